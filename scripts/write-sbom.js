// Writes `dist/sbom.cdx.json`, a software bill of materials (CycloneDX): the packages whose code is in the built files, and those
// that npm installs beside this package. Versions, licenses and hashes are those of the lock file. It holds no time and no
// serial number, so that the same commit gives the same file.
import { readFileSync, writeFileSync } from 'node:fs';

import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

import { readProject } from './release/project.js';

/** The built files with code of other packages, by the name of their list in `build/licenses/`. */
const bundles = {
  element: 'ketamine-faq.js, ketamine-faq.classic.js and ketamine-faq.<locale>.js',
  check: 'check.js',
};

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const locked = Object.entries(readJson('package-lock.json').packages);
const about = readJson('package.json');

/** A package of the lock file: of this version, or the one that is installed at the top. */
function findPackage(name, version) {
  const [, found] =
    locked.find(([path, entry]) =>
      version ? path.endsWith(`node_modules/${name}`) && entry.version === version : path === `node_modules/${name}`,
    ) ?? [];
  if (!found) throw new Error(`The lock file has no ${name} ${version ?? ''}.`);
  return { name, dependencies: {}, ...found };
}

/** A package with all that it depends on. */
const withDependencies = (name) => {
  const found = findPackage(name);
  return [found, ...Object.keys(found.dependencies).flatMap(withDependencies)];
};

/** A component of CycloneDX. Its hash is that of the package as npm installs it. */
function componentOf({ name, version, license, integrity }, bundledIn = []) {
  const [, sha512] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: `${name}@${version}`,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    hashes: new Models.HashDictionary(
      sha512 ? [[Enums.HashAlgorithm['SHA-512'], Buffer.from(sha512, 'base64').toString('hex')]] : [],
    ),
    properties: new Models.PropertyRepository(
      bundledIn.map((files) => new Models.Property('ketamine-faq:bundled-in', files)),
    ),
  });
}

const bundled = Object.entries(bundles).flatMap(([list, files]) =>
  readJson(`build/licenses/${list}.json`).map(({ name, version }) => ({ ...findPackage(name, version), files })),
);
const installed = Object.keys(about.dependencies).flatMap(withDependencies);
const packages = new Map(
  [...installed, ...bundled].sort((a, b) => (a.name < b.name ? -1 : 1)).map((each) => [each.name, each]),
);

const components = new Map(
  [...packages].map(([name, each]) => [
    name,
    componentOf(
      each,
      bundled.filter((other) => other.name === name).map(({ files }) => files),
    ),
  ]),
);
const references = (names) =>
  new Models.BomRefRepository(names.filter((name) => components.has(name)).map((name) => components.get(name).bomRef));
for (const [name, component] of components)
  component.dependencies = references(Object.keys(packages.get(name).dependencies));
const root = componentOf(about);
const { author, repository, homepage, bugs } = readProject();
if (author) root.supplier = new Models.OrganizationalEntity({ name: author });
for (const [type, url] of [
  [Enums.ExternalReferenceType.VCS, repository],
  [Enums.ExternalReferenceType.Website, homepage],
  [Enums.ExternalReferenceType.IssueTracker, bugs],
])
  if (url) root.externalReferences.add(new Models.ExternalReference(url, type));
root.dependencies = references([...Object.keys(about.dependencies), ...bundled.map(({ name }) => name)]);

const bom = new Models.Bom({
  metadata: new Models.Metadata({ component: root }),
  components: new Models.ComponentRepository(components.values()),
});
const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
writeFileSync('dist/sbom.cdx.json', `${serializer.serialize(bom, { space: 2 })}\n`);
