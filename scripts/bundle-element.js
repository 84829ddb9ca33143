// Writes the files for one script tag: `dist/ketamine-faq.js` with English inside, `dist/ketamine-faq.<locale>.js` with
// another language, `dist/ketamine-faq.classic.js`, and the language files that they fetch from beside themselves.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { collectLicenses } from './rollup/collect-licenses.js';
import { asClassic, asModule, bundleElement } from './rollup/element-bundle.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { languages, hash, files } = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));
const banner = `/*! ketamine-faq ${version} MIT */`;

const bundle = await bundleElement({ version, languages, hash, banner, plugins: [collectLicenses('element')] });

mkdirSync('dist/content', { recursive: true });
for (const { file } of files) copyFileSync(`build/languages/${file}`, `dist/${file}`);
for (const { locale } of languages) {
  // Under a name that does not change, for programs.
  const { file } = files.find(({ name }) => name === locale);
  writeFileSync(`dist/content/${locale}.js`, `export { default } from '../${file}';\n`);

  const [, language] = /^export default(.*);\n$/s.exec(readFileSync(`build/languages/${file}`, 'utf8'));
  if (locale !== 'en') writeFileSync(`dist/ketamine-faq.${locale}.js`, asModule(bundle, language));
  else {
    writeFileSync('dist/ketamine-faq.js', asModule(bundle, language));
    writeFileSync('dist/ketamine-faq.classic.js', asClassic(bundle, language));
  }
}
