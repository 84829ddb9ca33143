// Collects the licenses of all code that goes into a bundle. `scripts/write-licenses.js` joins them.
import { mkdirSync, writeFileSync } from 'node:fs';

import license from 'rollup-plugin-license';

/** The licenses (SPDX) of code that we ship. Any other one stops the build: a person has to read it first. */
export const allowedLicenses = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause'];

/** Writes `build/licenses/<name>.json`: each package whose code is in the bundle. */
export const collectLicenses = (name) =>
  license({
    thirdParty: {
      allow: { test: `(${allowedLicenses.join(' OR ')})`, failOnUnlicensed: true, failOnViolation: true },
      output(dependencies) {
        const list = dependencies.map(({ name, version, license, licenseText }) => ({
          name,
          version,
          license,
          text: licenseText.trim(),
        }));
        mkdirSync('build/licenses', { recursive: true });
        writeFileSync(`build/licenses/${name}.json`, JSON.stringify(list));
      },
    },
  });
