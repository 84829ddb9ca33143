// Writes the files of a release to `build/release/`, from `dist/`: `npm run release:files` builds first. The workflow runs it on
// the tag. SOURCE_DATE_EPOCH is the time of the release in seconds, and now without it.
// --package <file>  the package, if npm has it already. Without it, it is packed from here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { changesOf } from './release/changelog.js';
import { releaseNotes } from './release/notes.js';
import { readProject } from './release/project.js';
import { readRelease } from './release/released.js';
import { siteFiles } from './release/site-zip.js';
import { zip } from './release/zip.js';

const { values } = parseArgs({ options: { package: { type: 'string' } } });
const folder = 'build/release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const { contentVersion, sourcesChecked } = manifest;
const project = readProject();
const release = readRelease();

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (manifest.version !== version)
  fail(`dist/ is of version ${manifest.version}, and not ${version}. Run npm run build.`);
for (const [file, integrity] of Object.entries(release?.integrity ?? {}))
  if (integrity !== manifest.files[file]?.integrity)
    fail(
      `dist/${file} is not that of the released version ${version}. Check out the tag v${version}, and build again.`,
    );

const changes = changesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
if (!changes) fail(`CHANGELOG.md has no section for version ${version}.`);

const now = process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : Date.now();
const date = release?.date ?? new Date(now).toISOString().slice(0, 10);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const facts = { version, contentVersion, sourcesChecked, project };
writeFileSync(`${folder}/${name}-${version}.zip`, zip(siteFiles(facts), new Date(now)));
copyFileSync('dist/wordpress/ketamine-faq.zip', `${folder}/${name}-wordpress-${version}.zip`);
copyFileSync('dist/sbom.cdx.json', `${folder}/${name}-${version}.sbom.cdx.json`);

const tarball = `${name}-${version}.tgz`;
if (values.package) copyFileSync(values.package, `${folder}/${tarball}`);
else {
  const command = [process.env.npm_execpath, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const packed = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (packed.status !== 0) fail(`npm pack failed:\n${packed.stdout}${packed.stderr}`);
}

const purposes = {
  [`${name}-${version}.zip`]: 'your own site, without Node: unpack it and open `READ-ME.txt`',
  [`${name}-wordpress-${version}.zip`]: 'WordPress: **Plugins**, **Add New**, **Upload Plugin**. Do not unpack it',
  [tarball]: 'programs: the package as npm has it',
  [`${name}-${version}.sbom.cdx.json`]: 'whoever scans a site: the bill of materials',
};
const artifacts = Object.entries(purposes).map(([file, purpose]) => ({
  name: file,
  purpose,
  bytes: statSync(`${folder}/${file}`).size,
  sha256: createHash('sha256')
    .update(readFileSync(`${folder}/${file}`))
    .digest('hex'),
}));
writeFileSync(`${folder}/SHA256SUMS`, artifacts.map((each) => `${each.sha256}  ${each.name}\n`).join(''));
writeFileSync(`${folder}/release-notes.md`, releaseNotes({ version, date, changes, project, manifest, artifacts }));
for (const each of [...artifacts.map((artifact) => artifact.name), 'SHA256SUMS', 'release-notes.md'])
  console.log(`  ${folder}/${each}`);
