// Builds every language in memory, from src/content/ and locales/, for the dev server.
import { statSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

import { locales } from '../locales/locales.js';
import { searchWordsOf } from '../locales/search-words.js';
import { readUnits } from '../locales/xliff.js';

/** Bundles a module of this project into a function. Modules of build/ are read from their sources. */
async function bundle(root, entry) {
  const sources = {
    name: 'sources',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/build\/src\/.*\.js$/ }, ({ path }) => ({
        path: join(root, `${/src\/.*(?=\.js$)/.exec(path)[0]}.ts`),
      }));
      // In place of the real `msg`, which would return English: a function that looks the translation up.
      onResolve({ filter: /^@lit\/localize$/ }, ({ path }) => ({ path, namespace: 'localize' }));
      onLoad({ filter: /.*/, namespace: 'localize' }, () => ({ contents: 'export const msg = translate;' }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'result',
    plugins: [sources],
    logLevel: 'silent',
  });
  return new Function('translate', `${outputFiles[0].text}; return result;`);
}

const translations = new Map();

/** The units of a locale, read again only if its file has changed. */
function unitsOf(root, locale) {
  if (locale === 'en') return [];
  const folder = join(root, 'locales');
  const { mtimeMs } = statSync(join(folder, `${locale}.xlf`));
  if (translations.get(locale)?.mtimeMs !== mtimeMs)
    translations.set(locale, { mtimeMs, units: readUnits(locale, folder).units });
  return translations.get(locale).units;
}

/**
 * Builds `{ languages, files, content }`: an array of `Language` in the order of the menu, the default export of each language
 * file by its name, and the groups and questions. A sentence without a translation stays English.
 */
export async function sourceLanguages(root) {
  const messagesIn = await bundle(root, 'src/content/messages.ts');
  const { groups, questions } = (await bundle(root, 'src/content/questions.ts'))();
  const makeIn = await bundle(root, 'scripts/locales/make-language.js');
  const { makeLanguage } = makeIn((text) => text);
  const messages = {};
  for (const { locale } of locales) {
    const targets = new Map(unitsOf(root, locale).map(({ source, target }) => [source, target]));
    ({ messages: messages[locale] } = messagesIn((text) => targets.get(text) || text));
  }
  const languages = [];
  const files = {};
  for (const about of locales) {
    const { locale } = about;
    const language = makeLanguage(about, {
      messages: messages[locale],
      isTranslationSignedOff: unitsOf(root, locale).every(({ state }) => state === 'final'),
      english: languages[0],
    });
    languages.push(language);
    files[locale] = language;
    files[`${locale}-search`] = { locale, version: language.version, ...searchWordsOf(locale, messages) };
  }
  return { languages, files, content: { groups, questions } };
}
