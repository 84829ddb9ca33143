import type { ReactiveController } from 'lit';

import type { Context } from './context.js';
import type { DisclosureController } from './disclosure-controller.js';
import type { PrerenderController } from './prerender-controller.js';

/** The address of the page, without its hash. A link of the form `#id` would follow `<base href>` to another page. */
const pageAddress = (): string => location.href.replace(/#.*|$/, '');

/** Controls what follows an open answer: its sources, and the link to the question, which it copies. */
export class FootController implements ReactiveController {
  /** The ids of the questions whose sources are open, and `<id>-general` for open general answers. */
  sourcesOpen: ReadonlySet<string>;
  /** The id of the question whose link was copied last, until another one opens or closes, or the options change. */
  copied: string | undefined;
  /** The address of the page at the last render. */
  address = '';

  #context: Context;
  #disclosure: DisclosureController;
  #prerender: PrerenderController;
  /** What was open at the last render. */
  #open: unknown;

  constructor(context: Context, disclosure: DisclosureController, prerender: PrerenderController) {
    this.#context = context;
    this.#disclosure = disclosure;
    this.#prerender = prerender;
    this.sourcesOpen = new Set(prerender.sourcesOpen);
    context.host.addController(this);
  }

  hostUpdate(): void {
    // What a reader has opened in the prerendered HTML.
    if (this.#prerender.isActive) this.sourcesOpen = new Set(this.#prerender.sourcesOpen);
    const { open } = this.#disclosure;
    if (this.#open !== open) this.copied = undefined;
    this.#open = open;
    this.address = pageAddress();
  }

  /** Opens or closes the sources of a question, or its general answer. */
  toggleSources(key: string): void {
    const sourcesOpen = new Set(this.sourcesOpen);
    if (!sourcesOpen.delete(key)) sourcesOpen.add(key);
    this.sourcesOpen = sourcesOpen;
    this.#context.host.requestUpdate();
  }

  /** Copies the link to a question where the browser allows it. It stays a link, for a new tab or a bookmark. */
  async copyLink(id: string, event: MouseEvent): Promise<void> {
    if (!navigator.clipboard || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const link = `${pageAddress()}#${id}`;
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      return location.assign(link);
    }
    this.copied = id;
    this.#context.host.requestUpdate();
    this.#context.announce(this.#context.settings.language.labels.linkCopied);
  }
}
