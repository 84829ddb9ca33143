import { fold, matchesAnywhere } from '../search/normalize.js';

const name = 'ketamine-faq';

/**
 * Highlights folded words in some nodes, and returns a function that removes the highlight. The document has one
 * registry, so every element adds its ranges to one highlight and removes only its own. Does nothing in browsers without
 * the CSS Custom Highlight API.
 */
export function highlight(words: readonly string[], nodes: Iterable<Node>): (() => void) | undefined {
  if (!CSS.highlights) return undefined;
  const shared = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, shared);
  const ranges: Range[] = [];
  for (const root of nodes) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node; (node = texts.nextNode());) {
      const letters = node.nodeValue!.split('').map(fold);
      const text = letters.join('');
      // A letter may fold to none or to several: the index in the node of each folded letter.
      const at = letters.flatMap((letter, index) => letter.split('').map(() => index));
      for (const word of words)
        for (let start = -1; (start = text.indexOf(word, start + 1)) >= 0;) {
          if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !matchesAnywhere(word)) continue;
          const range = new Range();
          range.setStart(node, at[start]!);
          range.setEnd(node, at[start + word.length - 1]! + 1);
          shared.add(range);
          ranges.push(range);
        }
    }
  }
  return () => ranges.forEach((range) => shared.delete(range));
}
