import { isGlobalAttribute } from '../../src/options/global-attributes.js';
import { parseOption } from '../../src/options/parse.js';
import { selectQuestions } from '../../src/options/select-questions.js';
import { options } from '../../src/options/schema.js';
import { describing, type Warn } from '../../src/options/warnings.js';
import { adviceInstead, attributeFor } from '../attribute-synonyms.js';
import type { CheckContext } from '../context.js';
import { countryCode, countryName, hasLines } from '../country.js';
import { hasCurlyQuotes, isCurly } from '../curly-quotes.js';
import { finding, type Finding } from '../finding.js';
import { localeFor, localeNamed } from '../language.js';
import { listed } from '../listed.js';
import type { Manifest } from '../manifest.js';
import { meantNames } from '../misspelling.js';
import { getAttribute, type ElementNode } from '../page.js';
import { reviewAdvice, reviewAttributes } from '../review-advice.js';
import { ownQuestions } from './own-questions.js';

const riskQuestions = selectQuestions(undefined, [], () => {}).filter(({ isRisk }) => isRisk);
const wordsOf = (list: string): readonly string[] => list.split(/[\s,]+/).filter(Boolean);
const optionNames: readonly string[] = options.map(({ attribute }) => attribute);

/** Checks the names and values of the attributes of each `<ketamine-faq>`. */
export const checkAttributes = ({ faqElements, manifest }: CheckContext): readonly Finding[] =>
  faqElements.flatMap((element) => {
    // After a curly quotation mark, values are split at their spaces. The country is always checked.
    const isBroken = hasCurlyQuotes(element);
    const attributes = element.attrs.filter(({ name, value }) => !isBroken || (name === 'region' && !isCurly(value)));
    return [
      ...attributes.flatMap(({ name, value }) => checkAttribute(name, value, element, manifest)),
      ...(isBroken ? [] : checkExclude(element)),
    ];
  });

function checkAttribute(name: string, value: string, element: ElementNode, manifest: Manifest): readonly Finding[] {
  const option = options.find(({ attribute }) => attribute === name);
  if (!option) {
    // Such as `clinic_phone`, which a framework could have written too.
    const isMisspelt = meantNames(name, optionNames).length > 0;
    return isGlobalAttribute(name) && !isMisspelt ? [] : [unknownAttributeFinding(name, value, element, manifest)];
  }
  if (option.kind === 'locale') return checkLanguage(value, element, manifest);
  const warnings = warningsAbout(name, value, element, manifest);
  if (warnings.length && option.kind === 'region') return [regionFinding(value, element, manifest)];
  const meant = name === 'languages' ? languagesNamed(value, manifest) : value;
  const isMeant = meant !== value && !warningsAbout(name, meant, element, manifest).length;
  return warnings.map((warning) =>
    finding(
      'value-unknown',
      `The attribute ${name}="${value}" of <ketamine-faq> contains an unknown value. Unknown values are ignored; if no known value is left, the default applies.`,
      isMeant ? `Write ${name}="${meant}".` : `Correct or remove the value: ${warning}`,
      element,
    ),
  );
}

/** What the element would warn of if the attribute had this value. */
function warningsAbout(name: string, value: string, element: ElementNode, manifest: Manifest): readonly string[] {
  const option = options.find(({ attribute }) => attribute === name);
  if (!option || option.kind === 'locale') return [];
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
  return warnings;
}

function regionFinding(value: string, element: ElementNode, manifest: Manifest): Finding {
  const code = countryCode(value, manifest);
  return finding(
    'region-unknown',
    `The attribute region="${value}" of <ketamine-faq> is not the code of a country, so the crisis lines of the US are shown.`,
    code
      ? `Write region="${code}".${hasLines(code) ? '' : ` The FAQ then shows no telephone numbers, because it has none for ${countryName(code)}. It tells visitors to call their local emergency number.`}`
      : 'Write the code of the country (ISO 3166-1, two letters), such as CA for Canada, or “other”.',
    element,
  );
}

function unknownAttributeFinding(name: string, value: string, element: ElementNode, manifest: Manifest): Finding {
  const { attribute: named = meantNames(name, optionNames)[0], value: certain = value } = attributeFor(name) ?? {};
  const attribute = named === 'lang' && namesLanguages(value, manifest) ? 'languages' : named;
  return finding(
    'attribute-unknown',
    `“${name}” is not an attribute of <ketamine-faq>, so ${name}="${value}" has no effect.`,
    (attribute && writeInstead(attribute, certain, element, manifest)) ??
      adviceInstead(name) ??
      `Remove the attribute “${name}”. <ketamine-faq> has these attributes: ${optionNames.join(', ')}.`,
    element,
  );
}

/** Returns the advice to replace an attribute by `attribute`. It keeps the value, or converts it to one that `attribute` accepts. */
function writeInstead(attribute: string, value: string, element: ElementNode, manifest: Manifest): string {
  if (reviewAttributes.includes(attribute))
    return reviewAdvice({
      clinician: attribute === 'reviewer' ? 'this clinician' : 'your clinician',
      version: manifest.contentVersion,
    });
  if (attribute === 'reviewed-languages')
    return `If your clinician has read the text in these languages, write reviewed-languages="${languagesNamed(value, manifest)}"; otherwise remove the attribute.`;
  if (attribute === 'exclude' && excludeWarnings(value, element).includes('risks')) {
    const others = wordsOf(value).filter(
      (word) => !riskQuestions.some(({ id, group }) => word === id || word === group),
    );
    return `${others.length ? writeInstead('exclude', others.join(' '), element, manifest) : 'Remove the attribute.'} The questions ${listed(riskQuestions.map(({ id }) => id))} always stay.`;
  }
  const meant = meantValue(attribute, value, manifest);
  const [warning] = warningsAbout(attribute, meant ?? '', element, manifest);
  if (meant && !warning) return `Write ${attribute}="${meant}" instead.`;
  return `Write “${attribute}” instead${warning && value ? `, and correct the value: ${warning}` : '.'}`;
}

function meantValue(attribute: string, value: string, manifest: Manifest): string | undefined {
  switch (attribute) {
    case 'lang':
      return localeFor(value, manifest) ? value : localeNamed(value, manifest);
    case 'languages':
      return languagesNamed(value, manifest);
    case 'region':
      return countryCode(value, manifest) ?? value;
    default:
      return value.trim();
  }
}

/** A list with the tag of each language in place of its name. */
const languagesNamed = (value: string, manifest: Manifest) =>
  wordsOf(value)
    .map((word) => localeNamed(word, manifest) ?? word)
    .join(' ');

/** Whether a value names more than one language, such as `en es`, and is not the name of one, such as `Haitian Creole`. */
function namesLanguages(value: string, manifest: Manifest): boolean {
  if (localeNamed(value, manifest)) return false;
  const locales = wordsOf(value).map((word) => localeFor(word, manifest) ?? localeNamed(word, manifest));
  return new Set(locales.filter(Boolean)).size > 1;
}

function checkLanguage(value: string, element: ElementNode, manifest: Manifest): readonly Finding[] {
  if (!value || localeFor(value, manifest)) return [];
  const accepted = Object.entries(manifest.languages).map(([locale, { name }]) => `${locale} (${name})`);
  const meant = localeNamed(value, manifest);
  return [
    finding(
      'language-unknown',
      `The FAQ is not available in the language lang="${value}", so it is shown in English.`,
      namesLanguages(value, manifest)
        ? `Write one language only. For several languages that visitors can choose, write languages="${languagesNamed(value, manifest)}".`
        : meant
          ? `Write lang="${meant}".`
          : `Use one of these values: ${accepted.join(', ')}.`,
      element,
    ),
  ];
}

/** Checks that `exclude` does not try to leave out the risk questions, and that it leaves something. */
function checkExclude(element: ElementNode): readonly Finding[] {
  const warnings: string[] = [];
  select(
    getAttribute(element, 'exclude') ?? '',
    element,
    describing((warning) => warnings.push(warning)),
  );
  return warnings.map((warning) =>
    finding('exclude-ineffective', `In <ketamine-faq>, ${warning}`, 'Name only other questions in “exclude”.', element),
  );
}

/** The kinds of the warnings that the element would give if `exclude` had this value. */
function excludeWarnings(exclude: string, element: ElementNode): readonly string[] {
  const kinds: string[] = [];
  select(exclude, element, (kind) => kinds.push(kind));
  return kinds;
}

function select(exclude: string, element: ElementNode, warn: Warn): void {
  const chosen = getAttribute(element, 'questions');
  selectQuestions(chosen === undefined ? undefined : wordsOf(chosen), wordsOf(exclude), warn);
}
