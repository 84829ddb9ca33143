import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { nodeResolve } from '@rollup/plugin-node-resolve';

import { forBundlers } from './scripts/rollup/for-bundlers.js';
import { leanLit } from './scripts/rollup/trim-lit.js';
import { lowerTemplates } from './scripts/rollup/compile-templates.js';
import { stripDescriptions } from './scripts/rollup/strip-descriptions.js';
import { inside, licences, minified, shrink } from './scripts/rollup/rollup-plugins.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = JSON.parse(readFileSync('build/languages/names.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/content', { recursive: true });
for (const { locale, hash } of names) {
  const name = `language-${locale}-${hash}.js`;
  copyFileSync(`build/languages/${name}`, `dist/${name}`);
  // Under a name that does not change, for programs.
  writeFileSync(`dist/content/${locale}.js`, `export { default } from '../${name}';\n`);
}

/** A file for one script tag: the element with one language inside. It fetches the others from beside itself. */
const entry = (locale, name, { classic = false } = {}) => ({
  input: { [name]: 'build/src/ketamine-faq.js' },
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    banner: `/*! ketamine-faq ${version} (MIT) with Lit (BSD-3-Clause). Not medical advice. LICENSES.txt goes with it. */`,
  },
  plugins: [
    inside({ locale, version, names, classic }),
    nodeResolve(),
    leanLit(),
    stripDescriptions(),
    lowerTemplates(),
    shrink({ classic }),
    licences(),
  ],
});

/** A file that other programs import: a bundler puts one Lit into their page for everybody. */
const part = (name, source) => ({
  input: { [name]: `build/src/${source}.js` },
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    banner: `/*! ketamine-faq ${version} (MIT). Not medical advice. */`,
  },
  plugins: [forBundlers({ locale: names[0].locale, version, names }), stripDescriptions(), lowerTemplates(), shrink()],
  // No call of Lit’s `css` is left in the styles, only its import.
  onwarn: (warning, warn) => warning.code === 'UNUSED_EXTERNAL_IMPORT' || warn(warning),
});

/** The self-check of site owners. It is in no page: it reads pages, and takes what it knows of a build from the manifest. */
const check = {
  input: { check: 'build/check/diagnose.js' },
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    banner: `/*! ketamine-faq ${version} (MIT) with parse5, leven, noble-hashes (MIT) and entities (BSD-2-Clause). LICENSES.txt goes with it. */`,
  },
  plugins: [nodeResolve(), stripDescriptions(), minified(), licences()],
};

const [source, ...translations] = names;
export default [
  entry(source.locale, 'ketamine-faq'),
  entry(source.locale, 'ketamine-faq.classic', { classic: true }),
  part('register', 'ketamine-faq'),
  part('element', 'element/ketamine-faq-element'),
  part('content', 'content'),
  part('join', 'output/assemble'),
  ...translations.map(({ locale }) => entry(locale, `ketamine-faq.${locale}`)),
  check,
];
