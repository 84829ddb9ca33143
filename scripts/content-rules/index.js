// The medical lint: rules about required and forbidden statements in the texts. Each rule is one file.
import { crisisLines } from './crisis-lines.js';
import { claimsWithLimits } from './source/claims-with-limits.js';
import { countryNamed } from './source/country-named.js';
import { factsInUse } from './source/facts-in-use.js';
import { forbiddenClaims } from './source/forbidden-claims.js';
import { gapMayBeChance } from './source/may-be-chance.js';
import { helplineTokens } from './source/helpline-tokens.js';
import { medicineSources } from './source/medicine-sources.js';
import { numbersWithSources } from './source/numbers-with-sources.js';
import { questionIdsUnchanged } from './source/question-ids.js';
import { ratesCompared } from './source/rates-compared.js';
import { readingGrade } from './source/reading-grade.js';
import { safetyLength } from './source/safety-length.js';
import { saysDoNotStop } from './source/do-not-stop.js';
import { sourceReferences } from './source/source-references.js';
import { telephoneSources } from './source/telephone-sources.js';
import { tooMuchSaysTheSame } from './source/too-much.js';
import { typography } from './source/typography.js';
import { fileOf } from './texts.js';
import { interpreterWords } from './translation/interpreter-words.js';
import { translationBuilt } from './translation/built.js';
import { translationComplete } from './translation/complete.js';
import { translationLanguage } from './translation/language.js';
import { translationNames } from './translation/names.js';
import { translationNumbers } from './translation/numbers.js';
import { translationStreetDrugs } from './translation/street-drugs.js';
import { translationTokenPlaces } from './translation/token-places.js';
import { translationTokens } from './translation/tokens.js';
import { translationTypography } from './translation/typography.js';
import { translationWrongWords } from './translation/wrong-words.js';

/**
 * A rule about the texts of one language.
 *
 * @typedef {object} Rule
 * @property {string} name
 * @property {string} description What the rule demands, and why.
 * @property {'source' | 'translations' | 'all'} appliesTo The English source, each translation, or both.
 * @property {(texts: import('./texts.js').LanguageTexts) => Violation[]} check
 * @property {(texts: import('./texts.js').LanguageTexts) => string[]} [figures] What was counted, in short.
 * @property {(texts: import('./texts.js').LanguageTexts) => string[]} [details] Lines for `--verbose`.
 */

/**
 * A text that breaks a rule. `checkTexts` adds the rule and the file.
 *
 * @typedef {object} Violation
 * @property {string} [rule] The name of the rule.
 * @property {string} [file] Where a person changes the text.
 * @property {string} id Which text: `prepare 04`, `fact 47`.
 * @property {string} text The text, or the value.
 * @property {string} problem What is wrong with it.
 * @property {string} accepted What the rule accepts.
 */

/** @type {readonly Rule[]} */
export const rules = [
  crisisLines,
  questionIdsUnchanged,
  safetyLength,
  helplineTokens,
  saysDoNotStop,
  tooMuchSaysTheSame,
  forbiddenClaims,
  claimsWithLimits,
  ratesCompared,
  gapMayBeChance,
  countryNamed,
  numbersWithSources,
  factsInUse,
  sourceReferences,
  medicineSources,
  telephoneSources,
  readingGrade,
  typography,
  translationComplete,
  translationTokens,
  translationTokenPlaces,
  interpreterWords,
  translationNumbers,
  translationNames,
  translationStreetDrugs,
  translationWrongWords,
  translationTypography,
  translationBuilt,
  translationLanguage,
];

/** The rules for one language. */
export const rulesFor = (locale) => {
  const kind = locale === 'en' ? 'source' : 'translations';
  return rules.filter(({ appliesTo }) => appliesTo === 'all' || appliesTo === kind);
};

/** Every violation in the texts of one language. */
export const checkTexts = (texts) =>
  rulesFor(texts.locale).flatMap((rule) =>
    rule.check(texts).map((violation) => ({ rule: rule.name, file: fileOf(violation.id, texts), ...violation })),
  );

/** Formats a violation as four lines: the place, the fault, the text, and the accepted values. */
export const formatViolation = ({ rule, file, id, text, problem, accepted }) =>
  [`${file}: ${id}: ${problem} [${rule}]`, `  text:     ${text}`, `  accepted: ${accepted}`].join('\n');
