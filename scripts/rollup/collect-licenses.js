// Collects the licenses of all code that goes into a bundle. `scripts/write-licenses.js` joins them.
import { mkdirSync, writeFileSync } from 'node:fs';

import license from 'rollup-plugin-license';

/** Writes `build/licenses/<name>.json`. Any license but these stops the build: a person has to read it first. */
export const collectLicenses = (name) =>
  license({
    thirdParty: {
      allow: { test: '(MIT OR BSD-2-Clause OR BSD-3-Clause)', failOnUnlicensed: true, failOnViolation: true },
      output(dependencies) {
        const list = dependencies.map(({ name, license, licenseText }) => ({
          name,
          license,
          text: licenseText.trim(),
        }));
        mkdirSync('build/licenses', { recursive: true });
        writeFileSync(`build/licenses/${name}.json`, JSON.stringify(list));
      },
    },
  });
