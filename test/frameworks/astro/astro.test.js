import { framework } from '../framework.js';

framework('astro', {
  guide: 'astro.md',
  check: 'astro check',
  build: 'astro build',
  production: 'dist',
  dev: 'astro dev --port {port}',
  pages: {
    '/': { served: 'prerendered', attributes: { lang: 'en', region: 'US', 'heading-level': '3' } },
    '/element/': {
      served: 'fallback',
      attributes: { region: 'US', questions: 'right-for-me risks' },
      questions: 7,
      listens: false,
    },
  },
});
