const types = ['keydown', 'keypress', 'keyup', 'touchstart', 'touchend', 'mousedown'];

/**
 * Keeps from the page what a reader types into our fields, and presses on our controls: shortcuts, FastClick, guards against
 * copying and scripts that lock the keyboard would take or cancel them. To a listener on the document their target is the
 * element itself, so it cannot tell. Keys that move on or belong to the browser go through, and so does an Escape that ends no
 * search.
 */
export function keepEvents(root: ShadowRoot): void {
  /** Whether the last key that went down stays inside. Its `keyup` follows it. */
  let staysInside = false;
  const keep = (event: Event) => {
    const { type, key, ctrlKey, metaKey, altKey, defaultPrevented } = event as KeyboardEvent;
    const control = (event.target as Element).closest('a, button, input, select');
    if (type === 'keydown')
      staysInside =
        !(ctrlKey || metaKey || altKey) &&
        (control?.matches('input, select')
          ? key !== 'Tab' && (key !== 'Escape' || defaultPrevented)
          : /^( |Enter)$/.test(key));
    if (control && (!key || staysInside)) event.stopPropagation();
  };
  for (const type of types) root.addEventListener(type, keep, { passive: true });
}
