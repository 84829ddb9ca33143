// Serves the element from its TypeScript sources in place of the built files, for the dev server and for coverage.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { builderData, builderDataScript } from '../builder/builder-data.js';
import { bundleConfig } from '../rollup/bundle-config.js';

/** The global variable in which the dev script of a one-language file passes its language to bundle-config. */
const chosen = "globalThis[Symbol.for('ketamine-faq dev language')]";

/**
 * A plugin of @web/dev-server. `getLanguages()` resolves to `{ languages, files, content }`: an array of `Language`, English
 * first, the default export of each language file by its name, and the groups and questions. `hash` is the hash of the language files in dist/. If it is given,
 * the plugin serves only `/dist/ketamine-faq.js` from the sources.
 */
export function sourcePlugin({ root, getLanguages, hash }) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const table = async () =>
    (await getLanguages()).languages.map(({ locale, name, labels, isTranslationSignedOff }) => ({
      locale,
      name,
      offer: labels.offer,
      isTranslationSignedOff,
    }));
  const moduleOf = async (name) => {
    const file = (await getLanguages()).files[name];
    return file && `export default ${JSON.stringify(file)};`;
  };

  async function builderDataFromSources() {
    const { languages, content } = await getLanguages();
    const contentVersion = languages[0].version;
    return builderDataScript(
      builderData({ version, contentVersion, isPublished: false, integrity: {}, languages, ...content }),
    );
  }

  const element = "export * from '/src/ketamine-faq.ts';";
  const fixed = {
    '/dist/ketamine-faq.js': element,
    [`/dist/language-en-tools-${hash ?? 'dev'}.js`]: `
      import { connect } from '/src/element/tools.ts';
      import { contentVersion } from '/src/content/content-version.ts';
      export default { locale: 'en', version: contentVersion, make: () => connect };`,
    ...(hash
      ? {}
      : {
          '/dist/ketamine-faq.classic.js': "import('/src/ketamine-faq.ts');",
          '/dist/check.js': "export * from '/check/diagnose.ts';",
          '/dist/builder.js': "import('/builder/page.ts');",
        }),
    '/src/localization/bundle-config.ts': `
      import english from '/dev/language-en.js';
      import { languages as table } from '/dev/languages.js';
      ${bundleConfig({ language: `${chosen} ?? english`, languages: 'table', version: JSON.stringify(version), hash: JSON.stringify(hash ?? 'dev'), folder: "new URL('/dist/', import.meta.url).href" })}`,
  };

  /** The code for a path, if it is one of ours. */
  async function codeFor(path) {
    if (Object.hasOwn(fixed, path)) return fixed[path];
    if (path === '/dev/languages.js') return `export const languages = ${JSON.stringify(await table())};`;
    const [, name] = /^\/dev\/language-([\w-]+)\.js$/.exec(path) ?? [];
    if (name) return moduleOf(name);
    if (hash) return undefined;
    if (path === '/dist/builder-data.js') return builderDataFromSources();
    const [, fetched] = /^\/dist\/language-([\w-]+)-dev\.js$/.exec(path) ?? [];
    if (fetched) return moduleOf(fetched);
    const [, one] = /^\/dist\/ketamine-faq\.([\w-]+)\.js$/.exec(path) ?? [];
    if (one) return `import '/dev/choose-${one}.js';\n${element}`;
    const [, choice] = /^\/dev\/choose-([\w-]+)\.js$/.exec(path) ?? [];
    return choice && `import language from '/dev/language-${choice}.js';\n${chosen} = language;`;
  }

  return {
    name: 'source',
    async serve({ path }) {
      const body = await codeFor(path);
      return body && { body, type: 'js', headers: { 'access-control-allow-origin': '*' } };
    },
  };
}
