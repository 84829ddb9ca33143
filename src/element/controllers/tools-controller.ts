import type { ReactiveController } from 'lit';

import { loadTools } from '../../localization/load-language.js';
import { waitPatiently } from '../patience.js';
import * as shared from '../shared.js';
import type { connect } from '../tools.js';
import type { Context } from './context.js';
import type { SearchController } from './search-controller.js';

/** The code of the tools, once this page has it. */
let code: typeof connect | undefined;

/** Fetches what few readers need (tools.ts), and gives it to the element. Questions of the page itself need it at once. */
export class ToolsController implements ReactiveController {
  tools: ReturnType<typeof connect> | undefined;

  #context: Context;
  #request: Promise<void> | undefined;
  #search: () => SearchController;
  /** Whether the page has got its warning. Scripts may add and remove children for ever: they ask once. */
  #hasWarned = false;
  #observer = new MutationObserver(() => this.#loadForQuestions());

  constructor(context: Context, search: () => SearchController) {
    this.#context = context;
    this.#search = search;
    context.host.addController(this);
  }

  /** Whether the page has questions of its own, and the tools that show them among ours are not here. */
  get isMissed(): boolean {
    return !this.tools && !!this.#context.host.querySelector(':scope>details');
  }

  hostConnected(): void {
    this.#observer.observe(this.#context.host, { childList: true });
    this.#loadForQuestions();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  async #loadForQuestions(): Promise<void> {
    if (this.#hasWarned || !this.isMissed) return;
    await this.load();
    if (!this.isMissed) return;
    this.#hasWarned = true;
    this.#context.warn('a file could not be loaded, so your questions stand below ours.');
    this.#context.host.requestUpdate();
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
      code ??= (await loadTools(this.#context.host.constructor)).make(shared) as typeof connect;
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
