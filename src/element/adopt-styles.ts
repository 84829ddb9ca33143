import { styles } from './ketamine-faq.styles.js';

let text = String(styles);

/** A constructed style sheet belongs to one document, and elements can move to another one, such as that of a frame. */
let sheets = new WeakMap<Document, CSSStyleSheet>();

/** Adds styles, for each element that adopts them from now on. */
export function addStyles(more: unknown): void {
  text += String(more);
  sheets = new WeakMap();
}

/**
 * Gives a shadow root the styles of the element. Where style sheets cannot be constructed, as before Safari 16.4, it gets a
 * style element, which the policy of the page must allow.
 */
export function adoptStyles(root: ShadowRoot): void {
  const owner = root.ownerDocument;
  try {
    if (!root.adoptedStyleSheets) throw new TypeError('no adopted style sheets');
    const sheet = sheets.get(owner) ?? new owner.defaultView!.CSSStyleSheet();
    if (!sheets.has(owner)) sheet.replaceSync(text);
    sheets.set(owner, sheet);
    root.adoptedStyleSheets = [sheet];
  } catch {
    let style = root.querySelector('.kf-style');
    if (!style) {
      style = owner.createElement('style');
      style.className = 'kf-style';
      root.prepend(style);
    }
    style.textContent = text;
  }
}
