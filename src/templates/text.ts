import { html, type TemplateResult } from 'lit';

import type { Helplines } from '../content/language.js';
import { fill } from '../localization/interpolate.js';

/**
 * A text with its tokens filled and each telephone number of the region as a link. A number is a left-to-right isolate:
 * in Arabic or Persian a bare 1-800-662-4357 is painted with its groups reversed, and sends the caller to somebody else.
 */
export function renderText(text: string, { lines, numbers }: Helplines): (string | TemplateResult)[] {
  // A part of a longer number is none: no 000 in 2,000. Between two numbers: text, the character before, the number.
  return fill(text, lines)
    .split(new RegExp(`(^|[^\\d,.-])(${numbers.join('|') || '$.'})(?!\\d)`))
    .map((part, place) =>
      place % 3 < 2
        ? part
        : html`<a class="phone" href="tel:${part.replace(/\D/g, '')}"><bdi dir="ltr">${part}</bdi></a>`,
    );
}
