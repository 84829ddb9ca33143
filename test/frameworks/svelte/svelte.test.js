import { framework } from '../framework.js';

framework('svelte', {
  guide: 'svelte.md',
  check: 'svelte-check --fail-on-warnings',
  build: 'vite build',
  production: 'dist',
  dev: 'vite --port {port} --strictPort',
  pages: { '/': {}, '/?lists': { questions: 7, listens: false } },
});
