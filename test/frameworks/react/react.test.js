import { framework } from '../framework.js';

framework('react', {
  guide: 'react.md',
  check: 'tsc',
  build: 'vite build',
  production: 'dist',
  dev: 'vite --port {port} --strictPort',
  pages: { '/': {}, '/?lists': { questions: 7, listens: false } },
});
