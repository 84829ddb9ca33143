import type { ElementNode } from './page.js';

const quote = '[“”„«»″‘’‹›‚]';

/** Whether an attribute value begins with a curly quotation mark, as word processors and visual editors write it. */
export const isCurly = (value: string): boolean => new RegExp(`^${quote}`).test(value);

export const hasCurlyQuotes = (element: ElementNode): boolean => element.attrs.some(({ value }) => isCurly(value));

/** What stands between the curly quotation marks; `undefined` if the value goes on after a space, as in `“New Zealand”`. */
export const insideCurlyQuotes = (value: string): string | undefined =>
  new RegExp(`^${quote}(.*)${quote}$`).exec(value)?.[1];

export const curlyQuotesAdvice =
  'Copy the code again and paste it without a word processor or a visual editor in between: they replace straight quotation marks. Every quotation mark must be straight: ".';
