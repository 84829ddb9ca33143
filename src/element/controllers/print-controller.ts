import type { ReactiveController } from 'lit';

import type { View } from '../../templates/view.js';
import type { Context } from './context.js';

/** Renders what only paper shows, the date and the sources with their numbers, while the page prints. */
export class PrintController implements ReactiveController {
  /** The date of printing in the language shown; `undefined` while nothing is printed. */
  printedOn: string | undefined;

  /** What our buttons print: all answers, or those that are open. Empty when the browser prints by itself. */
  prints: View['prints'] = '';

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
