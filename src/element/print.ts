const mark = 'data-ketamine-faq-printing';

/**
 * On paper only what is marked, and not the boxes around it, which could cut it short. Without `:has()` the whole page
 * prints.
 */
const onlyTheMarked = `@media print{:not([${mark}],[${mark}] *,:has([${mark}])){display:none!important}[${mark}],:has([${mark}]){all:unset!important;display:block!important}}`;

/** Prints the element, and not the page it stands on. */
export function printOnly(element: Element): void {
  const undo: (() => void)[] = [];
  // One sheet a root: those of a document do not reach into a shadow root that the element stands in.
  for (let node: Element | undefined = element; node;) {
    const marked = node;
    const root = marked.getRootNode() as Document | ShadowRoot;
    marked.setAttribute(mark, '');
    undo.push(() => marked.removeAttribute(mark));
    if (root.adoptedStyleSheets) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(onlyTheMarked);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      undo.push(() => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)));
    }
    node = (root as ShadowRoot).host;
  }
  addEventListener('afterprint', () => undo.forEach((step) => step()), { once: true });
  print();
}
