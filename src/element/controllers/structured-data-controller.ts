import type { ReactiveController } from 'lit';

import { loadStructuredData } from '../../localization/load-language.js';
import type structuredData from '../structured-data.js';
import type { Context } from './context.js';

/** Writes structured data into the page. The code for that is fetched by the first element that wants it. */
export class StructuredDataController implements ReactiveController {
  #context: Context;
  #written: Context['settings'] | undefined;
  #code: typeof structuredData | undefined;

  constructor(context: Context) {
    this.#context = context;
    context.host.addController(this);
  }

  hostUpdated(): void {
    const { settings } = this.#context;
    if (settings === this.#written) return;
    this.#written = settings;
    if (this.#code || settings.structuredData) this.#write();
  }

  hostDisconnected(): void {
    this.#written = undefined;
    if (this.#code) this.#write();
  }

  async #write(): Promise<void> {
    const { host } = this.#context;
    try {
      this.#code ??= (await loadStructuredData(host.constructor)) as typeof structuredData;
      const { settings } = this.#context;
      this.#code.update(host, host.isConnected && settings.structuredData ? settings : undefined);
    } catch {
      // The page has no structured data then. The reader misses nothing.
    }
  }
}
