import type { ReactiveController } from 'lit';

import type { Context } from './context.js';

/** Keeps the focus when a render removes the element that has it, such as the button that asked for a language. */
export class FocusController implements ReactiveController {
  #host: Context['host'];
  #focused: Element | null = null;

  constructor({ host }: Context) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot!.activeElement;
  }

  hostUpdated(): void {
    if (this.#focused?.isConnected !== false) return;
    const target = focusTargetAfterUpdate(this.#focused, this.#host.shadowRoot!);
    target?.focus({ preventScroll: true });
    // The first render replaces prerendered HTML, and must not scroll the page.
    if (this.#host.hasUpdated) target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}

/** The replacement of a removed element: the same link or button, else the first control. */
function focusTargetAfterUpdate(element: Element, root: ParentNode): HTMLElement | null {
  const href = element.getAttribute('href');
  const item = element.closest('.item');
  return root.querySelector(
    (item ? `#${CSS.escape(item.id)} ` : '') +
      (href
        ? `[href="${href}"]`
        : element.matches('.foot')
          ? '.sources-toggle'
          : item
            ? '.question'
            : 'select, .question'),
  );
}
