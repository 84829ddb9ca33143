/** Whether the last key that went down stays inside. Its `keyup` follows it, also where the key has emptied the field. */
let staysInside = false;

/**
 * Keeps the keys that a reader types into a field from the shortcuts of the page. To a listener on the document their target
 * is the element itself, so it cannot tell that they are typed. Keys that move on or belong to the browser go through.
 */
export function keepTypedKeys(event: KeyboardEvent): void {
  const { type, key, ctrlKey, metaKey, altKey, target } = event;
  if (type === 'keydown') {
    const isTyped = key !== 'Escape' || (target as HTMLInputElement).matches('input:not(:placeholder-shown)');
    staysInside = isTyped && key !== 'Tab' && !ctrlKey && !metaKey && !altKey;
  }
  if (staysInside) event.stopPropagation();
}
