import { forceStyle } from './force-style.js';
import { flatTreePath } from './flat-tree.js';

const mark = 'data-ketamine-faq-printing';

/** The boxes around the element lose their styles, or they could clip it. */
const plain = 'all:unset!important;display:block!important;';

/**
 * The events that end printing. A page or a phone may never fire `afterprint`, so the next user input or foreign print
 * also removes the print styles.
 */
const ends = ['afterprint', 'beforeprint', 'pageshow', 'keydown', 'pointerdown'];

/** Removes the print styles of the previous press, if the browser has not printed since. */
let finishLast = (): void => {};

/** Prints the element without the page around it. Calls `changed` with whether it is printing. */
export function printElement(element: Element, changed: (isPrinting: boolean) => void): void {
  finishLast();
  changed(true);
  const undo: (() => void)[] = [() => changed(false)];
  const boxes = flatTreePath(element) as readonly HTMLElement[];
  const roots = new Set<Document | ShadowRoot>();
  // The font of the page, which the element gets from the boxes around it.
  const { fontFamily, fontWeight } = getComputedStyle(element);
  const font = `font:${fontWeight} 1em ${fontFamily}!important`;
  const sheetText = `@media print{:not([${mark}],[${mark}=faq] *){display:none!important}[${mark}]{${plain}}[${mark}=faq]{${font}}}@page{margin:12mm 14mm;@bottom-right{content:counter(page)" / "counter(pages);font:9pt ${fontFamily}}}`;
  for (const box of boxes) {
    roots.add(box.getRootNode() as Document | ShadowRoot);
    box.setAttribute(mark, box === element ? 'faq' : '');
    undo.push(() => box.removeAttribute(mark));
  }
  // One sheet for each root: the sheets of a document do not reach into a shadow root.
  for (const root of roots)
    if (root.adoptedStyleSheets) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(sheetText);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      undo.push(() => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)));
    }
  let isPrinting = false;
  const step = ({ type, persisted }: Event & { readonly persisted?: boolean }) => {
    // A page that still loads prints after its first `pageshow`.
    if (type === 'pageshow' && !persisted) return;
    if (type === 'beforeprint' && !isPrinting) {
      isPrinting = true;
      // Without sheets the page around is printed too, and keeps its styles. Inline, because an important rule of the page
      // in a cascade layer wins over those of the sheet above. Not earlier, because inline styles change the screen too.
      if (document.adoptedStyleSheets)
        for (const box of boxes) undo.push(forceStyle(box, box === element ? plain + font : plain));
      return;
    }
    finish();
  };
  const finish = () => {
    for (const name of ends) removeEventListener(name, step, true);
    for (const undoStep of undo.splice(0)) undoStep();
  };
  finishLast = finish;
  for (const name of ends) addEventListener(name, step, true);
  print();
}
