// Writes the files for one script tag: `dist/ketamine-faq.js` with English inside, `dist/ketamine-faq.<locale>.js` with
// another language, `dist/ketamine-faq.classic.js`, and the language files that they fetch from beside themselves.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { collectLicenses } from './rollup/collect-licenses.js';
import { asClassic, asModule, bundleElement } from './rollup/element-bundle.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const languages = JSON.parse(readFileSync('build/languages/names.json', 'utf8'));
const banner = `/*! ketamine-faq ${version} (MIT) with Lit (BSD-3-Clause). Not medical advice. LICENSES.txt goes with it. */`;

const bundle = await bundleElement({ version, languages, banner, plugins: [collectLicenses('element')] });

mkdirSync('dist/content', { recursive: true });
for (const { locale, hash } of languages) {
  const name = `language-${locale}-${hash}.js`;
  copyFileSync(`build/languages/${name}`, `dist/${name}`);
  // Under a name that does not change, for programs.
  writeFileSync(`dist/content/${locale}.js`, `export { default } from '../${name}';\n`);

  const [, language] = /^export default(.*);\n$/s.exec(readFileSync(`build/languages/inside-${locale}.js`, 'utf8'));
  if (locale !== 'en') writeFileSync(`dist/ketamine-faq.${locale}.js`, asModule(bundle, language));
  else {
    writeFileSync('dist/ketamine-faq.js', asModule(bundle, language));
    writeFileSync('dist/ketamine-faq.classic.js', asClassic(bundle, language));
  }
}
