// A site in another language than English.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { mo } from 'gettext-parser';

/** WordPress takes a language only where there is a file of translations: this one translates nothing. */
const noTranslations = mo.compile({
  charset: 'utf-8',
  headers: { 'Plural-Forms': 'nplurals=1; plural=0;' },
  translations: {},
});

/** Makes it the language of the site, and gives the way back. */
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
