// Writes the pages of each definition to bench/build/pages/<name>/: with 20, 200 and 1,000 questions, and one for a strict
// Content-Security-Policy if a definition needs another page there.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { build } from 'esbuild';
import { compileString, Logger } from 'sass';

import { items } from '../content/faq.js';

const bench = resolve(import.meta.dirname, '..');
export const pagesFolder = join(bench, 'build/pages');

/** By the name of the file: how many questions. */
const pages = { 'index.html': 20, '200.html': 200, '1000.html': 1000 };

const options = {
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  write: false,
  absWorkingDir: bench,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  external: ['*.svg', '*.woff2', '*.woff'],
};

async function bundle(contents, loader) {
  const { outputFiles } = await build({ ...options, format: 'esm', stdin: { contents, resolveDir: bench, loader } });
  return outputFiles[0].text;
}

/** The style sheet of a definition, or an empty text. */
async function styleOf({ scss, loadPaths = [], css = [] }) {
  const compiled =
    scss &&
    compileString(scss, {
      loadPaths: [bench, ...loadPaths.map((path) => join(bench, path))],
      quietDeps: true,
      logger: Logger.silent,
    }).css;
  const source = [compiled, ...css.map((path) => `@import "./${path}";`)].filter(Boolean).join('\n');
  return source && bundle(source, 'css');
}

function pageHtml({ head = '', bodyClass, bodyStart = '', script }, body, style) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Frequently asked questions</title>
${style && '<link rel="stylesheet" href="style.css">'}${script ? `<script type="module" src="${script}"></script>` : ''}${head}
</head><body${bodyClass ? ` class="${bodyClass}"` : ''}>${bodyStart}
<main><h1>Frequently asked questions</h1>
${body}
</main></body></html>
`;
}

/** Builds the pages of one definition. */
export async function buildPages(definition) {
  const folder = join(pagesFolder, definition.name);
  const write = (file, text) => writeFileSync(join(folder, file), text);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const style = await styleOf(definition);
  if (style) write('style.css', style);
  for (const [to, from] of Object.entries(definition.assets ?? {})) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    cpSync(join(bench, from), join(folder, to));
  }

  const { script } = definition;
  for (const [file, count] of Object.entries(pages)) {
    const list = items(count);
    const needsOwnScript = typeof script === 'function';
    const name = script && (needsOwnScript ? `${count}.js` : 'page.js');
    if (needsOwnScript) write(name, await bundle(script(list), 'js'));
    const body = (count > 20 && definition.bodyWithOwnQuestions) || definition.body;
    write(file, pageHtml({ ...definition, script: name }, body(list), style));
  }
  if (typeof script === 'string') write('page.js', await bundle(script, 'js'));
  if (definition.strictScript) {
    write('strict.js', await bundle(definition.strictScript, 'js'));
    write(
      'strict.html',
      pageHtml({ ...definition, bodyStart: '', script: 'strict.js' }, definition.body(items(20)), style),
    );
  }
}
