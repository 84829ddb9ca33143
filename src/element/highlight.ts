import type { Folding } from '../search/normalize.js';
import { isUnspaced, matchesAnywhere } from '../search/words.js';

const name = 'ketamine-faq';

let sheet: CSSStyleSheet | undefined;

/**
 * The highlight in the registry of the document, which looks the same in all nodes. In Firefox and Safari a rule of our
 * shadow root does not reach the words of the page in its slots, so the root of each node gets it. A page may have a
 * variable with the name of any class.
 */
function sharedHighlight(nodes: readonly Node[]): Highlight | undefined {
  try {
    const shared = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, shared);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      // Safari 26 takes no thickness in the shorthand.
      sheet.replaceSync(
        `::highlight(${name}){text-decoration:underline;text-decoration-thickness:.1875em}@media(forced-colors:active){::highlight(${name}){background-color:Mark;color:MarkText}}`,
      );
    }
    for (const node of nodes) {
      const { adoptedStyleSheets } = node.getRootNode() as Document | ShadowRoot;
      if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
    }
    return shared;
  } catch {
    return undefined;
  }
}

/**
 * Highlights folded words in some nodes, and returns a function that removes the highlight. The document has one
 * registry, so every element adds its ranges to one highlight and removes only its own. Does nothing in browsers without
 * the CSS Custom Highlight API.
 */
export function highlight(
  words: readonly string[],
  { split, fold }: Folding,
  nodes: readonly Node[],
): (() => void) | undefined {
  const shared = sharedHighlight(nodes);
  if (!shared) return undefined;
  const ranges: Range[] = [];
  for (const root of nodes) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node; (node = texts.nextNode());) {
      const found = new Set<string>();
      // A word may hold an apostrophe, or stand after one: both readings. Most words are the same in both.
      for (const apostrophe of ["'", '']) {
        let text = '';
        // For each folded letter, where its unit begins and ends in the node. A unit may fold to none or to several.
        const places: [start: number, end: number][] = [];
        let end = 0;
        for (const unit of split(node.nodeValue!)) {
          const start = end;
          end += unit.length;
          const folded = fold(unit).replace("'", apostrophe);
          for (let letter = 0; letter < folded.length; letter++) places.push([start, end]);
          text += folded;
        }
        for (const word of words)
          for (let at = -1; (at = text.indexOf(word, at + 1)) >= 0;) {
            const before = text[at - 1] ?? '';
            if (/[\p{L}\p{M}\p{N}]/u.test(before) && !matchesAnywhere(word) && !isUnspaced(before)) continue;
            const start = places[at]![0];
            const end = places[at + word.length - 1]![1];
            // Firefox takes a minute to show or to remove 20,000 ranges.
            if (found.has(`${start} ${end}`) || ranges.length > 999) continue;
            found.add(`${start} ${end}`);
            const range = new Range();
            range.setStart(node, start);
            range.setEnd(node, end);
            shared.add(range);
            ranges.push(range);
          }
        if (!text.includes("'")) break;
      }
    }
  }
  return () => ranges.forEach((range) => shared.delete(range));
}
