/** The part of `dist/manifest.json` that the self-check uses. */
export interface Manifest {
  readonly version: string;
  readonly contentVersion: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
  readonly languages: Readonly<Record<string, { readonly name: string; readonly reviewed: boolean }>>;
  /** The telephone numbers of all helplines. */
  readonly helplineNumbers: readonly string[];
}

/** The locale of the language that a script file contains. */
export const bundledLocale = (fileName: string, { languages }: Manifest): string =>
  fileName.split('.').find((part) => part in languages) ?? 'en';

/** Whether a file runs without `type="module"`. */
export const isClassicFile = (fileName: string): boolean => fileName.includes('.classic.');

/** The files that register the element, for use in a script tag. */
export const scriptFileNames = ({ files }: Manifest): readonly string[] =>
  Object.keys(files).filter((fileName) => /^ketamine-faq\.([\w-]+\.)*js$/.test(fileName));

/** The file with all texts of a language, with its `'search'` words, or, in English only, with the `'tools'`. */
export const languageFileName = (
  locale: string,
  { files }: Manifest,
  part?: 'search' | 'tools',
): string | undefined => {
  const start = `language-${locale}-${part ? `${part}-` : ''}`;
  return Object.keys(files).find((name) => name.startsWith(start) && /^[\da-f]{8}\.js$/.test(name.slice(start.length)));
};
