// Builds dist/: `npm run build`.
import { rmSync } from 'node:fs';

import { runSteps } from './steps/run-steps.js';

/** By name: the arguments for Node, and the steps that must have ended. */
const steps = {
  texts: ['node_modules/@lit/localize-tools/bin/lit-localize.js build --config locales/lit-localize.json'],
  compile: ['scripts/compile.js'],
  types: ['node_modules/typescript/bin/tsc --project scripts/tsconfig.types.json'],
  check: ['scripts/bundle-check.js', 'compile'],
  builder: ['scripts/bundle-builder.js', 'compile'],
  languages: ['scripts/build-languages.js', 'texts', 'compile'],
  element: ['scripts/bundle-element.js', 'languages'],
  modules: ['scripts/bundle-modules.js', 'languages'],
  builderData: ['scripts/write-builder-data.js', 'languages'],
  editors: [
    'node_modules/@custom-elements-manifest/analyzer/cem.js analyze --config scripts/editors/custom-elements-manifest.config.js',
    'compile',
  ],
  licenses: ['scripts/write-licenses.js', 'element', 'check'],
  sbom: ['scripts/write-sbom.js', 'element', 'check'],
  declarations: ['scripts/write-declarations.js', 'languages'],
  notices: ['scripts/write-content-notices.js', 'compile'],
  static: ['scripts/build-static.js', 'modules'],
  wordpress: ['scripts/pack-wordpress.js', 'element', 'static', 'licenses'],
};
steps.manifest = ['scripts/write-manifest.js', ...Object.keys(steps)];
steps.site = ['scripts/build-site.js', 'manifest'];

for (const folder of ['dist', 'build/licenses']) rmSync(folder, { recursive: true, force: true });

try {
  const { total, times } = await runSteps(steps);
  console.log(`Built dist/ in ${total} (${times}).`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
