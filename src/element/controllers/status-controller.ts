import type { ReactiveController } from 'lit';

import type { Context } from './context.js';

/**
 * The pause before a message is announced, in ms. Screen readers stop speaking at every key, so a message has to wait until
 * the reader has stopped typing. They also drop it among many other changes of a page.
 */
const pause = 600;

/** Announces messages to screen readers, by the one live region of the element, which nobody sees. */
export class StatusController implements ReactiveController {
  #host: Context['host'];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ host }: Context) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Announces a text once, after the pause, in place of one that still waits. The region is empty until then, or the same
   * text would not be announced again. Without a text it stays empty.
   */
  say(text = ''): void {
    clearTimeout(this.#timer);
    this.#write('');
    if (text) this.#timer = setTimeout(() => this.#write(text), pause);
  }

  #write(text: string): void {
    const region = this.#host.shadowRoot?.querySelector('[role=status]');
    if (region) region.textContent = text;
  }
}
