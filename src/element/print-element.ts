const mark = 'data-ketamine-faq-printing';

/** Prints the element alone. The boxes around it lose their styles, or they could clip it. */
const sheetText = `@media print{:not([${mark}],[${mark}=faq] *){display:none!important}[${mark}]{all:unset!important;display:block!important}}`;

/** Prints the element without the page around it. */
export function printElement(element: Element): void {
  const undo: (() => void)[] = [];
  const roots = new Set<Document | ShadowRoot>();
  // Up the flat tree: through slots and out of shadow roots.
  for (let node: Element | null | undefined = element; node;) {
    const box: Element = node;
    const root = box.getRootNode() as Document | ShadowRoot;
    roots.add(root);
    box.setAttribute(mark, box === element ? 'faq' : '');
    undo.push(() => box.removeAttribute(mark));
    node = box.assignedSlot ?? box.parentElement ?? (root as ShadowRoot).host;
  }
  // One sheet for each root: the sheets of a document do not reach into a shadow root.
  for (const root of roots)
    if (root.adoptedStyleSheets) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(sheetText);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      undo.push(() => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)));
    }
  addEventListener('afterprint', () => undo.forEach((step) => step()), { once: true });
  print();
}
