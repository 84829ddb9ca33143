import { framework } from '../framework.js';

framework('eleventy', {
  guide: 'eleventy.md',
  build: 'eleventy',
  production: '_site',
  dev: 'eleventy --serve --port={port}',
  pages: {
    '/': { served: 'prerendered', attributes: { lang: 'en', region: 'US', 'heading-level': '3' }, listens: false },
  },
});
