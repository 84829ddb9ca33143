const types = ['keydown', 'keypress', 'keyup', 'touchstart', 'touchend', 'mousedown'];

/**
 * Stops the propagation of keys typed into our fields and of presses on our controls, before listeners of the page get them.
 * Shortcuts, FastClick, copy protection and scripts that lock the keyboard would cancel them: on the document the event target
 * is the host, so these scripts see no field and no link. Tab, keys with a modifier and an Escape without a search propagate.
 */
export function keepEvents(root: ShadowRoot): void {
  /** Whether the last key that went down stays inside. Its `keyup` follows it. */
  let staysInside = false;
  const keep = (event: Event) => {
    const { type, key, ctrlKey, metaKey, altKey, defaultPrevented } = event as KeyboardEvent;
    const target = event.target as Element;
    // What a slot shows belongs to the page.
    const control = root.contains(target) && target.closest('a, button, input, select');
    if (type === 'keydown')
      staysInside =
        !(ctrlKey || metaKey || altKey) &&
        (control && control.matches('input, select')
          ? key !== 'Tab' && (key !== 'Escape' || defaultPrevented)
          : /^( |Enter)$/.test(key));
    if (control && (!key || staysInside)) event.stopPropagation();
  };
  for (const type of types) root.addEventListener(type, keep, { passive: true });
}
