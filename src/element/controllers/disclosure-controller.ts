import type { ReactiveController } from 'lit';

import { isShown, type Context } from './context.js';
import type { PrerenderController } from './prerender-controller.js';

/** Which questions are open. */
export class DisclosureController implements ReactiveController {
  open: ReadonlySet<string> = new Set();
  /** Whether something has been opened or closed since the script has taken over prerendered HTML. */
  isTouched = true;

  #context: Context;
  #prerender: PrerenderController;
  /** The questions that were open when the last events were fired. Questions open at the first render fire no event. */
  #announcedOpen: ReadonlySet<string> | undefined;

  constructor(context: Context, prerender: PrerenderController) {
    this.#context = context;
    this.#prerender = prerender;
    context.host.addController(this);
  }

  /**
   * Sets what is open after the options have changed, without a cancelable event. `named` are the questions that a new
   * value of the option `open` names, or the page
   * has opened. Other questions stay open if they are still shown and `keep` is true.
   */
  reset(named: readonly string[], keep: boolean): void {
    const { items, single } = this.#context.settings;
    const shown = named.filter((id) => isShown(this.#context, id));
    const kept = keep ? items.flatMap(({ id }) => (this.open.has(id) ? [id] : [])) : [];
    this.open = new Set([...shown, ...kept].slice(0, single ? 1 : undefined));
  }

  /** Takes over what a reader has opened in the prerendered HTML. */
  adoptPrerendered(): void {
    this.open = new Set([...this.open, ...this.#prerender.open]);
    this.isTouched = false;
  }

  /** Fires the events after the render, so that listeners find the page as the events describe it. */
  hostUpdated(): void {
    const { open } = this;
    const announced = this.#announcedOpen ?? open;
    this.#announcedOpen = open;
    const { settings, emit } = this.#context;
    const ids = new Set([...settings.items.map(({ id }) => id), ...announced]);
    for (const id of ids) if (announced.has(id) !== open.has(id)) emit('toggle', { id, open: open.has(id) });
  }

  /** Opens or closes a question. No listener can cancel find-in-page (`byBrowser`): it has shown the answer already. */
  toggle(id: string, isOpen: boolean, byBrowser = false): void {
    if (this.#prerender.isActive) return this.#prerender.toggle(id, isOpen);
    const { settings, emit } = this.#context;
    if (this.open.has(id) === isOpen || !emit('beforetoggle', { id, open: isOpen }, !byBrowser)) return;
    const closesOthers = isOpen && settings.single;
    if (closesOthers) this.toggleAll(false);
    // A listener kept another question open, so this one stays closed.
    if (closesOthers && this.open.size && !byBrowser) return;
    const open = new Set(this.open);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.open = open;
    this.isTouched = true;
    this.#context.host.requestUpdate();
  }

  /** Opens every question, or the first in `single` mode; or closes every question. */
  toggleAll(isOpen: boolean): void {
    const { items, single } = this.#context.settings;
    for (const { id } of isOpen && single ? items.slice(0, 1) : items) this.toggle(id, isOpen);
  }
}
