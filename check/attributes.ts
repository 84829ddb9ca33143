import { closestMatch } from 'leven';

import { regions } from '../src/content/regions.js';
import { parseOption } from '../src/options/parse.js';
import { options } from '../src/options/schema.js';
import { matchLocale } from '../src/localization/match-locale.js';
import type { Facts } from './facts.js';
import { finding, type Finding } from './finding.js';
import type { Manifest } from './manifest.js';
import type { Tag } from './page.js';
import { isCurly } from './quotes.js';

const names: readonly string[] = options.map(({ attribute }) => attribute);

/** What every element of HTML may have, and what frameworks write. */
const isGlobal = (name: string) =>
  /^(data-|aria-|on|x-|v-|ng-|hx-|_ng|wire:)|[:@.*#()[\]]/.test(name) || globals.includes(name);
const globals = (
  'accesskey autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert inputmode is itemid ' +
  'itemprop itemref itemscope itemtype nonce part popover role slot spellcheck style tabindex title translate'
).split(' ');

/** Whether the element knows the attributes that it has, and their values. */
export const checkAttributes = ({ elements, manifest }: Facts): readonly Finding[] =>
  elements
    .filter((element) => !isCurly(element))
    .flatMap((element) => [...element.attrs.flatMap(({ name, value }) => checkOne(name, value, element, manifest))]);

function checkOne(name: string, value: string, element: Tag, manifest: Manifest): readonly Finding[] {
  if (isGlobal(name)) return [];
  const option = options.find(({ attribute }) => attribute === name);
  if (!option) {
    const nearest = closestMatch(name, names, { maxDistance: 3 });
    return [
      finding(
        'attribute-unknown',
        `<ketamine-faq> knows no attribute “${name}”.`,
        nearest ? `Write “${nearest}”.` : `Take it away. These are known: ${names.join(', ')}.`,
        element,
      ),
    ];
  }
  if (option.kind === 'locale') return checkLanguage(value, element, manifest);
  const warnings: string[] = [];
  const languages = Object.keys(manifest.languages).map((locale) => ({ locale }));
  parseOption(option, value, { regions, languages }, (message) => warnings.push(message));
  return warnings.map((warning) =>
    finding(
      'value-unknown',
      `<ketamine-faq> does not know all of ${name}="${value}". Words that it does not know are left out; if none is left, it does what it does without the attribute.`,
      warning,
      element,
    ),
  );
}

function checkLanguage(value: string, element: Tag, { languages }: Manifest): readonly Finding[] {
  const known = Object.keys(languages);
  if (
    !value ||
    matchLocale(
      value,
      known.map((locale) => ({ locale })),
    )
  )
    return [];
  return [
    finding(
      'language-unknown',
      `The FAQ is not there in lang="${value}", so it is shown in the language inside the script.`,
      `Write one of these: ${known.map((locale) => `${locale} (${languages[locale]!.name})`).join(', ')}.`,
      element,
    ),
  ];
}
