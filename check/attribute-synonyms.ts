import { wantedProperty } from './custom-properties.js';
import { plainName } from './misspelling.js';

/** Names that people write, by the attribute that they mean. */
const byAttribute: Readonly<Record<string, string>> = {
  lang: 'language locale lng default-language language-code hreflang',
  languages: 'langs locales translations available-languages',
  questions: 'include show only topics topic ids items faqs sections groups',
  exclude: 'hide remove without omit skip except hidden-questions',
  open: 'opened expanded expand default-open start-open',
  'heading-level': 'level heading headings h-level headline-level',
  appearance: 'layout look design variant',
  controls: 'toolbar buttons search print menu',
  region: 'country country-code location nation crisis-lines',
  'clinic-name': 'name clinic clinic-title practice company organization organisation brand-name',
  'clinic-phone': 'phone tel telephone phone-number telephone-number clinic-tel clinic-telephone mobile call',
  'clinic-url': 'url website site web homepage link href clinic-website clinic-site clinic-link',
  // Only words for a review: a name, a day or a version alone says nothing about one.
  reviewer: 'reviewed-by medical-reviewer',
  'reviewed-on': 'review-date reviewed-date date-reviewed reviewed-at last-reviewed',
  'reviewed-version': 'review-version',
  'reviewed-languages': 'review-languages reviewed-language',
  'print-english': 'english bilingual with-english',
  'structured-data': 'schema json-ld seo microdata',
};

/** Names that people write, by the attribute and value that they mean. */
const byValue: Readonly<Record<string, string>> = {
  'mode="single"': 'single accordion',
  'appearance="cards"': 'cards boxes',
};

const find = (words: Readonly<Record<string, string>>, plain: string) =>
  Object.keys(words).find((key) => words[key]!.split(' ').some((word) => plainName(word) === plain));

/** Returns the attribute that a synonym stands for, such as `region` for `country`. Some synonyms also set the value. */
export function attributeFor(name: string): { readonly attribute?: string; readonly value?: string } | undefined {
  const plain = plainName(name);
  const attribute = find(byAttribute, plain);
  if (attribute) return { attribute };
  const [, named, value] = /^(.*)="(.*)"$/.exec(find(byValue, plain) ?? '') ?? [];
  return named === undefined ? undefined : { attribute: named, value: value! };
}

const ofThePage =
  'background bg font font-family font-size size font-color text-color dark dark-mode light color-scheme css class-name';

/** Advice for an attribute that is to set the looks, or to hold what only content of the page can hold. */
export function adviceInstead(name: string): string | undefined {
  if (ofThePage.split(' ').some((word) => plainName(word) === plainName(name)))
    return 'Remove the attribute. The FAQ takes its font, its size and its colors from your page, light or dark.';
  const property = wantedProperty(name);
  if (property)
    return `Remove the attribute, and write into the CSS of your page: ketamine-faq { ${property}: … }. docs/reference.md, “Looks”, shows it.`;
  if (/^e?-?mail$|^(address|hours|logo|image|intro|note|text|footer|header)$/.test(name.toLowerCase()))
    return 'Remove the attribute, and put an element inside <ketamine-faq>: with slot="header" it stands above the questions, with slot="footer" below them.';
  return undefined;
}
