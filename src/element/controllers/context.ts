import type { ReactiveControllerHost } from 'lit';

import type { Warn } from '../../options/warnings.js';
import type { KetamineFaqEvents } from '../events.js';
import type { LocalizedSettings } from '../localized-settings.js';

/** What the controllers of one element share. */
export interface Context {
  readonly host: ReactiveControllerHost &
    HTMLElement & {
      readonly hasUpdated: boolean;
      /** With the name of an option, the options are parsed again. */
      requestUpdate(name?: string): void;
    };
  /** The resolved options in the language shown. A new object whenever anything in it has changed. */
  settings: LocalizedSettings;
  readonly warn: Warn;
  /** Fires an event of the element. Returns whether no listener has canceled it. */
  emit<Name extends 'beforetoggle' | 'toggle' | 'language' | 'error'>(
    name: Name,
    detail: KetamineFaqEvents[`ketamine-faq-${Name}`]['detail'],
    cancelable?: boolean,
  ): boolean;
  /** Announces a text to screen readers, in place of the last one. Without a text it cancels the last one. */
  announce(text?: string): void;
  /** Waits for the next render, and for nothing else that `updateComplete` may wait for. */
  rendered(): Promise<unknown>;
  /** Renders at once instead of in a microtask. */
  renderNow(): void;
}

/** Whether a question is shown. */
export const isShown = ({ settings }: Context, id: string): boolean => settings.items.some((item) => item.id === id);

/** The button of a question. */
export const questionButton = ({ host }: Context, id: string): HTMLElement | null =>
  // A question of the page may have the id of a control.
  host.shadowRoot!.querySelector<HTMLElement>(`.kf-item#${CSS.escape(id)} .kf-question`);
