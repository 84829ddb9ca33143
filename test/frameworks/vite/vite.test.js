import { framework } from '../framework.js';

framework('vite', {
  guide: 'bundlers.md#Vite',
  check: 'tsc',
  build: 'vite build',
  production: 'dist',
  dev: 'vite --port {port} --strictPort',
  pages: { '/': { served: 'fallback', attributes: { region: 'US' } } },
});
