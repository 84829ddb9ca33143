const mark = 'data-ketamine-faq-printing';

/** On paper the element and nothing else; the boxes around it are no boxes any more, or they could cut it short. */
const sheetText = `@media print{:not([${mark}],[${mark}=faq] *){display:none!important}[${mark}]{all:unset!important;display:block!important}}`;

/** Prints the element, and not the page it stands on. */
export function printOnly(element: Element): void {
  const undo: (() => void)[] = [];
  const roots = new Set<Document | ShadowRoot>();
  // Up the tree as it is painted: through slots and out of shadow roots.
  for (let node: Element | null | undefined = element; node;) {
    const box: Element = node;
    const root = box.getRootNode() as Document | ShadowRoot;
    roots.add(root);
    box.setAttribute(mark, box === element ? 'faq' : '');
    undo.push(() => box.removeAttribute(mark));
    node = box.assignedSlot ?? box.parentElement ?? (root as ShadowRoot).host;
  }
  // One sheet a root: those of a document do not reach into a shadow root.
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
