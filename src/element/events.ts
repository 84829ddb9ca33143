/** The events of the element. All bubble and are composed. */
export interface KetamineFaqEvents {
  /** Fired before a question opens or closes; `open` is the state it would have. Cancelable, unless find-in-page opened it. */
  'ketamine-faq-beforetoggle': CustomEvent<{ readonly id: string; readonly open: boolean }>;
  /** Fired after a question has opened or closed. */
  'ketamine-faq-toggle': CustomEvent<{ readonly id: string; readonly open: boolean }>;
  /**
   * Fired after the language has changed. The first render fires it only if it shows another language than the one inside the
   * script. `locale` is a language tag (BCP 47).
   */
  'ketamine-faq-language': CustomEvent<{ readonly locale: string }>;
  /** Fired after a language failed to load. `locale` is that language. */
  'ketamine-faq-error': CustomEvent<{ readonly error: unknown; readonly locale: string }>;
}

declare global {
  // Elements, documents and windows take the types of their events from here.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds the events and nothing else
  interface GlobalEventHandlersEventMap extends KetamineFaqEvents {}
}
