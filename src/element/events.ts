import type { QuestionId } from '../content/types.js';

/** The events of the element. All bubble and are composed. */
export interface KetamineFaqEvents {
  /** A question is about to open or close: `open` is what it would become. Cancelable. */
  'ketamine-faq-beforetoggle': CustomEvent<{ readonly id: QuestionId; readonly open: boolean }>;
  'ketamine-faq-toggle': CustomEvent<{ readonly id: QuestionId; readonly open: boolean }>;
  'ketamine-faq-language': CustomEvent<{ readonly locale: string }>;
  /** `locale` is the language that could not be had. */
  'ketamine-faq-error': CustomEvent<{ readonly error: unknown; readonly locale: string }>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how a listener’s event gets its type
  interface HTMLElementEventMap extends KetamineFaqEvents {}
}
