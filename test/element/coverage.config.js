// The tests in a browser on the sources in src/, not on the built files: for `npm run coverage`.
import { readFileSync } from 'node:fs';

import { esbuildPlugin } from '@web/dev-server-esbuild';

import { sourcePlugin } from '../../scripts/dev/source-plugin.js';
import config from './web-test-runner.config.js';

const table = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));
const languages = await Promise.all(
  table.languages.map(async ({ locale }) => (await import(`../../build/languages/${locale}.js`)).default),
);

export default {
  ...config,
  // The production files of Lit: its development files warn on the console.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    sourcePlugin({
      root: '.',
      getLanguages: async () => ({
        languages,
        files: Object.fromEntries(languages.map((each) => [each.locale, each])),
      }),
      // The language files are those of dist/, so that a test may stand between a page and them.
      hash: table.hash,
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
