import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';

import type { KetamineFaqEvents } from '../element/events.js';
import type { KetamineFaq, Options } from './shared.js';

// For programs in TypeScript with Vue 3. Types only.

type Emits = { [Name in keyof KetamineFaqEvents]: (event: KetamineFaqEvents[Name]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'ketamine-faq': new () => KetamineFaq & {
      /** @deprecated Only for the types of templates. */
      readonly $props: HTMLAttributes & Options & PublicProps;
      /** @deprecated Only for the types of templates. */
      readonly $emit: EmitFn<Emits>;
    };
  }
}
