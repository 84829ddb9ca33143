// Bundles the tools: code that is fetched later (src/element/tools.ts), and that uses Lit and other modules of the script
// that has fetched it (src/element/shared.ts).
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';

import { compileTemplates } from './compile-templates.js';
import { minifyForPages } from './minify.js';
import { numberSources } from './number-sources.js';

const sharedModule = resolve('build/src/element/shared.js');

const locate = (id, importer) => (id.startsWith('.') ? resolve(dirname(importer), id) : id);

/** By module, the names that the script shares. */
function readShared() {
  const imports = parseAst(readFileSync(sharedModule, 'utf8')).body.filter(({ type }) => type === 'ImportDeclaration');
  return new Map(
    imports.map(({ source, specifiers }) => [
      locate(source.value, sharedModule),
      specifiers.map(({ imported }) => imported.name),
    ]),
  );
}

/**
 * Returns the code of the tools file. It exports a function `make(shared)`, which takes the shared modules of the script and
 * returns `connect`. The file itself has no state.
 */
export async function bundleTools({ locale, version }) {
  const shared = readShared();
  const bundle = await rollup({
    input: 'build/src/element/tools.js',
    plugins: [
      {
        name: 'shared-with-the-script',
        resolveId(id, importer) {
          const path = importer ? locate(id, importer) : id;
          return shared.has(path) ? { id: path, external: 'absolute' } : null;
        },
      },
      numberSources(),
      compileTemplates(),
      {
        name: 'make-tools',
        renderChunk: (code, { importedBindings }) => {
          for (const [id, names] of Object.entries(importedBindings)) {
            const missing = names.filter((name) => !shared.get(id)?.includes(name));
            if (missing.length) throw new Error(`src/element/shared.ts does not share ${missing} of ${id}`);
          }
          return `export default { locale: ${JSON.stringify(locale)}, version: ${JSON.stringify(version)}, make(shared) { ${code} return tools.connect; } };`;
        },
      },
      minifyForPages(),
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'tools', globals: () => 'shared' });
  await bundle.close();
  return output[0].code;
}
