// For the files that other programs import: Lit, the class and the languages stay outside of them.
import { resolve } from 'node:path';

const bundleConfig = resolve('build/src/localization/bundle-config.js');

/**
 * Replaces `src/localization/bundle-config.ts`: the language inside, the table of all languages and the version. Each
 * language file has an import of its own with a literal address, because a bundler follows no computed one.
 */
export const forModules = ({ locale, version, languages, locales, files }) => ({
  name: 'for-modules',
  resolveId: (id) => {
    if (/^\.\/language-[\w-]+-[\da-f]{8}\.js$/.test(id)) return { id, external: true };
    // The entry that registers the tag imports the class from the other entry: two copies would be two classes.
    if (id === './element/ketamine-faq-element.js') return { id: './element.js', external: true };
    return /^lit(\/|$)/.test(id) ? { id, external: true } : null;
  },
  load: (id) =>
    id === bundleConfig
      ? `export { default as language } from ${JSON.stringify(resolve(`build/languages/${locale}.js`))};
         export const version = ${JSON.stringify(version)};
         export const languages = ${JSON.stringify(languages)};
         export const locales = ${JSON.stringify(locales)};
         const files = {${files.map(({ name, file }) => `'${name}': () => import('./${file}')`)}};
         export const load = (name) => files[name]().then((file) => file.default);`
      : null,
});
