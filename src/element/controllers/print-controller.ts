import type { ReactiveController } from 'lit';

import { longDate } from '../../localization/long-date.js';
import type { Context } from './context.js';

/** Renders what only paper shows, the date and every list of sources, while the page prints. */
export class PrintController implements ReactiveController {
  /** The date of printing in the language shown; `undefined` while nothing is printed. */
  printedOn: string | undefined;

  #context: Context;

  constructor(context: Context) {
    this.#context = context;
    context.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event): void {
    this.printedOn =
      type === 'beforeprint'
        ? longDate(this.#context.settings.language.dates, new Date(Date.now()).toISOString())
        : undefined;
    this.#context.renderNow();
  }
}
