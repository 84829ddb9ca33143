import type { Helplines, Language } from '../content/language.js';
import { shippedItems, type Item } from '../items/item.js';
import { languages, type LocaleInfo } from '../localization/bundle-config.js';
import type { RawOptions } from '../options/parse.js';
import { resolveOptions, type Settings } from '../options/settings.js';
import type { Warn } from '../options/warn-once.js';

/** What the options come to in one language. */
export interface LocalizedSettings extends Omit<Settings<LocaleInfo>, 'questions'> {
  readonly language: Language;
  readonly helplines: Helplines;
  readonly items: readonly Item[];
}

/** Resolves the options in a language. Every call makes new items. */
export function localizeSettings(raw: RawOptions, language: Language, warn: Warn): LocalizedSettings {
  const { helplines: regions, locale, version } = language;
  const numbers = Object.values(regions).flatMap((helplines) => helplines.numbers);
  const { questions, ...settings } = resolveOptions(raw, { regions, numbers, languages, locale, version }, warn);
  return {
    ...settings,
    language,
    helplines: regions[settings.region]!,
    items: shippedItems(questions, language),
  };
}
