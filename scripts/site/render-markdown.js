// Renders a document of the repository to HTML for the website.
import { marked } from 'marked';
import { parseFragment, serialize } from 'parse5';

/** The id of a heading, as GitHub makes it. */
const slugOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');

const attributeOf = (node, name) => node.attrs.find((each) => each.name === name);

const makeElement = (tagName, attributes, childNodes) => ({
  nodeName: tagName,
  tagName,
  attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  childNodes,
});

/** Every element in a tree, in the order of the document. */
const elementsIn = (node) =>
  (node.childNodes ?? []).flatMap((child) => (child.tagName ? [child, ...elementsIn(child)] : []));

/** Replaces each node below a node by the nodes that `replace` returns for it, the innermost first. */
const replaceIn = (node, replace) => {
  node.childNodes = (node.childNodes ?? []).flatMap((child) => {
    replaceIn(child, replace);
    return replace(child);
  });
};

/**
 * @param text - Markdown.
 * @param resolveLink - Returns the address for the target of a link, or nothing if the website has no such file.
 * @returns `title`, the text of the first heading; `sections`, the id and text of each heading of level 2; and `html`.
 */
export function renderMarkdown(text, resolveLink) {
  const tree = parseFragment(marked.parse(text));
  const used = new Map();
  const headings = elementsIn(tree).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  for (const heading of headings) {
    const slug = slugOf(textOf(heading));
    const count = used.get(slug) ?? 0;
    used.set(slug, count + 1);
    heading.attrs.push({ name: 'id', value: count ? `${slug}-${count}` : slug });
  }

  let section = 'Table';
  const label = new Map();
  for (const element of elementsIn(tree)) {
    if (headings.includes(element)) section = textOf(element);
    if (element.tagName === 'table') label.set(element, section);
  }
  replaceIn(tree, (node) => {
    if (node.nodeName === '#comment') return [];
    if (node.tagName === 'table')
      // A box that scrolls needs a name and a place in the Tab order.
      return [
        makeElement('div', { class: 'table', role: 'group', 'aria-label': label.get(node), tabindex: '0' }, [node]),
      ];
    if (node.tagName !== 'a') return [node];
    const href = attributeOf(node, 'href');
    if (!href || /^(https?|mailto|tel):/.test(href.value)) return [node];
    const resolved = resolveLink(href.value);
    if (!resolved) return node.childNodes;
    href.value = resolved;
    return [node];
  });
  const level = (tagName) => headings.filter((heading) => heading.tagName === tagName);
  return {
    title: textOf(level('h1')[0]),
    sections: level('h2').map((heading) => [attributeOf(heading, 'id').value, textOf(heading)]),
    html: serialize(tree),
  };
}
