import { matchLocale } from '../src/localization/match-locale.js';
import type { Manifest } from './manifest.js';
import { attribute, nearest, type Tag } from './page.js';

const lang = nearest((tag) => attribute(tag, 'lang') || undefined);

/** The language that a place on the page asks for, as it is written, and which of ours that is. */
export function languageOf(
  element: Tag,
  { languages }: Manifest,
): { tag: string | undefined; locale: string | undefined } {
  const tag = lang(element);
  const known = Object.keys(languages).map((locale) => ({ locale }));
  return { tag, locale: tag && matchLocale(tag, known)?.locale };
}
