// Writes the files that other programs import. Lit stays outside: a bundler puts one Lit into their page for everybody.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { rollup } from 'rollup';

import { compileTemplates } from './rollup/compile-templates.js';
import { minifyForPages } from './rollup/minify.js';
import { coreEntry, entryModule, withAllLanguages, withoutLanguages } from './rollup/module-bundle.js';
import { numberSources } from './rollup/number-sources.js';
import { stripDescriptions } from './rollup/strip-descriptions.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { languages, locales, files } = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));
const [english] = languages;
const banner = `/*! ketamine-faq ${version} (MIT). Not medical advice. */`;

async function write(name, input, plugins) {
  const bundle = await rollup({
    input: { [name]: input },
    plugins: [...plugins, stripDescriptions(), compileTemplates(), minifyForPages()],
    onwarn: (warning) => {
      // compileTemplates makes strings of the style sheets, so the import of `css` from Lit is unused.
      if (warning.code !== 'UNUSED_EXTERNAL_IMPORT') throw new Error(warning.message);
    },
  });
  await bundle.write({ dir: 'dist', format: 'es', entryFileNames: '[name].js', banner });
  await bundle.close();
}

// Programs that import the content get the sources by their keys.
await write('core', coreEntry, [withoutLanguages({ version, english }), numberSources()]);
for (const [name, source] of Object.entries({ content: 'content', join: 'output/assemble' }))
  await write(name, `build/src/${source}.js`, [withAllLanguages({ version, locales, files })]);

writeFileSync('dist/element.js', entryModule({ banner, locale: 'en', languages, files, folder: './' }));
writeFileSync(
  'dist/register.js',
  `${banner}\nimport { register } from './core.js';\nimport { KetamineFaq } from './element.js';\nregister();\nexport { KetamineFaq };\n`,
);

mkdirSync('dist/locale', { recursive: true });
for (const language of languages)
  writeFileSync(
    `dist/locale/${language.locale}.js`,
    entryModule({
      banner,
      locale: language.locale,
      languages: [...new Set([english, language])],
      files,
      folder: '../',
      registers: true,
    }),
  );
