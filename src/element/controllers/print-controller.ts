import type { ReactiveController } from 'lit';

import { loadedLanguage, loadLanguage } from '../../localization/load-language.js';
import { longDate } from '../../localization/long-date.js';
import type { Prints, View } from '../../templates/view.js';
import { waitBriefly } from '../wait-briefly.js';
import { printElement } from '../print-element.js';
import type { Context } from './context.js';

/** Prints, and renders what only paper shows, the date and the sources with their numbers, while the page prints. */
export class PrintController implements ReactiveController {
  /** The date of printing in the language shown; `undefined` while nothing is printed. */
  printedOn: string | undefined;

  /** What our buttons print: all answers, or those that are open. Empty when the browser prints by itself. */
  prints: View['prints'] = '';

  /** English, which our buttons print beside another language. */
  english: View['english'];

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

  /** Prints all answers, or those that are open. Fetches English first, if that is wanted beside them. */
  async print(prints: Prints): Promise<void> {
    const { host, settings } = this.#context;
    if (settings.printEnglish && !loadedLanguage('en'))
      await waitBriefly(loadLanguage('en', host.constructor).catch(() => {}));
    printElement(host, (isPrinting) => this.#show(isPrinting ? prints : ''));
  }

  /** Renders what a button prints, or ends that. Before `beforeprint`: WebKitGTK can crash if a list is inserted then. */
  #show(prints: View['prints']): void {
    const { printEnglish, language: shown, region } = this.#context.settings;
    const language = prints && printEnglish && loadedLanguage('en');
    this.prints = prints;
    // A phone may not have said that the last print has ended: its numbers of sources are wrong for this one.
    this.printedOn = undefined;
    this.english =
      language && language !== shown ? { language, helplines: language.helplines[region]!, region } : undefined;
    this.#context.renderNow();
  }

  handleEvent({ type }: Event): void {
    this.printedOn =
      type === 'beforeprint'
        ? longDate(this.#context.settings.language.dates, new Date(Date.now()).toISOString())
        : undefined;
    this.#context.renderNow();
  }
}
