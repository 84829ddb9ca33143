import { groups, questions } from '../content/questions.js';
import type { Question } from '../content/types.js';
import { languageFor } from '../localization/match-locale.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import type { Warn } from './warn-once.js';

/** Words as an attribute gives them, between spaces or commas, or as a property may, in an array. */
export type Words = string | number | readonly string[] | null | undefined;

const ids: readonly string[] = questions.map(({ id }) => id);

/**
 * The words that are accepted, of those that were given; nothing where none was, or none is accepted. What is not
 * accepted is said once, with what is. `meant` turns another way to write a word into the one that is accepted.
 */
export function read(
  name: string,
  given: Words,
  accepted: readonly string[],
  warn: Warn,
  meant = (word: string) => word,
): readonly string[] | undefined {
  if (given === null || given === undefined) return undefined;
  const words = String(given)
    .split(/[\s,]+/)
    .filter(Boolean);
  const known = words.map(meant).filter((word) => accepted.includes(word));
  if (!known.length || known.length < words.length)
    warn(`${name}="${given}" is not all known. Accepted: ${accepted.join(' ')}.`);
  return known.length ? known : undefined;
}

/** Which questions are asked for; nothing means all. `none` asks for none of ours. */
export const readQuestions = (given: Words, warn: Warn) => read('questions', given, ['none', ...groups, ...ids], warn);

/** Which questions are to be left out. */
export const readExclude = (given: Words, warn: Warn) => read('exclude', given, [...groups, ...ids], warn) ?? [];

/** Which of the questions on show are open. */
export function readOpen(given: Words, shown: readonly Question[], warn: Warn): readonly Question[] {
  const words = read('open', given, ['all', ...ids], warn) ?? [];
  return words.includes('all') ? shown : shown.filter(({ id }) => words.includes(id));
}

/** Which controls the toolbar holds. */
export function readControls(given: Words, warn: Warn): readonly string[] {
  const all = ['search', 'toggle-all', 'print', 'language'];
  return (read('controls', given, [...all, 'none'], warn) ?? all).filter((name) => name !== 'none');
}

/** Whether opening one question closes the others. */
export const readSingle = (given: Words, warn: Warn) =>
  read('mode', given, ['multiple', 'single'], warn)?.[0] === 'single';

/** The level of the group headings. */
export const readLevel = (given: Words, warn: Warn) =>
  Number(read('heading-level', given, ['2', '3', '4', '5'], warn)?.[0] ?? 2);

/** Which languages a reader may choose from. English always is one. */
export function readLanguages<T extends Pick<LocaleInfo, 'locale' | 'isTranslationSignedOff'>>(
  given: Words,
  languages: readonly T[],
  warn: Warn,
): readonly T[] {
  const words = read(
    'languages',
    given,
    ['all', 'reviewed', ...languages.map(({ locale }) => locale)],
    warn,
    // `pt-BR`, `tl`, `zh-TW`.
    (word) => languageFor(word, languages)?.locale ?? word,
  ) ?? ['all'];
  return languages.filter(
    ({ locale, isTranslationSignedOff }) =>
      locale === 'en' ||
      words.includes('all') ||
      words.includes(locale) ||
      (isTranslationSignedOff && words.includes('reviewed')),
  );
}

/** Where the reader is, as far as crisis lines go: one of those `known`. Any other country is `other`. */
export function readRegion(given: Words, known: object, warn: Warn): string {
  const code = String(given ?? 'US')
    .trim()
    .toUpperCase()
    .replace(/^UK$/, 'GB');
  if (Object.hasOwn(known, code)) return code;
  const isCountry =
    /^[A-Z]{2}$/.test(code) && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  return isCountry
    ? 'other'
    : (read('region', given, ['other', 'US', '(or any country, ISO 3166-1)'], warn)?.[0] ?? 'US');
}
