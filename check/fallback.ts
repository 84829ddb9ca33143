import { getAttribute, type ElementNode } from './page.js';

type ChildNode = ElementNode['childNodes'][number];

const withoutVisibleText = ['details', 'noscript', 'br', 'script', 'style', 'link', 'meta', 'template'];

/** The fallback content: the child nodes that visitors see if the script does not run. Slotted content does not count. */
export const fallbackNodes = (element: ElementNode): ChildNode[] =>
  element.childNodes.filter((node) => {
    if (node.nodeName === '#text') return 'value' in node && node.value.trim() !== '';
    return 'tagName' in node && getAttribute(node, 'slot') === undefined && !withoutVisibleText.includes(node.tagName);
  });

/** The elements in nodes, and the nodes that are elements, in document order. Templates are left out. */
export function elementsIn(nodes: readonly ChildNode[]): readonly ElementNode[] {
  const elements: ElementNode[] = [];
  // A loop instead of recursion: a deeply nested page must not overflow the call stack.
  const pending = [...nodes].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    elements.push(node);
    for (const child of [...node.childNodes].reverse()) pending.push(child);
  }
  return elements;
}

/** The text in nodes, without that of scripts and styles. */
export function visibleText(nodes: readonly ChildNode[]): string {
  const texts: string[] = [];
  const pending = [...nodes].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('value' in node) texts.push(node.value);
    if (!('tagName' in node) || ['script', 'style', 'template', 'noscript'].includes(node.tagName)) continue;
    for (const child of [...node.childNodes].reverse()) pending.push(child);
  }
  return texts.join('');
}
