import type { QuestionId } from '../../content/types.js';
import type { View } from '../../templates/view.js';

/**
 * What stands in the shadow root until there is something to show: what a server printed, whose questions open and close
 * by themselves, or else the page’s own words.
 */
export class StandIn {
  /** Whether a server printed it, and it is still there. */
  isPrinted: boolean;
  #root: ParentNode;
  #nodes: Element[] = [];

  constructor(root: ShadowRoot | HTMLElement, isPrinted: boolean) {
    this.#root = root;
    this.isPrinted = isPrinted;
    if (!isPrinted) this.#nodes = [root.appendChild(document.createElement('slot'))];
  }

  /** The language in which a server printed it. */
  get locale(): string | undefined {
    return this.isPrinted ? this.#root.querySelector<HTMLElement>('.faq')?.lang : undefined;
  }

  /** Settled when it is there to its end: what is still being read cannot be taken away. */
  async whole(): Promise<void> {
    if (!this.isPrinted) return;
    if (document.readyState === 'loading')
      await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }));
    this.#nodes = [...this.#root.children];
  }

  /** A view with what a reader has opened in it. */
  addOpened(view: View): View {
    const idsOf = (selector: string) =>
      [...this.#root.querySelectorAll(selector)].map((each) => each.closest('.item')!.id as QuestionId);
    return {
      ...view,
      open: new Set([...view.open, ...idsOf('.item[open]')]),
      sourcesOpen: new Set(idsOf('.item [open]')),
    };
  }

  /** Opens or closes a question in it. */
  toggle(id: string, isOpen: boolean): void {
    this.#root.querySelector(`#${id}`)?.toggleAttribute('open', isOpen);
  }

  /** The way out of a translation that nobody has signed off, where what would take its place does not come. */
  offerEnglish(choose: () => void): void {
    const button = this.#root.querySelector<HTMLElement>('.notice .room');
    button?.removeAttribute('hidden');
    button?.addEventListener('click', choose);
  }

  /** Takes it away: in one task with what takes its place, and its style last, so that nothing moves. */
  remove(): void {
    for (const node of this.#nodes.splice(0).reverse()) node.remove();
    this.isPrinted = false;
  }
}
