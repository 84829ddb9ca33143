import { framework } from '../framework.js';
import { commandIn } from '../guide.js';

framework('webpack', {
  guide: 'bundlers.md#webpack, esbuild and Rollup',
  build: commandIn('bundlers.md', 'webpack'),
  production: 'public',
  dev: 'webpack serve --mode development --entry ./src/main.js --port {port}',
  pages: { '/': { served: 'fallback', attributes: { region: 'US' } } },
});
