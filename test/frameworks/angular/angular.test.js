import { framework } from '../framework.js';

framework('angular', {
  guide: 'angular.md',
  // The build checks the types, also those of templates.
  build: 'ng build',
  production: 'dist/browser',
  dev: 'ng serve --port {port}',
  pages: { '/': {}, '/?lists': { questions: 7, listens: false } },
});
