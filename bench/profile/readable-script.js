// The script with English inside, as the build writes it, except that its functions keep their names.
import { readFileSync } from 'node:fs';

import { transform } from 'esbuild';

import { asModule, bundleElement } from '../../scripts/rollup/element-bundle.js';
import { floor } from '../../scripts/rollup/targets.js';

const minifyWhitespace = {
  name: 'minify-whitespace',
  renderChunk: (code) => transform(code, { target: floor, charset: 'utf8', minifyWhitespace: true }),
};

export async function readableScript() {
  const { languages, hash, files } = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));
  const { file } = files.find(({ name }) => name === 'en');
  const [, english] = /^export default(.*);\n$/s.exec(readFileSync(`build/languages/${file}`, 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return asModule(await bundleElement({ version, languages, hash, banner: '', minify: minifyWhitespace }), english);
}
