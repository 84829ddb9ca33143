import { matchLocale } from '../src/localization/match-locale.js';
import { bundledLocale, type Manifest } from './manifest.js';
import { plainName } from './misspelling.js';
import { getAttribute, inheritedValue, type ElementNode } from './page.js';
import type { ScriptTag } from './script-tags.js';

const inheritedLang = inheritedValue((element) => getAttribute(element, 'lang') || undefined);

/** The locale of the FAQ for a language tag (BCP 47), or `undefined` if the FAQ is not available in that language. */
export const localeFor = (languageTag: string, { languages }: Manifest): string | undefined =>
  matchLocale(
    languageTag,
    Object.keys(languages).map((locale) => ({ locale })),
  )?.locale;

/** The locale of a language that is named in words, in English or in that language; `undefined` if none is. */
export function localeNamed(name: string, manifest: Manifest): string | undefined {
  const englishNames = new Intl.DisplayNames('en', { type: 'language' });
  const isNamed = (other: string | undefined) => other !== undefined && plainName(other) === plainName(name);
  return Object.keys(manifest.languages).find((locale) =>
    // The name of `zh` alone, as of other languages with scripts, leads to one of them.
    [locale, locale.split('-')[0]!].some(
      (tag) =>
        localeFor(tag, manifest) === locale &&
        (isNamed(englishNames.of(tag)) || isNamed(manifest.languages[locale]!.name)),
    ),
  );
}

/** The language tag that applies to an element (its own or an inherited `lang`), and the locale of the FAQ for it. */
export function languageOf(
  element: ElementNode,
  manifest: Manifest,
): { languageTag: string | undefined; locale: string | undefined } {
  const languageTag = inheritedLang(element);
  return { languageTag, locale: languageTag && localeFor(languageTag, manifest) };
}

/** The locale in which an element is shown, if its options allow it. */
export function shownLocale(element: ElementNode, script: ScriptTag | undefined, manifest: Manifest): string {
  const { languageTag, locale } = languageOf(element, manifest);
  return locale ?? (languageTag || !script ? 'en' : bundledLocale(script.fileName, manifest));
}
