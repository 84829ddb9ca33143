/** Whether the last key that went down stays inside. Its `keyup` follows it. */
let staysInside = false;

/**
 * Keeps the keys that a reader types into a field from the shortcuts of the page. To a listener on the document their target
 * is the element itself, so it cannot tell that they are typed. Keys that move on or belong to the browser go through, and
 * so does an Escape that ends no search.
 */
export function keepTypedKeys(event: KeyboardEvent): void {
  const { type, key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (type === 'keydown')
    staysInside = key !== 'Tab' && (key !== 'Escape' || defaultPrevented) && !ctrlKey && !metaKey && !altKey;
  if (staysInside) event.stopPropagation();
}
