// Serves the element from its TypeScript sources in place of the built files, for the dev server and for coverage.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { bundleConfig } from '../rollup/bundle-config.js';

/** The global variable in which the dev script of a one-language file passes its language to bundle-config. */
const chosen = "globalThis[Symbol.for('ketamine-faq dev language')]";

/**
 * A plugin of @web/dev-server. `getLanguages()` resolves to every `Language`, English first. With `hashes`, those of the
 * language files in dist/ by locale, only `/dist/ketamine-faq.js` comes from the sources, and all other files from dist/.
 */
export function sourcePlugin({ root, getLanguages, hashes }) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const table = async () =>
    (await getLanguages()).map(({ locale, name, dir, labels, isTranslationSignedOff }) => ({
      locale,
      name,
      dir,
      offer: labels.offer,
      isTranslationSignedOff,
      hash: hashes?.[locale] ?? 'dev',
    }));
  const languageModule = async (locale) => {
    const language = (await getLanguages()).find((other) => other.locale === locale);
    return language && `export default ${JSON.stringify(language)};`;
  };

  const element = "export * from '/src/ketamine-faq.ts';";
  const fixed = {
    '/dist/ketamine-faq.js': element,
    ...(hashes
      ? {}
      : {
          '/dist/ketamine-faq.classic.js': "import('/src/ketamine-faq.ts');",
          '/dist/check.js': "export * from '/check/diagnose.ts';",
        }),
    '/src/localization/bundle-config.ts': `
      import english from '/dev/language-en.js';
      import { languages as table } from '/dev/languages.js';
      ${bundleConfig({ language: `${chosen} ?? english`, languages: 'table', version: JSON.stringify(version), folder: "new URL('/dist/', import.meta.url).href" })}`,
  };

  /** The code for a path, if it is one of ours. */
  async function codeFor(path) {
    if (Object.hasOwn(fixed, path)) return fixed[path];
    if (path === '/dev/languages.js') return `export const languages = ${JSON.stringify(await table())};`;
    const [, locale] = /^\/dev\/language-([\w-]+)\.js$/.exec(path) ?? [];
    if (locale) return languageModule(locale);
    if (hashes) return undefined;
    const [, fetched] = /^\/dist\/language-([\w-]+)-dev\.js$/.exec(path) ?? [];
    if (fetched) return languageModule(fetched);
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
