/**
 * The code that takes the place of `src/localization/bundle-config.ts`: the language inside, the table of all languages,
 * the version, and how another language is fetched: from the `base` of the class, else from `folder`, else from beside the
 * file. Parameters are JavaScript expressions.
 */
export const bundleConfig = ({ language, languages, version, folder }) => `
export const language = ${language};
export const languages = ${languages};
export const version = ${version};
export const load = async ({ locale, hash }, tries, { base = ${folder} }) =>
  (await import(
    (base ? new URL('.', new URL(base.replace(/\\/?$/, '/'), document.baseURI)) : './') +
    'language-' + locale + '-' + hash + '.js' + (tries ? '?retry=' + tries : '')
  )).default;
`;
