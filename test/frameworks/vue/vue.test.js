import { framework } from '../framework.js';

framework('vue', {
  guide: 'vue.md',
  check: 'vue-tsc',
  build: 'vite build',
  production: 'dist',
  dev: 'vite --port {port} --strictPort',
  pages: { '/': {}, '/?lists': { questions: 7, listens: false } },
});
