import { parseOptions } from '../src/options/parse.js';
import type { CheckContext } from './context.js';
import { hashAlgorithm } from './integrity-metadata.js';
import { bundledLocale, languageFileName } from './manifest.js';
import { getAttribute } from './page.js';
import { languageFileUrl, type ScriptTag } from './script-tags.js';

/** A file that the script may request after it has started. */
export interface LaterFile {
  readonly url: URL;
  /** What is in the file, in words: the name of a language, or what an answer or a search needs. */
  readonly content: string;
  /** The hash in the manifest. */
  readonly hash: string;
  /** The hashes that the import map of the page gives to the file. */
  readonly mappedHashes: readonly string[];
}

/** The files that a script may request: the other languages that readers can choose, their search words, the sources, and the tools. */
export function laterFiles(script: ScriptTag, context: CheckContext): readonly LaterFile[] {
  const { page, manifest, importMap } = context;
  const file = (
    content: string,
    locale: string,
    part?: Parameters<typeof languageFileName>[2],
  ): readonly LaterFile[] => {
    const name = languageFileName(locale, manifest, part);
    const url = name && languageFileUrl(script, name, page);
    if (!url) return [];
    return [
      { url, content, hash: manifest.files[name]!.integrity, mappedHashes: importMap?.hashes.get(url.href) ?? [] },
    ];
  };
  const locales = allowedLocales(context);
  return [
    ...locales
      .filter((locale) => locale !== bundledLocale(script.fileName, manifest))
      .flatMap((locale) => file(manifest.languages[locale]!.name, locale)),
    ...locales.flatMap((locale) => file('the search words', locale, 'search')),
    ...file('the sources and the search', 'en', 'tools'),
  ];
}

/** The languages that the elements of the page may show. English is always one of them. */
function allowedLocales({ faqElements, manifest }: CheckContext): readonly string[] {
  const languages = Object.entries(manifest.languages).map(([locale, { reviewed }]) => ({ locale, reviewed }));
  const known = { regions: {}, languages };
  const allowed = faqElements.map(
    (element) => parseOptions({ languages: getAttribute(element, 'languages') }, known, () => {}).languages,
  );
  return languages
    .filter(({ locale, reviewed }) =>
      allowed.some(
        (tokens) =>
          locale === 'en' ||
          tokens?.includes('all') ||
          tokens?.includes(locale) ||
          (reviewed && tokens?.includes('reviewed')),
      ),
    )
    .map(({ locale }) => locale);
}

/** Whether the import map has a hash of the file, and not that of another version. */
export function isMapped({ hash, mappedHashes }: LaterFile): boolean {
  const [first] = mappedHashes;
  return first !== undefined && (mappedHashes.includes(hash) || hashAlgorithm(first) !== hashAlgorithm(hash));
}

/** What is in the files, for a sentence. */
export const contentsOf = (files: readonly LaterFile[]): string =>
  [...new Set(files.map(({ content }) => content))].join(', ');

/** What visitors miss when these files are blocked. */
export const lossesWithoutFiles =
  'Visitors who choose a language or open the sources see that they could not be loaded, and a search shows the help lines and all questions.';

/** How to give hashes to the files. */
export const importMapAdvice =
  'An import map has to give their hashes, before every script tag with type="module": “Policies with hashes” in docs/embedding.md shows a command that prints it. Leave out all other languages with the attribute “languages”.';
