// The licenses and the bill of materials name each package whose code we ship. The bundles are made again here, so that a
// package which the build forgets to list is found.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import Ajv from 'ajv';
import { rollup } from 'rollup';

import { readProject } from '../../scripts/release/project.js';
import { allowedLicenses } from '../../scripts/rollup/collect-licenses.js';
import { smallLit } from '../../scripts/rollup/small-lit.js';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { packages: locked } = readJson('package-lock.json');
const { dependencies } = readJson('package.json');

/** By name, the version of each package whose code is in one of our bundles. */
async function bundledPackages() {
  const found = new Map();
  for (const input of ['src/ketamine-faq', 'src/element/tools', 'check/diagnose', 'builder/page']) {
    const bundle = await rollup({
      input: `build/${input}.js`,
      plugins: [smallLit(), nodeResolve()],
      // The build replaces the module with the languages.
      shimMissingExports: true,
      onwarn: () => {},
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    for (const [id, { renderedLength }] of output.flatMap(({ modules }) => Object.entries(modules))) {
      const [, folder, name] = /^(.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(id) ?? [];
      if (name && renderedLength) found.set(name.replace('\\', '/'), readJson(`${folder}/package.json`).version);
    }
  }
  return found;
}

const bundled = await bundledPackages();

/** The names of all packages that npm installs with ours. */
const withDependencies = (names) =>
  names.flatMap((name) => [name, ...withDependencies(Object.keys(locked[`node_modules/${name}`].dependencies ?? {}))]);
const installed = [...new Set(withDependencies(Object.keys(dependencies)))];

test('LICENSES.txt names every package whose code is in a built file', (t) => {
  const text = readFileSync('dist/LICENSES.txt', 'utf8');
  // A line with names stands before each license.
  const named = text.split('\n').flatMap((line) => line.split(', '));
  t.diagnostic([...bundled].map((each) => each.join(' ')).join(', '));
  assert.ok(bundled.has('parse5'));
  assert.deepEqual(
    [...bundled.keys()].filter((name) => !named.includes(name)),
    [],
  );
});

test('every package that is bundled, or installed with ours, has a license that we allow', () => {
  const licenses = [...bundled.keys(), ...installed].map((name) => [name, locked[`node_modules/${name}`].license]);
  assert.deepEqual(
    licenses.filter(([, license]) => !allowedLicenses.includes(license)),
    [],
  );
});

describe('dist/sbom.cdx.json', () => {
  const text = readFileSync('dist/sbom.cdx.json', 'utf8');
  const bom = JSON.parse(text);

  test('is valid CycloneDX 1.6', () => {
    const fileOf = (name) => `${name}.SNAPSHOT.schema.json`;
    const schemaOf = (name) => readJson(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${fileOf(name)}`);
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const { $id, ...schema } = schemaOf('bom-1.6');
    for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schemaOf(name), new URL(fileOf(name), $id).href);
    const validate = ajv.compile({ $id, ...schema });
    assert.ok(validate(bom), JSON.stringify(validate.errors));
    assert.equal(bom.specVersion, '1.6');
    assert.ok(!validate({ ...bom, components: [{ name: 'no type' }] }), 'an invalid one is refused');
  });

  test('has each package that is bundled or installed with ours, with the version, license and hash of the lock file', () => {
    const names = [...new Set([...bundled.keys(), ...installed])].sort();
    const listed = bom.components.map(({ name, version, licenses, hashes }) => [
      name,
      version,
      licenses[0].license.id,
      `sha512-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`,
    ]);
    const expected = names.map((name) => {
      const { version, license, integrity } = locked[`node_modules/${name}`];
      return [name, bundled.get(name) ?? version, license, integrity];
    });
    assert.deepEqual(listed, expected);
  });

  test('says which packages are bundled', () => {
    const marked = bom.components.filter(({ properties = [] }) => properties.length).map(({ name }) => name);
    assert.deepEqual(marked, [...bundled.keys()].sort());
  });

  test('names the publisher and the pages of the project, where they are known', () => {
    const { author, repository, homepage, bugs } = readProject();
    const { supplier, externalReferences = [] } = bom.metadata.component;
    assert.equal(supplier?.name ?? '', author);
    assert.deepEqual(
      externalReferences.map(({ url }) => url).sort(),
      [repository, homepage, bugs].filter(Boolean).sort(),
    );
  });

  test('holds no time, no serial number, and nothing of the machine', () => {
    assert.equal(bom.serialNumber, undefined);
    assert.equal(bom.metadata.timestamp, undefined);
    assert.ok(!text.includes(process.cwd()));
    const urls = (bom.metadata.component.externalReferences ?? []).map(({ url }) => url);
    assert.deepEqual(text.match(/https?:\/\/[^"]*/g), [bom.$schema, ...urls]);
  });
});
