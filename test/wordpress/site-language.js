// Changes the language of a site.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { mo } from 'gettext-parser';

/** WordPress accepts a language only if it has a translation file. This one translates nothing. */
const noTranslations = mo.compile({
  charset: 'utf-8',
  headers: { 'Plural-Forms': 'nplurals=1; plural=0;' },
  translations: {},
});

/** Sets the language of a site, and returns a function that restores English. */
export function enterLanguage(site, locale, address = site.url) {
  const folder = join(site.folder, 'wp-content/languages');
  const file = join(folder, `${locale}.mo`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, noTranslations);
  site.run("update_option( 'WPLANG', $given );", locale, address);
  return () => {
    site.run("delete_option( 'WPLANG' );", null, address);
    rmSync(file);
  };
}
