// The tests in a browser on the sources in src/, not on the built files: for `npm run coverage`.
import { readFileSync } from 'node:fs';

import { esbuildPlugin } from '@web/dev-server-esbuild';

import { sourcePlugin } from '../../scripts/dev/source-plugin.js';
import config from './web-test-runner.config.js';

const names = JSON.parse(readFileSync('build/languages/names.json', 'utf8'));
const languages = names.map(async ({ locale }) => (await import(`../../build/languages/${locale}.js`)).default);

export default {
  ...config,
  // The production files of Lit: its development files warn on the console.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    sourcePlugin({
      root: '.',
      getLanguages: () => Promise.all(languages),
      // The language files are those of dist/, so that a test may stand between a page and them.
      hashes: Object.fromEntries(names.map(({ locale, hash }) => [locale, hash])),
    }),
    esbuildPlugin({ ts: true, target: 'auto', tsconfig: 'tsconfig.json' }),
  ],
  coverage: true,
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['json'],
    reportDir: 'coverage/element',
  },
};
