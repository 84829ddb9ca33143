import { KetamineFaq } from './element/ketamine-faq-element.js';
import { register } from './element/register.js';

export type { KetamineFaqEvents } from './element/events.js';

register();

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-faq': KetamineFaq;
  }
}

export { KetamineFaq };
