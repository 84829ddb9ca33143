// Bundles the files that other programs import. Lit and the languages are not part of them.
import { resolve } from 'node:path';

const bundleConfig = resolve('build/src/localization/bundle-config.js');
const core = '\0core';

/** Lit and the language files are modules of their own. */
const external = (id) => /^lit(\/|$)/.test(id) || /^\.\/language-[\w-]+-[\da-f]{8}\.js$/.test(id);

/** The import of a language file. A bundler follows no computed address, so each file has an import of its own. */
const importOf = ({ name, file }, folder) => `'${name}': () => import('${folder}${file}')`;

/** For the content: the table of all languages, and how each one is loaded. */
export const withAllLanguages = ({ version, locales, files }) => ({
  name: 'with-all-languages',
  resolveId: (id) => (external(id) ? { id, external: true } : null),
  load: (id) =>
    id === bundleConfig
      ? `export const version = ${JSON.stringify(version)};
         export const locales = ${JSON.stringify(locales)};
         const files = {${files.map((file) => importOf(file, './'))}};
         export const load = (name) => files[name]().then((file) => file.default);`
      : null,
});

/**
 * For the class, which has no language but the one that an entry adds: `entryModule` writes those. English is always allowed,
 * so its row of the table is there from the start. The first language added is the one inside.
 */
export const withoutLanguages = ({ version, english }) => ({
  name: 'without-languages',
  resolveId: (id) => (id === core || external(id) ? { id, external: id !== core } : null),
  load(id) {
    if (id === core)
      return `export { KetamineFaq } from ${JSON.stringify(resolve('build/src/element/ketamine-faq-element.js'))};
              export { register } from ${JSON.stringify(resolve('build/src/element/register.js'))};
              export { addLanguages } from ${JSON.stringify(bundleConfig)};`;
    if (id !== bundleConfig) return null;
    return `export const version = ${JSON.stringify(version)};
            export const languages = [${JSON.stringify(english)}];
            export let language;
            const files = {};
            export function addLanguages(inside, table, more) {
              language ??= inside;
              for (const row of table) if (!languages.some(({ locale }) => locale === row.locale)) languages.push(row);
              Object.assign(files, more, { [inside.locale]: async () => ({ default: inside }) });
            }
            export const load = (name) => files[name]().then((file) => file.default);`;
  },
});

/** The entry of the bundle of the class. */
export const coreEntry = core;

/**
 * The code of an entry: the class with the language `locale` inside, and `languages`, each in a file of its own. `folder`
 * leads to the files. With `registers` the entry registers the element too: in a microtask, so that a program can import several
 * entries, and the languages of all of them are there.
 */
export function entryModule({ banner, locale, languages, files, folder, registers = false }) {
  const names = languages.flatMap((language) => [language.locale, `${language.locale}-search`]);
  const needed = files.filter(({ name }) => name !== locale && (names.includes(name) || name === 'en-tools'));
  const inside = files.find(({ name }) => name === locale).file;
  return `${banner}
import language from '${folder}${inside}';
import { addLanguages, KetamineFaq${registers ? ', register' : ''} } from '${folder}core.js';
addLanguages(language, ${JSON.stringify(languages)}, {${needed.map((file) => importOf(file, folder))}});
${registers ? 'queueMicrotask(register);\n' : ''}export { KetamineFaq };
`;
}
