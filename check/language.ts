import { matchLocale } from '../src/localization/match-locale.js';
import type { Manifest } from './manifest.js';
import { getAttribute, inheritedValue, type ElementNode } from './page.js';

const inheritedLang = inheritedValue((element) => getAttribute(element, 'lang') || undefined);

/** The locale of the FAQ for a language tag (BCP 47), or `undefined` if the FAQ is not available in that language. */
export const localeFor = (languageTag: string, { languages }: Manifest): string | undefined =>
  matchLocale(
    languageTag,
    Object.keys(languages).map((locale) => ({ locale })),
  )?.locale;

/** The language tag that applies to an element (its own or an inherited `lang`), and the locale of the FAQ for it. */
export function languageOf(
  element: ElementNode,
  manifest: Manifest,
): { languageTag: string | undefined; locale: string | undefined } {
  const languageTag = inheritedLang(element);
  return { languageTag, locale: languageTag && localeFor(languageTag, manifest) };
}
