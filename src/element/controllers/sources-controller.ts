import type { ReactiveController } from 'lit';

import type { Sources } from '../../content/language.js';
import { loadedSources, loadSources } from '../../localization/load-language.js';
import type { Context } from './context.js';

/** The events of the element after which it fetches the sources: readers who only pass by do not need them. */
const triggers = ['pointerover', 'focusin'];

/** The longest time that printing waits for the sources, in ms. */
const patience = 3000;

/** The sources, fetched when a reader first points at the element, touches or focuses it, opens sources, or prints. */
export class SourcesController implements ReactiveController {
  sources: Sources['sources'] | undefined = loadedSources();
  /** Whether the last request has failed. */
  sourcesFailed = false;

  #context: Context;
  #request: Promise<void> | undefined;

  constructor(context: Context) {
    this.#context = context;
    context.host.addController(this);
    for (const type of triggers) context.host.addEventListener(type, this, { once: true });
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
  }

  handleEvent(): void {
    this.load();
  }

  /** Fetches the sources, unless they are here. Never rejects. After a failure each call asks again. */
  load(): Promise<void> {
    return (this.#request ??= this.#fetch());
  }

  /** Resolves when the sources are rendered or cannot be had, after 3 seconds at the latest. */
  async rendered(): Promise<void> {
    await Promise.race([this.load(), new Promise((resolve) => setTimeout(resolve, patience))]);
    await this.#context.host.updateComplete;
  }

  async #fetch(): Promise<void> {
    const { host } = this.#context;
    this.sourcesFailed = false;
    try {
      this.sources ??= loadedSources() ?? (await loadSources(host.constructor)).sources;
    } catch {
      this.#request = undefined;
      this.sourcesFailed = true;
    }
    // A removed element updates when it is connected again.
    if (host.isConnected) host.requestUpdate();
  }
}
