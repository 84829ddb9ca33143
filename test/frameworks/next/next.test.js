import { framework } from '../framework.js';

const attributes = { region: 'US', 'heading-level': '3' };

framework('next', {
  guide: 'next.md',
  check: ['next typegen', 'tsc'],
  build: 'next build',
  production: 'next start --port {port}',
  dev: 'next dev --port {port}',
  pages: {
    '/': { served: 'fallback', attributes },
    '/prerendered': { served: 'prerendered', attributes, listens: false },
    // What the guide says that React loses. If this fails, React has mended it, and the guide can say less.
    '/lost': { served: 'fallback', attributes: { questions: undefined }, listens: false },
  },
});
