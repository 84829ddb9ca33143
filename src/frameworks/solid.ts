import type { JSX } from 'solid-js';

import type { KetamineFaq, Listeners, Options } from './shared.js';

// For programs in TypeScript with Solid 1. Types only.

type Props = JSX.HTMLAttributes<KetamineFaq> & Options & Listeners<'on:'>;

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Solid’s own
  namespace JSX {
    interface IntrinsicElements {
      'ketamine-faq': Props;
    }
  }
}
