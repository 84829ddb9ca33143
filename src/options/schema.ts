/**
 * How the value of an option is parsed.
 *
 * - `locale`: one language tag. The `lang` of HTML itself, so the element declares no property for it.
 * - `locales`: a list of language tags or keywords. A regional tag counts as its language.
 * - `tokens`: a list of keywords and ids, separated by spaces or commas.
 * - `enum`: one keyword.
 * - `region`: a country code, or `other`.
 * - `text`, `url` (http or https), `phone`, `date` (ISO 8601, from 2020 to today): `undefined` if none is given, or a wrong one.
 * - `boolean`: true if the attribute is there, whatever its value.
 */
export type Kind = 'locale' | 'locales' | 'tokens' | 'enum' | 'region' | 'text' | 'url' | 'phone' | 'date' | 'boolean';

/** Names that the content provides, and that a list may hold beside keywords. */
export type Vocabulary = 'group' | 'question' | 'locale';

/** The group of the questions that a page has written itself, unless they name another one. */
export const ownGroup = 'practical';

/** One option of the element. */
export interface Option {
  /** Its name in HTML. */
  readonly attribute: string;
  /** Its name in JavaScript. */
  readonly property: string;
  readonly kind: Kind;
  /** The fixed words that are accepted. */
  readonly keywords?: readonly string[];
  /** The sets of ids and tags that are accepted besides `keywords`. */
  readonly of?: readonly Vocabulary[];
  /** The value of the property if none is given. If this field is missing, the property is `undefined`. */
  readonly default?: string | number | boolean;
  /** What the option does, for docs/reference.md, editors and the manifest. The build leaves it out of the scripts. */
  readonly description: string;
  /** The accepted values and the default, in words, for docs/reference.md. The build leaves it out of the scripts. */
  readonly values: string;
}

/** The language. `lang` is a property of every HTML element, so the element does not declare it. */
const lang = {
  attribute: 'lang',
  property: 'lang',
  kind: 'locale',
  of: ['locale'],
  description: 'The language of the FAQ.',
  values: 'a language tag (BCP 47), such as `es` or `zh-Hant` (the language of the page around the element)',
} as const satisfies Option;

/**
 * The options that the element declares as properties, in the order in which documents and prerendered HTML list them. The
 * properties, parsing, warnings, prerendered HTML, the self-check, the WordPress plugin, the table in docs/reference.md and the files for
 * editors come from this table. To add an option, add a row: CONTRIBUTING.md, “Add an attribute”.
 */
export const elementOptions = [
  {
    attribute: 'languages',
    property: 'languages',
    kind: 'locales',
    keywords: ['all', 'reviewed'],
    of: ['locale'],
    default: 'all',
    description:
      'The languages that may be shown. English is always allowed; `reviewed` leaves out translations that nobody has signed off.',
    values: '`all`, `reviewed`, or language tags, such as `es pt-BR` (`all`)',
  },
  {
    attribute: 'questions',
    property: 'questions',
    kind: 'tokens',
    keywords: ['none', ownGroup],
    of: ['group', 'question'],
    description:
      'The questions to show, in this order. The three risk questions are added, and those of the page itself; `none` shows only these, the help lines and the notes.',
    values: 'ids of questions or groups, in order (all); `none`',
  },
  {
    attribute: 'exclude',
    property: 'exclude',
    kind: 'tokens',
    keywords: [ownGroup],
    of: ['group', 'question'],
    description: 'The questions to leave out. The three risk questions stay.',
    values: 'ids of questions or groups (none)',
  },
  {
    attribute: 'open',
    property: 'open',
    kind: 'tokens',
    keywords: ['all'],
    of: ['question'],
    description: 'The questions that are open at the start. In `single` mode, the first of them.',
    values: 'ids of questions, or `all` (none)',
  },
  {
    attribute: 'mode',
    property: 'mode',
    kind: 'enum',
    keywords: ['multiple', 'single'],
    default: 'multiple',
    description: 'With `single`, opening a question closes the others.',
    values: '`multiple`, `single` (`multiple`)',
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    kind: 'enum',
    keywords: ['2', '3', '4', '5'],
    default: 2,
    description: 'The level of the group headings. Question headings are one level deeper.',
    values: '2 to 5 (2)',
  },
  {
    attribute: 'appearance',
    property: 'appearance',
    kind: 'enum',
    keywords: ['lines', 'cards'],
    default: 'lines',
    description: 'With `cards`, each question stands in a box of its own.',
    values: '`lines`, `cards` (`lines`)',
  },
  {
    attribute: 'controls',
    property: 'controls',
    kind: 'tokens',
    keywords: ['search', 'toggle-all', 'print', 'language', 'none'],
    default: 'search toggle-all print language',
    description: 'The controls in the toolbar.',
    values: 'any of `search toggle-all print language`, or `none` (all)',
  },
  {
    attribute: 'region',
    property: 'region',
    kind: 'region',
    keywords: ['other'],
    default: 'US',
    description: 'The country whose emergency and crisis lines are shown.',
    values: 'a country code (ISO 3166-1 alpha-2), such as `US`, `CA` or `GB` (`US`); `other`',
  },
  {
    attribute: 'clinic-name',
    property: 'clinicName',
    kind: 'text',
    description: 'The name of the clinic, below the questions.',
    values: 'text (none)',
  },
  {
    attribute: 'clinic-phone',
    property: 'clinicPhone',
    kind: 'phone',
    description: 'The telephone number of the clinic, below the questions and where a search finds nothing.',
    values: 'a telephone number, such as `(555) 010-0199 x12`, and no emergency or help line (none)',
  },
  {
    attribute: 'clinic-url',
    property: 'clinicUrl',
    kind: 'url',
    description: 'The website of the clinic, below the questions.',
    values: 'an address that begins with `https://` or `http://` (none)',
  },
  {
    attribute: 'reviewer',
    property: 'reviewer',
    kind: 'text',
    description:
      'The clinician who has reviewed the text. Needs `reviewed-on` and `reviewed-version`; the footer then names all three.',
    values: 'a name with a title, such as `Jane Doe, MD` (none)',
  },
  {
    attribute: 'reviewed-on',
    property: 'reviewedOn',
    kind: 'date',
    description: 'The day of the review by the `reviewer`.',
    values: 'a date from 2020 to today, such as `2026-11-30` (none)',
  },
  {
    attribute: 'reviewed-version',
    property: 'reviewedVersion',
    kind: 'text',
    description:
      'The version of the text that the `reviewer` has reviewed. With any other version the review is not shown.',
    values: '`contentVersion` of `dist/manifest.json` (none)',
  },
  {
    attribute: 'reviewed-languages',
    property: 'reviewedLanguages',
    kind: 'locales',
    of: ['locale'],
    description: 'The languages that the `reviewer` has reviewed. In any other language the review is not shown.',
    values: 'language tags, such as `en es` (`en`)',
  },
  {
    attribute: 'print-english',
    property: 'printEnglish',
    kind: 'boolean',
    default: false,
    description: 'The print buttons print English beside each question and answer in another language.',
    values: 'no value: the attribute is there or not (not)',
  },
  {
    attribute: 'structured-data',
    property: 'structuredData',
    kind: 'boolean',
    default: false,
    description:
      'Adds the questions shown to the page as schema.org data (`FAQPage`), unless the page has such data already.',
    values: 'no value: the attribute is there or not (not)',
  },
] as const satisfies readonly Option[];

/** Every option of the element. */
export const options = [lang, ...elementOptions] as const;
