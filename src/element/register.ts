import { KetamineFaq } from './ketamine-faq-element.js';

const name = 'ketamine-faq';

/** Registers the element if the tag is free. A page may load the script twice: a second definition would throw. */
export function register(): void {
  const defined = customElements.get(name) as { readonly version?: string } | undefined;
  if (!defined) customElements.define(name, KetamineFaq);
  else if (defined.version !== KetamineFaq.version)
    console.warn(
      `<ketamine-faq>: version ${KetamineFaq.version} is not used, since ${defined.version} is on this page already.`,
    );
}
