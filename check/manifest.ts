/** What the check has to know of a build: its `manifest.json`, which lies beside the script. */
export interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
  readonly languages: Readonly<Record<string, { readonly name: string; readonly reviewed: boolean }>>;
}

/** The language inside a file that registers the element. */
export const languageIn = (file: string, { languages }: Manifest): string =>
  file.split('.').find((part) => part in languages) ?? 'en';

/** Whether a file can do without `type="module"`. */
export const isClassic = (file: string): boolean => file.includes('.classic.');

/** The files for a script tag. */
export const scriptFiles = ({ files }: Manifest): readonly string[] =>
  Object.keys(files).filter((file) => /^ketamine-faq\.([\w-]+\.)*js$/.test(file));

/** The file of a language by itself. */
export const languageFile = (locale: string, { files }: Manifest): string | undefined =>
  Object.keys(files).find((file) => file.startsWith(`language-${locale}-`));
