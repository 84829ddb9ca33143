import { html, type TemplateResult } from 'lit';

import type { Helplines } from '../content/language.js';
import { fill } from '../localization/interpolate.js';
import { canCall } from './frame.js';
import { templateStrings } from './template-strings.js';

/** One pattern for each set of telephone numbers: an answer has dozens of texts. */
const patterns = new WeakMap<Helplines, RegExp>();

function numberPattern(helplines: Helplines): RegExp {
  // A part of a longer number does not count: “2,000” holds no “000”.
  const pattern = patterns.get(helplines) ?? new RegExp(`(^|[^\\d,.-])(${helplines.numbers.join('|') || '$.'})(?!\\d)`);
  patterns.set(helplines, pattern);
  return pattern;
}

/** A text with its tokens filled, split at its telephone numbers. Repeats: text, the character before a number, the number. */
const split = (text: string, helplines: Helplines): string[] =>
  fill(text, helplines.lines).split(numberPattern(helplines));

const join = (parts: readonly string[]): string =>
  parts.map((part, index) => (index % 3 < 2 ? escape(part) : numberMarkup(part))).join('');

/** The markup of a text with its tokens filled, and each telephone number of the region as a link. */
export const textMarkup = (text: string, helplines: Helplines): string => join(split(text, helplines));

/**
 * A text with its tokens filled, and each telephone number of the region as a link. It is one template without expressions:
 * where a translator, as some browser extensions are, has changed the nodes of a sentence, no update can change the number
 * apart from its words.
 */
export function renderText(text: string, helplines: Helplines): string | TemplateResult {
  const parts = split(text, helplines);
  return parts.length === 1 ? parts[0]! : html(templateStrings(join(parts)));
}

/**
 * A text as markup. `$` is the sign of an expression. Ours have no `<` and no `&`, but that of a page may. src/small-lit/ has the
 * same pattern, which compresses best.
 */
const escape = (text: string): string => text.replace(/[$<&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The link of a number. A number is a left-to-right isolate: in Arabic or Persian a bare 1-800-662-4357 is displayed with its
 * groups reversed, which is the number of somebody else. In a sandbox, where a link to a number does nothing, it is bold text
 * to dial.
 */
function numberMarkup(number: string): string {
  const digits = `<span dir="ltr">${number}</span>`;
  return canCall()
    ? `<a class="kf-phone" href="tel:${number.replace(/\D/g, '')}" translate="no">${digits}</a>`
    : `<b class="kf-phone" translate="no">${digits}</b>`;
}
