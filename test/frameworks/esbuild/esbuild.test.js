import { framework } from '../framework.js';
import { commandIn } from '../guide.js';

const build = commandIn('bundlers.md', 'esbuild');

framework('esbuild', {
  guide: 'bundlers.md#webpack, esbuild and Rollup',
  build,
  production: 'public',
  dev: `${build.replace(' --minify', '')} --servedir=public --serve={port}`,
  pages: { '/': { served: 'fallback', attributes: { region: 'US' } } },
});
