import type { ReactiveController } from 'lit';

import type { Sources } from '../../content/language.js';
import { loadedSources, loadSources } from '../../localization/load-language.js';
import { waitPatiently } from '../patience.js';
import type { Context } from './context.js';
import type { ToolsController } from './tools-controller.js';

/**
 * The sources, and with them the tools, fetched when the pointer or a finger is first over the element, when a key is first pressed (it may be that of
 * Ctrl+P), when a reader opens sources, and when they print (ADR 26).
 */
export class SourcesController implements ReactiveController {
  sources: Sources['sources'] | undefined = loadedSources();
  /** Whether the last request has failed. */
  sourcesFailed = false;

  #context: Context;
  #tools: ToolsController;
  #request: Promise<void> | undefined;

  constructor(context: Context, tools: ToolsController) {
    this.#context = context;
    this.#tools = tools;
    context.host.addController(this);
    context.host.addEventListener('pointerover', this, { once: true });
  }

  hostConnected(): void {
    // Not before: an element that grows while WebKit prints loses its end on paper.
    addEventListener('afterprint', this);
    addEventListener('keydown', this, { once: true });
  }

  hostDisconnected(): void {
    removeEventListener('afterprint', this);
    removeEventListener('keydown', this);
  }

  handleEvent(): void {
    this.#tools.load();
    this.load();
  }

  /** Fetches the sources, unless they are here. Never rejects. After a failure each call asks again. */
  load(): Promise<void> {
    return (this.#request ??= this.#fetch());
  }

  /** Fetches the sources, and waits until they, and what else is `wanted`, are here or cannot be had, but 3 seconds at most. */
  wait(wanted?: Promise<unknown>): Promise<unknown> {
    return waitPatiently(Promise.all([this.load(), wanted]));
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
