import type { ReactiveController } from 'lit';

import type { Context } from './context.js';

/**
 * What stands in the shadow root before the first render: prerendered HTML, whose questions open and close by
 * themselves, or else a slot for the fallback content of the page.
 */
export class PrerenderController implements ReactiveController {
  /** Whether prerendered HTML is shown. */
  isActive = false;
  #root: ShadowRoot | undefined;
  #nodes: Element[] = [];
  /** What was open when the script took over. */
  #sourcesOpen: readonly string[] = [];

  constructor({ host }: Context) {
    host.addController(this);
  }

  /** Takes over a shadow root, which has contents if it was prerendered. */
  adopt(root: ShadowRoot, isPrerendered: boolean): void {
    this.#root = root;
    this.isActive = isPrerendered;
    if (!isPrerendered) this.#nodes = [root.appendChild(document.createElement('slot'))];
  }

  /** After a failed render, shows the earlier contents again, or else the fallback content. */
  restore(): void {
    const nodes = this.#nodes.length ? this.#nodes : [document.createElement('slot')];
    this.#root!.replaceChildren(...nodes);
  }

  /** The language of the prerendered HTML. */
  get locale(): string | undefined {
    return this.isActive ? this.#root?.querySelector<HTMLElement>('.kf-faq')?.lang : undefined;
  }

  /** Settled when the prerendered HTML is parsed to its end: nodes that still arrive cannot be removed. */
  async whenParsed(): Promise<void> {
    if (!this.isActive) return;
    if (document.readyState === 'loading')
      await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
    this.#nodes = [...this.#root!.children];
  }

  /** The ids of the questions that a reader has opened. */
  get open(): readonly string[] {
    return this.#idsOf('.kf-item[open]');
  }

  /** The ids of the questions whose sources a reader has opened. */
  get sourcesOpen(): readonly string[] {
    return this.isActive ? this.#idsOf('.kf-item [open]') : this.#sourcesOpen;
  }

  #idsOf(selector: string): readonly string[] {
    if (!this.isActive) return [];
    return [...this.#root!.querySelectorAll(selector)].map((element) => element.closest('.kf-item')!.id);
  }

  /** Opens or closes a prerendered question. */
  toggle(id: string, isOpen: boolean): void {
    this.#root!.getElementById(id)?.toggleAttribute('open', isOpen);
  }

  /** Enables the button that leaves an unreviewed translation, if the script cannot replace the prerendered HTML. */
  offerEnglish(choose: () => void): void {
    const button = this.#root!.querySelector<HTMLElement>('.kf-notice .kf-placeholder');
    button?.removeAttribute('hidden');
    button?.addEventListener('click', choose);
  }

  /** Removes the old contents in the task that renders, to avoid a layout shift, and their style last. */
  hostUpdated(): void {
    this.#sourcesOpen = this.sourcesOpen;
    for (const node of this.#nodes.splice(0).reverse()) node.remove();
    this.isActive = false;
  }
}
