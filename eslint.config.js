import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import typescript from 'typescript-eslint';
import wc from 'eslint-plugin-wc';

import { noMissingLit } from './scripts/lint/no-missing-lit.js';

export default typescript.config(
  { ignores: ['build/', 'dist/', 'node_modules/', 'coverage/', 'bench/build/'] },
  js.configs.recommended,
  typescript.configs.recommended,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  {
    rules: {
      eqeqeq: 'error',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-arrow': 'off',
      'lit/quoted-expressions': 'error',
      'lit/prefer-nothing': 'error',
      // Names of events and members are the contract of this element.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**'],
    plugins: { local: { rules: { 'no-missing-lit': noMissingLit } } },
    rules: { 'local/no-missing-lit': 'error' },
  },
  {
    files: [
      'bench/**',
      'bin/**',
      'scripts/**',
      'test/endurance/**',
      'test/engines/**',
      'test/frameworks/**',
      'test/mutation/**',
      'test/package/**',
      'test/release/**',
      'test/unit/**',
      'test/pages/**',
      'test/servers/**',
      'test/screen-reader/**',
      'test/support/**',
      'test/wordpress/**',
      '*.js',
    ],
    languageOptions: { globals: globals.node },
  },
  {
    files: [
      'bench/**',
      'test/element/**',
      'test/endurance/**',
      'test/support/**',
      'test/engines/**',
      'test/pages/**',
      'test/release/**',
      'test/servers/**',
      'test/screen-reader/**',
      'test/wordpress/**',
      'demo/**',
      'site/**',
      'wordpress/**',
    ],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha, wp: 'readonly' } },
  },
);
