import type { CheckContext } from './context.js';
import { hasCurlyQuotes } from './curly-quotes.js';
import { shownLocale } from './language.js';
import { bundledLocale, languageFileName } from './manifest.js';
import type { Page } from './page.js';
import { isExecuted, languageFileUrl, type ScriptTag } from './script-tags.js';

/** The scripts that the browser requests. */
export const requestedScripts = ({ scripts }: CheckContext) =>
  scripts.filter(
    (script) => isExecuted(script) && !hasCurlyQuotes(script.element) && /^https?:$/.test(script.url?.protocol ?? ''),
  );

/** The languages that the elements show. */
export const shownLocales = (script: ScriptTag, { faqElements, manifest }: CheckContext): readonly string[] =>
  faqElements.map((element) => shownLocale(element, script, manifest));

const urlsOf = (script: ScriptTag, page: Page, fileNames: readonly (string | undefined)[]): readonly string[] =>
  fileNames.flatMap((name) => (name && languageFileUrl(script, name, page)?.href) || []);

/** The URLs of the files for the languages of the page, except for the language that the script contains. */
export const languageFilesFor = (script: ScriptTag, context: CheckContext): readonly string[] =>
  urlsOf(
    script,
    context.page,
    shownLocales(script, context)
      .filter((locale) => locale !== bundledLocale(script.fileName, context.manifest))
      .map((locale) => languageFileName(locale, context.manifest)),
  );

/** The URLs of the files that a search in the languages of the page requests. */
export const searchFilesFor = (script: ScriptTag, context: CheckContext): readonly string[] =>
  urlsOf(
    script,
    context.page,
    shownLocales(script, context).map((locale) => languageFileName(locale, context.manifest, 'search')),
  );

/** The URL of the tools, which a reader’s first touch requests. */
export const toolsFor = (script: ScriptTag, context: CheckContext): readonly string[] =>
  urlsOf(script, context.page, context.faqElements.length ? [languageFileName('en', context.manifest, 'tools')] : []);

/** The URLs of the files whose responses the rules use: each script, and the files that it requests on this page. */
export const responsesNeeded = (context: CheckContext): readonly string[] => [
  ...new Set(
    requestedScripts(context).flatMap((script) => [
      script.url!.href,
      ...languageFilesFor(script, context),
      ...searchFilesFor(script, context),
      ...toolsFor(script, context),
    ]),
  ),
];
