import { finding, type Finding } from './finding.js';
import type { ElementNode } from './page.js';

/** Whether an attribute value begins with a curly quotation mark, as word processors and visual editors write it. */
export const hasCurlyQuotes = (element: ElementNode): boolean =>
  element.attrs.some(({ value }) => /^[“”„«″‘’]/.test(value));

export const curlyQuotesFinding = (element: ElementNode): Finding =>
  finding(
    element.tagName === 'script' ? 'quotes-curly' : 'value-curly',
    `The <${element.tagName}> tag contains curly quotation marks (“ ”). Browsers treat them as part of the value. A word processor or a visual editor has replaced the straight quotation marks.`,
    'Copy the code again and paste it without a word processor in between. Every quotation mark must be straight: ".',
    element,
  );
