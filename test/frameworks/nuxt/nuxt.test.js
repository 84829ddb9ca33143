import { framework } from '../framework.js';

const attributes = { region: 'US', 'heading-level': '3' };

framework('nuxt', {
  guide: 'nuxt.md',
  check: ['nuxt prepare', 'nuxt typecheck'],
  build: 'nuxt build',
  production: 'nuxt preview --port {port}',
  dev: 'nuxt dev --port {port} --no-fork',
  pages: {
    '/': { served: 'fallback', attributes },
    '/prerendered': { served: 'prerendered', attributes, listens: false },
    // What the guide says that Vue loses. If this fails, Vue has mended it, and the guide can say less.
    '/lost': { only: 'production', served: 'fallback', attributes: { questions: undefined }, listens: false },
  },
});
