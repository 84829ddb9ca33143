import { closestMatch } from 'leven';

import { parseOption } from '../../src/options/parse.js';
import { options } from '../../src/options/schema.js';
import { describing } from '../../src/options/warnings.js';
import type { CheckContext } from '../context.js';
import { hasCurlyQuotes } from '../curly-quotes.js';
import { finding, type Finding } from '../finding.js';
import { localeFor } from '../language.js';
import type { Manifest } from '../manifest.js';
import { getAttribute, type ElementNode } from '../page.js';
import { ownQuestions } from './own-questions.js';

const optionNames: readonly string[] = options.map(({ attribute }) => attribute);

/** Global attributes of HTML, and attributes that frameworks write on any element. */
const isAllowedOnAnyElement = (name: string) =>
  /^(data-|aria-|on|x-|v-|ng-|hx-|_ng|wire:)|[:@.*#()[\]]/.test(name) || globalAttributes.includes(name);
const globalAttributes = (
  'accesskey autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert inputmode is itemid ' +
  'itemprop itemref itemscope itemtype nonce part popover role slot spellcheck style tabindex title translate'
).split(' ');

/** Checks the names and values of the attributes of each `<ketamine-faq>`. */
export const checkAttributes = ({ faqElements, manifest }: CheckContext): readonly Finding[] =>
  faqElements
    .filter((element) => !hasCurlyQuotes(element))
    .flatMap((element) => element.attrs.flatMap(({ name, value }) => checkAttribute(name, value, element, manifest)));

function checkAttribute(name: string, value: string, element: ElementNode, manifest: Manifest): readonly Finding[] {
  const option = options.find(({ attribute }) => attribute === name);
  if (!option) return isAllowedOnAnyElement(name) ? [] : [unknownAttributeFinding(name, element)];
  if (option.kind === 'locale') return checkLanguage(value, element, manifest);
  const warnings: string[] = [];
  const languages = Object.keys(manifest.languages).map((locale) => ({ locale }));
  const own = ownQuestions(element).map((details) => ({ id: getAttribute(details, 'id') ?? '' }));
  // Which countries have helplines of their own does not matter: every country code is accepted.
  const known = { regions: {}, numbers: manifest.helplineNumbers, languages, own };
  parseOption(
    option,
    value,
    known,
    describing((warning) => warnings.push(warning)),
  );
  if (warnings.length && option.kind === 'region')
    return [
      finding(
        'value-unknown',
        `The attribute region="${value}" of <ketamine-faq> is not the code of a country, so the crisis lines of the US are shown.`,
        'Write the code of the country (ISO 3166-1, two letters), such as CA for Canada, or “other”.',
        element,
      ),
    ];
  return warnings.map((warning) =>
    finding(
      'value-unknown',
      `The attribute ${name}="${value}" of <ketamine-faq> contains an unknown value. Unknown values are ignored; if no known value is left, the default applies.`,
      `Correct or remove the value: ${warning}`,
      element,
    ),
  );
}

function unknownAttributeFinding(name: string, element: ElementNode): Finding {
  const nearest = closestMatch(name, optionNames, { maxDistance: 3 });
  return finding(
    'attribute-unknown',
    `“${name}” is not an attribute of <ketamine-faq>, so it has no effect.`,
    nearest
      ? `Write “${nearest}” instead.`
      : `Remove the attribute “${name}”. <ketamine-faq> has these attributes: ${optionNames.join(', ')}.`,
    element,
  );
}

function checkLanguage(value: string, element: ElementNode, manifest: Manifest): readonly Finding[] {
  if (!value || localeFor(value, manifest)) return [];
  const accepted = Object.entries(manifest.languages).map(([locale, { name }]) => `${locale} (${name})`);
  return [
    finding(
      'language-unknown',
      `The FAQ is not available in the language lang="${value}", so it is shown in English.`,
      `Use one of these values: ${accepted.join(', ')}.`,
      element,
    ),
  ];
}
