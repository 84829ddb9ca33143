import type { ReactiveController } from 'lit';

import type { Context } from './context.js';

/** Announces each change of language, together with the notice on the translation, which is rendered at the top. */
export class LanguageAnnouncer implements ReactiveController {
  #context: Context;
  #announced: Context['settings']['language'] | undefined;

  constructor(context: Context) {
    this.#context = context;
    if (context.host.hasUpdated) this.#announced = context.settings.language;
    context.host.addController(this);
  }

  hostUpdated(): void {
    const { language } = this.#context.settings;
    const { labels, isTranslationSignedOff } = language;
    // The first render is no change.
    if (this.#announced && this.#announced !== language)
      this.#context.announce(isTranslationSignedOff ? labels.changed : `${labels.changed}. ${labels.unreviewed}`);
    this.#announced = language;
  }
}
