import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

import type { KetamineFaqEvents } from './element/events.js';
import type { KetamineFaq } from './element/ketamine-faq-element.js';

// For programs in TypeScript with React 19, which looks up tags in a namespace of its own. Types only.

type IsMethod<Type> = Type extends (...args: never[]) => unknown ? true : false;

/** The properties that a page may set. */
type Options = {
  [
    Name in Exclude<keyof KetamineFaq, keyof LitElement | 'locale'> as IsMethod<KetamineFaq[Name]> extends true
      ? never
      : Name
  ]?: KetamineFaq[Name];
};

/** React 19 takes the name of the event from the letters after `on`, unchanged. */
type Listeners = { [Name in keyof KetamineFaqEvents as `on${Name}`]?: (event: KetamineFaqEvents[Name]) => void };

type Props = DetailedHTMLProps<HTMLAttributes<KetamineFaq>, KetamineFaq> & Options & Listeners;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React’s own
  namespace JSX {
    interface IntrinsicElements {
      'ketamine-faq': Props;
    }
  }
}
