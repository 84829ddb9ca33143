// What the build does to a bundle beyond joining modules.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { transform } from 'esbuild';
import { minify } from 'terser';

import { contentVersion, sourcesChecked } from '../build/src/content/edition.js';

/** Puts a language and the version in place of `localization/inside.js`. */
export const inside = ({ language, version }) => ({
  name: 'inside',
  load: (id) =>
    id.endsWith('/localization/inside.js')
      ? `export { default as language } from ${JSON.stringify(resolve(language))};
         export const version = ${JSON.stringify(version)};`
      : null,
});

/**
 * Minifies what stands in our templates, which a minifier of scripts leaves alone. Of markup it takes the line breaks with
 * their indents, which are there for the people who read the source. A style sheet without expressions becomes a string:
 * that leaves out the tag function and its checks.
 */
export const shrinkTemplates = () => ({
  name: 'shrink-templates',
  async transform(code, id) {
    if (!id.includes('/build/src/element/')) return null;
    const edits = [];
    walk(this.parse(code), (node) => {
      if (node.type === 'ImportSpecifier' && node.imported.name === 'css') edits.push({ ...node, isImport: true });
      if (node.type !== 'TaggedTemplateExpression') return;
      if (node.tag.name === 'css') edits.push({ ...node, isStyle: true });
      else edits.push(...node.quasi.quasis);
    });
    let result = code;
    for (const { start, end, quasi, isStyle, isImport } of edits.sort((a, b) => b.start - a.start)) {
      const text = code.slice(start, end);
      const short = isImport
        ? 'unsafeCSS as css'
        : isStyle
          ? `css(${JSON.stringify(await shrinkStyle(quasi.quasis[0].value.cooked))})`
          : text.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ');
      result = result.slice(0, start) + short + result.slice(end);
    }
    return { code: result, map: null };
  },
});

const shrinkStyle = async (text) =>
  (
    await transform(text, { loader: 'css', minify: true, target: ['chrome103', 'safari15.4', 'firefox115'] })
  ).code.trim();

function walk(node, visit) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node?.type) {
    visit(node);
    walk(Object.values(node), visit);
  }
}

/**
 * Minifies the finished file. Template literals are lowered, since the PHP minifiers of WordPress strip the spaces in
 * them; letters stay as they are, since escapes cost a tenth more bytes on the wire.
 */
export const shrink = () => ({
  name: 'shrink',
  async renderChunk(chunk) {
    const { code } = await transform(chunk, {
      target: 'es2022',
      charset: 'utf8',
      supported: { 'template-literal': false },
    });
    return minify(code, {
      // Names that only Lit uses, and only inside this file.
      mangle: { properties: { regex: /^_\$/ } },
      module: true,
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true },
      format: { comments: false },
    });
  },
});

/** Writes `dist/manifest.json`: what was built, how large it is and how its bytes are known. */
export const manifest = ({ version }) => ({
  name: 'manifest',
  writeBundle({ file }) {
    const folder = resolve(file, '..');
    const files = {};
    for (const name of readdirSync(folder).sort()) {
      if (name === 'manifest.json') continue;
      const bytes = readFileSync(resolve(folder, name));
      files[name] = {
        bytes: bytes.length,
        brotli: brotliCompressSync(bytes).length,
        integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
      };
    }
    const languages = { en: { name: 'English', dir: 'ltr', reviewed: true } };
    writeFileSync(
      resolve(folder, 'manifest.json'),
      `${JSON.stringify({ version, contentVersion, sourcesChecked, files, languages }, null, 2)}\n`,
    );
  },
});
