import type { ReactiveController } from 'lit';

import { loadTools } from '../../localization/load-language.js';
import * as shared from '../shared.js';
import type { connect } from '../tools.js';
import type { Context } from './context.js';
import type { SearchController } from './search-controller.js';

/** The code of the tools, once this page has it. */
let code: typeof connect | undefined;

/** Fetches what few readers need (tools.ts), and gives it to the element. */
export class ToolsController implements ReactiveController {
  tools: ReturnType<typeof connect> | undefined;

  #context: Context;
  #request: Promise<void> | undefined;
  #search: () => SearchController;

  constructor(context: Context, search: () => SearchController) {
    this.#context = context;
    this.#search = search;
    context.host.addController(this);
  }

  hostConnected(): void {
    if (code) this.#connect(code);
  }

  /** Fetches the tools, unless they are here. Never rejects. After a failure each call asks again. */
  load(): Promise<void> {
    return (this.#request ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      const file = await loadTools(this.#context.host.constructor);
      this.#connect((code ??= file.make(shared) as typeof connect));
    } catch {
      this.#request = undefined;
    }
  }

  #connect(connectTools: typeof connect): void {
    this.tools ??= connectTools(this.#context, this.#search());
    this.#context.host.requestUpdate();
  }
}
