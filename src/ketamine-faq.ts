import { KetamineFaq } from './element/ketamine-faq-element.js';

export type { KetamineFaqEvents } from './element/events.js';

const name = 'ketamine-faq';
const defined = customElements.get(name) as { readonly version?: string } | undefined;

// A page may load the script twice. The first definition stays: a second one would throw, and take down what follows.
if (!defined) customElements.define(name, KetamineFaq);
else if (defined.version !== KetamineFaq.version)
  console.warn(
    `<ketamine-faq>: version ${defined.version} is on this page already, so version ${KetamineFaq.version} is not used. Load one of them.`,
  );

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-faq': KetamineFaq;
  }
}

export { KetamineFaq };
