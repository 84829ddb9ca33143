import { styles } from './ketamine-faq.styles.js';

/** A constructed style sheet belongs to one document, and elements can move to another one, such as that of a frame. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Gives a shadow root the styles of the element. Where style sheets cannot be constructed, as before Safari 16.4, it gets a
 * style element, which the policy of the page must allow.
 */
export function adoptStyles(root: ShadowRoot): void {
  const owner = root.ownerDocument;
  try {
    if (!root.adoptedStyleSheets) throw new TypeError('no adopted style sheets');
    const sheet = sheets.get(owner) ?? new owner.defaultView!.CSSStyleSheet();
    if (!sheets.has(owner)) sheet.replaceSync(String(styles));
    sheets.set(owner, sheet);
    root.adoptedStyleSheets = [sheet];
  } catch {
    if (root.querySelector('style')) return;
    const style = owner.createElement('style');
    style.textContent = String(styles);
    root.prepend(style);
  }
}
