import { framework } from '../framework.js';

const attributes = { region: 'US', 'heading-level': '3' };

framework('sveltekit', {
  guide: 'sveltekit.md',
  check: ['svelte-kit sync', 'svelte-check --fail-on-warnings'],
  build: 'vite build',
  production: 'vite preview --port {port} --strictPort',
  dev: 'vite dev --port {port} --strictPort',
  pages: {
    '/': { served: 'fallback', attributes },
    '/prerendered': { served: 'prerendered', attributes, listens: false },
    '/lists': { served: 'fallback', questions: 7, listens: false },
  },
});
