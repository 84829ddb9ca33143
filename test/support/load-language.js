// The module that loads languages, with a language inside and a way to load others that a test gives.
import { build } from 'esbuild';

const stub = {
  name: 'bundle-config',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/bundle-config\.js$/ }, () => ({ path: 'bundle-config', namespace: 'stub' }));
    onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: 'export const { language, load } = globalThis.bundle;',
    }));
  },
};

const { outputFiles } = await build({
  entryPoints: ['build/src/localization/load-language.js'],
  bundle: true,
  write: false,
  format: 'esm',
  plugins: [stub],
});
const [{ text }] = outputFiles;
let copies = 0;

/** A copy of the module that has loaded nothing yet. `load` is called with the name of a file, and with the number of its failures. */
export async function freshModule({ bundled, load }) {
  globalThis.bundle = { language: bundled, load };
  return import(`data:text/javascript,${encodeURIComponent(`${text}\n// ${copies++}`)}`);
}
