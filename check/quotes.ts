import { finding, type Finding } from './finding.js';
import type { Tag } from './page.js';

/** Whether a tag has been pasted by way of a text program, which makes “ out of ". */
export const isCurly = (tag: Tag): boolean => tag.attrs.some(({ value }) => /^[“”„«″‘’]/.test(value));

export const curly = (tag: Tag): Finding =>
  finding(
    tag.tagName === 'script' ? 'quotes-curly' : 'value-curly',
    `The quotation marks in <${tag.tagName}> are curly (“ ”). A browser reads them as a part of the value. A text program has made them out of straight ones.`,
    'Copy the tag again, and paste it without a text program in between. Each quotation mark has to be straight: ".',
    tag,
  );
