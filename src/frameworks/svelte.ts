import type { HTMLAttributes } from 'svelte/elements';

import type { KetamineFaq, Listeners, Options } from './shared.js';

// For programs in TypeScript with Svelte 4 or 5. Types only.

type Props = HTMLAttributes<KetamineFaq> & Options & Listeners<'on'> & Listeners<'on:'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'ketamine-faq': Props;
  }
}
