import { fold, isDense } from '../search/normalize.js';

const name = 'ketamine-faq';

/**
 * Marks the words wherever they stand in the places given, and returns what unmarks them. The document has one registry
 * for all, so every element adds its ranges to one highlight and takes only its own away. Where the browser has no
 * registry, nothing is marked.
 */
export function mark(words: readonly string[], places: Iterable<Node>): (() => void) | undefined {
  if (!CSS.highlights) return undefined;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  const ranges: Range[] = [];
  for (const place of places) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node; (node = texts.nextNode());) {
      const letters = node.nodeValue!.split('').map(fold);
      const text = letters.join('');
      // Folded letters may be fewer or more: where in the node did the one at this place come from?
      const at = letters.flatMap((letter, place) => letter.split('').map(() => place));
      for (const word of words)
        for (let start = -1; (start = text.indexOf(word, start + 1)) >= 0;) {
          if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !isDense(word)) continue;
          const range = new Range();
          range.setStart(node, at[start]!);
          range.setEnd(node, at[start + word.length - 1]! + 1);
          highlight.add(range);
          ranges.push(range);
        }
    }
  }
  return () => ranges.forEach((range) => highlight.delete(range));
}
