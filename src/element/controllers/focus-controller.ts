import type { ReactiveController } from 'lit';

import { scrollBoxesAround } from '../scroll-boxes.js';
import type { Context } from './context.js';

/** Keeps the focus when a render removes the element that has it, such as the button that asked for a language. */
export class FocusController implements ReactiveController {
  #host: Context['host'];
  #focused: Element | null = null;
  /** The question around the focused element, which that element no longer has once it is removed. */
  #item: Element | null | undefined;
  /** Where the language menu was, if it has the focus. */
  #top: number | undefined;

  constructor({ host }: Context) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { activeElement } = this.#host.shadowRoot!;
    // After a render that has failed, the control that had the focus is gone already.
    if (activeElement || this.#focused?.isConnected) {
      this.#focused = activeElement;
      this.#item = activeElement?.closest('.kf-item');
    }
    this.#top = activeElement?.matches('select') ? activeElement.getBoundingClientRect().top : undefined;
  }

  hostUpdated(): void {
    const focused = this.#focused;
    this.#focused = null;
    if (focused?.isConnected !== false) return;
    const target = focusTargetAfterUpdate(focused, this.#item, this.#host.shadowRoot!);
    target?.focus({ preventScroll: true });
    // The first render replaces prerendered HTML, and must not scroll the page.
    if (!this.#host.hasUpdated || !target) return;
    // A notice may appear above the menu. Scroll by its height, so that the menu stays where the reader has used it.
    if (this.#top !== undefined && target.matches('select'))
      scrollBoxesAround(target, target.getBoundingClientRect().top - this.#top);
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}

/** The replacement of a removed element: the same control, else the first one near it, else the whole FAQ. */
function focusTargetAfterUpdate(
  element: Element,
  item: Element | null | undefined,
  root: ParentNode,
): HTMLElement | null {
  const [href, part] = ['href', 'part'].map((name) => element.getAttribute(name));
  const same = href ? `[href="${CSS.escape(href)}"]` : part && part !== 'button' ? `[part="${part}"]` : undefined;
  const selectors = item
    ? element.closest('.kf-foot')
      ? [href ? same! : '.kf-sources-toggle', '.kf-foot button', '.kf-foot a', '.kf-question']
      : [same ?? `[class="${element.className}"]`, '.kf-question']
    : [same ?? `#${CSS.escape(element.id || '-')}`, 'select', '.kf-question'];
  for (const selector of [...selectors, '.kf-faq']) {
    // Skip elements that only paper shows, such as a link of a telephone number.
    const found = [
      ...root.querySelectorAll<HTMLElement>(
        (item && selector !== '.kf-faq' ? `#${CSS.escape(item.id)} ` : '') + selector,
      ),
    ].find((each) => each.getClientRects().length);
    // Only a script can focus the whole FAQ.
    if (found && selector === '.kf-faq') found.tabIndex = -1;
    if (found) return found;
  }
  return null;
}
