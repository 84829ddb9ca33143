import type { ReactiveController } from 'lit';

import { loadTools } from '../../localization/load-language.js';
import { ownQuestions } from '../own-questions-selector.js';
import { waitBriefly } from '../wait-briefly.js';
import * as shared from '../shared.js';
import type { connect, Parts } from '../tools.js';
import type { Context } from './context.js';

/** The code of the tools, once this page has it. */
let code: typeof connect | undefined;

/** The elements on the page. */
const connected = new Set<ToolsController>();

/**
 * Fetches the tools (tools.ts) and connects them to the element: when the pointer or a finger is first over the element, when a key
 * is first pressed (it may be that of Ctrl+P), after printing, and when a reader is to see what needs them (ADR 31).
 */
export class ToolsController implements ReactiveController {
  tools: ReturnType<typeof connect> | undefined;
  /** Whether the last request has failed. */
  hasFailed = false;
  /** Resolves when a request for what a reader is to see has succeeded or failed. */
  pending: Promise<void> | undefined;

  #context: Context;
  #request: Promise<void> | undefined;
  #hasTried = false;
  #parts: () => Parts;
  /** Whether the warning was given. After that, changed children do not request the tools again. */
  #hasWarned = false;
  #observer = new MutationObserver(() => this.#loadForQuestions());

  constructor(context: Context, parts: () => Parts) {
    this.#context = context;
    this.#parts = parts;
    context.host.addController(this);
    context.host.addEventListener('pointerover', this, { once: true });
  }

  /** Whether the page has questions of its own, and the tools that show them are not loaded. */
  get isMissed(): boolean {
    return !this.tools && !!this.#context.host.querySelector(ownQuestions);
  }

  hostConnected(): void {
    connected.add(this);
    // Wait for the end of printing: WebKit cuts off an element that grows while it prints.
    addEventListener('afterprint', this);
    addEventListener('keydown', this, { once: true });
    this.#observer.observe(this.#context.host, { attributeFilter: ['hidden', 'slot'], childList: true, subtree: true });
    this.#loadForQuestions();
    // All questions of the page are there: the options, which may name them, are parsed again, with warnings.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#context.host.requestUpdate('region'), { once: true });
  }

  hostDisconnected(): void {
    connected.delete(this);
    this.#observer.disconnect();
    removeEventListener('afterprint', this);
    removeEventListener('keydown', this);
  }

  handleEvent(): void {
    this.load();
  }

  async #loadForQuestions(): Promise<void> {
    if (this.#hasWarned || !this.isMissed) return;
    const request = this.load();
    await waitBriefly(request);
    // Until the tools come, the questions stand below ours.
    if (this.isMissed) this.#context.host.requestUpdate();
    await request;
    if (!this.isMissed) return;
    this.#hasWarned = true;
    this.#context.warn('a file could not be loaded, so your questions stand below ours.');
  }

  /** Fetches the tools, unless they are here. Never rejects. After a failed request each call asks again. */
  load(): Promise<void> {
    if (!this.#request) this.hasFailed = false;
    return this.retry();
  }

  /** The same, and the message about a failure stays until the request has succeeded. */
  retry(): Promise<void> {
    return (this.#request ??= this.#fetch());
  }

  /** Fetches the tools for what a reader is to see. */
  need(): Promise<void> {
    if (this.tools) return Promise.resolve();
    const pending = this.load().then(() => {
      if (this.pending === pending) this.pending = undefined;
    });
    return (this.pending = pending);
  }

  /** Waits for the tools if the page has questions of its own: 3 seconds at most, if nothing `stays` in the meantime. */
  async wait(stays: boolean): Promise<void> {
    if (this.isMissed) await (stays ? this.load() : waitBriefly(this.load()));
  }

  async #fetch(): Promise<void> {
    try {
      const { make } = await loadTools(this.#context.host.constructor);
      // Another element may have called `make` meanwhile.
      code ??= make(shared) as typeof connect;
      for (const each of connected) each.connect();
      this.connect();
    } catch {
      this.#request = undefined;
    }
    this.#settle();
  }

  /** Gives the tools to the element, if this page has them. It tries once: a second try would create controllers again. */
  connect(): void {
    if (!code || this.#hasTried) return;
    this.#hasTried = true;
    try {
      this.tools = code(this.#context, this.#parts());
    } catch {
      // The element has to render without them.
    }
    this.#settle();
  }

  #settle(): void {
    this.hasFailed = !this.tools;
    // A removed element updates when it is connected again.
    if (this.#context.host.isConnected) this.#context.host.requestUpdate();
  }
}
