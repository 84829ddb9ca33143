import type { ReactiveController } from 'lit';

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
    this.printedOn = type === 'beforeprint' ? today(this.#context.settings.language.dates) : undefined;
    this.#context.renderNow();
  }
}

/** The date in a locale of `Intl`. A page may have taken `Intl` away. */
function today(locale: string): string {
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(Date.now());
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}
