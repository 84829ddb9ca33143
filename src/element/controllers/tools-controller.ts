import type { ReactiveController } from 'lit';

import { loadTools } from '../../localization/load-language.js';
import { ownQuestions } from '../own-questions-selector.js';
import { waitPatiently } from '../patience.js';
import * as shared from '../shared.js';
import type { connect } from '../tools.js';
import type { Context } from './context.js';
import type { SearchState } from './search-state.js';

/** The code of the tools, once this page has it. */
let code: typeof connect | undefined;

/** Fetches the tools (tools.ts) and connects them to the element. A page with questions of its own needs them at once. */
export class ToolsController implements ReactiveController {
  tools: ReturnType<typeof connect> | undefined;

  #context: Context;
  #request: Promise<void> | undefined;
  #search: () => SearchState;
  /** Whether the warning was given. After that, changed children do not request the tools again. */
  #hasWarned = false;
  #observer = new MutationObserver(() => this.#loadForQuestions());

  constructor(context: Context, search: () => SearchState) {
    this.#context = context;
    this.#search = search;
    context.host.addController(this);
  }

  /** Whether the page has questions of its own, and the tools that show them are not loaded. */
  get isMissed(): boolean {
    return !this.tools && !!this.#context.host.querySelector(ownQuestions);
  }

  hostConnected(): void {
    this.#observer.observe(this.#context.host, { attributeFilter: ['hidden', 'slot'], childList: true, subtree: true });
    this.#loadForQuestions();
    // All questions of the page are there: the options, which may name them, are parsed again, with warnings.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#context.host.requestUpdate('region'), { once: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  async #loadForQuestions(): Promise<void> {
    if (this.#hasWarned || !this.isMissed) return;
    const request = this.load();
    await waitPatiently(request);
    // Until the tools come, the questions stand below ours.
    if (this.isMissed) this.#context.host.requestUpdate();
    await request;
    if (!this.isMissed) return;
    this.#hasWarned = true;
    this.#context.warn('a file could not be loaded, so your questions stand below ours.');
  }

  /** Fetches the tools, unless they are here. Never rejects. After a failure each call asks again. */
  load(): Promise<void> {
    return (this.#request ??= this.#fetch());
  }

  /** Waits for the tools if the page has questions of its own: 3 seconds at most, if nothing `stays` in the meantime. */
  async wait(stays: boolean): Promise<void> {
    if (this.isMissed) await (stays ? this.load() : waitPatiently(this.load()));
  }

  async #fetch(): Promise<void> {
    try {
      const { make } = await loadTools(this.#context.host.constructor);
      // Another element may have called `make` meanwhile.
      code ??= make(shared) as typeof connect;
      this.connect();
    } catch {
      this.#request = undefined;
    }
  }

  /** Gives the tools to the element, if this page has them. */
  connect(): void {
    if (!code || this.tools) return;
    this.tools = code(this.#context, this.#search());
    this.#context.host.requestUpdate();
  }
}
