import type { Helplines, Language } from '../content/language.js';
import { shippedItems, type Item } from '../items/item.js';
import { languages, type LocaleInfo } from '../localization/bundle-config.js';
import type { RawOptions } from '../options/parse.js';
import { resolveOptions, type Settings } from '../options/settings.js';
import type { Warn } from '../options/warnings.js';
import type { OwnQuestions } from './own-questions.js';

/** The resolved options, and the text that they select in one language. */
export interface LocalizedSettings extends Omit<Settings<LocaleInfo>, 'questions'> {
  readonly language: Language;
  readonly helplines: Helplines;
  readonly items: readonly Item[];
}

/** Resolves the options in a language, with the questions and answers of the page itself. Every call makes new items. */
export function localizeSettings(
  raw: RawOptions,
  language: Language,
  warn: Warn,
  { added, answers }: OwnQuestions = { added: [], answers: new Map() },
): LocalizedSettings {
  const { helplines: regions, locale, version } = language;
  const numbers = Object.values(regions).flatMap((helplines) => helplines.numbers);
  const known = { regions, numbers, languages, locale, version, own: added };
  const { questions, ...settings } = resolveOptions(raw, known, warn);
  const ids: readonly string[] = [...added, ...questions].map(({ id }) => id);
  for (const id of answers.keys()) if (!ids.includes(id)) warn('replaces', id);
  return {
    ...settings,
    language,
    helplines: regions[settings.region]!,
    items: shippedItems(questions, language).map((item) => ({ ...item, own: answers.get(item.id) })),
  };
}
