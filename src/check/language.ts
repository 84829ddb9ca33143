import { languageFor } from '../localization/choose.js';
import type { Manifest } from './manifest.js';
import { around, attribute, type Tag } from './page.js';

/** The language that a place on the page asks for, as it is written, and which of ours that is. */
export function languageOf(
  element: Tag,
  { languages }: Manifest,
): { tag: string | undefined; locale: string | undefined } {
  const tag = [element, ...around(element)].map((each) => attribute(each, 'lang')).find(Boolean);
  const known = Object.keys(languages).map((locale) => ({ locale }));
  return { tag, locale: tag && languageFor(tag, known)?.locale };
}
