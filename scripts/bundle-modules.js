// Writes the files that other programs import. Lit stays outside: a bundler puts one Lit into their page for everybody.
import { readFileSync } from 'node:fs';

import { rollup } from 'rollup';

import { compileTemplates } from './rollup/compile-templates.js';
import { minifyForPages } from './rollup/minify.js';
import { forModules } from './rollup/module-bundle.js';
import { numberSources } from './rollup/number-sources.js';
import { stripDescriptions } from './rollup/strip-descriptions.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { languages, locales, files } = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));

const modules = {
  register: 'ketamine-faq',
  element: 'element/ketamine-faq-element',
  content: 'content',
  join: 'output/assemble',
};

for (const [name, source] of Object.entries(modules)) {
  const bundle = await rollup({
    input: { [name]: `build/src/${source}.js` },
    plugins: [
      forModules({ locale: languages[0].locale, version, languages, locales, files }),
      // Programs that import the content get the sources by their keys.
      name === 'element' && numberSources(),
      stripDescriptions(),
      compileTemplates(),
      minifyForPages(),
    ],
    onwarn: (warning) => {
      // The compiled styles call no `css` of Lit, so its import is unused.
      if (warning.code !== 'UNUSED_EXTERNAL_IMPORT') throw new Error(warning.message);
    },
  });
  await bundle.write({
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    banner: `/*! ketamine-faq ${version} (MIT). Not medical advice. */`,
  });
  await bundle.close();
}
