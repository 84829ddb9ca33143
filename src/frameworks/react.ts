import type React from 'react';

import type { Attributes, KetamineFaq, Listeners, Options } from './shared.js';

// For programs in TypeScript with React 18 or 19. Types only.

/**
 * React 19 sets properties, and takes the name of an event from the letters after `on`, unchanged. An array works where React
 * renders in the browser alone. A server loses it, but types cannot tell where a component is rendered.
 */
type Props19 = Options & Listeners<'on'>;

/**
 * React 18 sets attributes only, writes `false` as a text, and adds no listeners for the events of a custom element. It knows
 * `class`, not `className`, on one.
 */
type Props18 = Attributes<true | ''> & { readonly [Name in keyof Listeners<'on'>]?: never } & {
  readonly class?: string;
};

/** `use` is new in React 19. */
type Props = React.DetailedHTMLProps<React.HTMLAttributes<KetamineFaq>, KetamineFaq> &
  ('use' extends keyof typeof React ? Props19 : Props18);

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React’s own
  namespace JSX {
    interface IntrinsicElements {
      'ketamine-faq': Props;
    }
  }
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- that of the types for React before 18.2.8
  namespace JSX {
    interface IntrinsicElements {
      'ketamine-faq': Props;
    }
  }
}
