// Runs every check that is no test: format, lint rules, types, imports, generated files, translations and the medical text.
// It needs a build.
import { runSteps } from './steps/run-steps.js';

const steps = {
  format: ['node_modules/prettier/bin/prettier.cjs --check --cache --cache-strategy content .'],
  lint: ['node_modules/eslint/bin/eslint.js .'],
  types: ['node_modules/typescript/bin/tsc'],
  imports: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs --config scripts/lint/dependency-rules.js src check builder',
  ],
  generated: ['scripts/generate.js --check'],
  translations: ['scripts/extract-messages.js --check'],
  content: ['scripts/lint-content.js'],
};

try {
  const { total, times } = await runSteps(steps, { atOnce: 2 });
  console.log(`Checked in ${total} (${times}).`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
