/**
 * The code that takes the place of `src/localization/bundle-config.ts`: the language inside, the table of all languages,
 * the version, and how a language file is fetched: from the `base` of the class, else from `folder`, else from beside the
 * script. Parameters are JavaScript expressions. `hash` is part of the names of these files.
 */
export const bundleConfig = ({ language, languages, version, hash, folder }) => `
export const language = ${language};
export const languages = ${languages};
export const version = ${version};
export const load = async (name, tries, { base = ${folder} }) =>
  (await import(
    (base ? new URL('.', new URL(base.replace(/\\/?$/, '/'), document.baseURI)) : './') +
    'language-' + name + '-' + ${hash} + '.js' + (tries ? '?retry=' + tries : '')
  )).default;
`;
