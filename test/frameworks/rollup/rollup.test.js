import { framework } from '../framework.js';
import { commandIn } from '../guide.js';

framework('rollup', {
  guide: 'bundlers.md#webpack, esbuild and Rollup',
  build: commandIn('bundlers.md', 'rollup'),
  production: 'public',
  pages: { '/': { served: 'fallback', attributes: { region: 'US' } } },
});
