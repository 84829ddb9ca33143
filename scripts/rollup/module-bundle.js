// The files that other programs import. What they share stays outside: Lit, the class, the languages.
import { resolve } from 'node:path';

const inside = resolve('build/src/localization/bundle-config.js');

/**
 * Puts a language, the table of all languages and the version in place of `localization/inside.js`, with an address that
 * stands there as it is for each language: a bundler follows no other.
 */
export const forModules = ({ locale, version, names }) => ({
  name: 'for-modules',
  resolveId: (id) => {
    if (id.startsWith('./language-')) return { id, external: true };
    // Two entries of the package, one class: the second would not be the one that is registered.
    if (id === './element/ketamine-faq-element.js') return { id: './element.js', external: true };
    return id === 'lit' ? { id, external: true } : null;
  },
  load: (id) =>
    id === inside
      ? `export { default as language } from ${JSON.stringify(resolve(`build/languages/${locale}.js`))};
         export const version = ${JSON.stringify(version)};
         export const languages = ${JSON.stringify(names)};
         const files = {${names.map(({ locale, hash }) => `'${locale}': () => import('./language-${locale}-${hash}.js')`)}};
         export const load = ({ locale }) => files[locale]().then((file) => file.default);`
      : null,
});
