// What a release checks and writes: versions, the changelog, the facts of the owner, and the documents.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { changesOf, unpublishedChanges, withPluginRelease, withRelease } from '../../scripts/release/changelog.js';
import { releaseNotes } from '../../scripts/release/notes.js';
import { repositoryProblems, versionProblem } from '../../scripts/release/problems.js';
import { emptyFields, parseProject } from '../../scripts/release/project.js';
import { withReleaseTexts } from '../../scripts/release/texts.js';

const filled = {
  repository: 'https://github.com/OWNER/NAME',
  homepage: 'https://faq.example/',
  bugs: 'https://faq.example/bugs',
  author: 'An Author',
  securityContact: 'security@faq.example',
  conductContact: 'https://faq.example/conduct',
  firstAnswer: '5 working days',
};
const empty = Object.fromEntries(Object.keys(filled).map((name) => [name, '']));

describe('versions', () => {
  const problem = (version, current) =>
    versionProblem(version, { current, isReleased: true, tags: [], changes: '- A change.' });

  test('are in the order of Semantic Versioning', () => {
    const ordered = [
      ...['0.9.9', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11'],
      ...['1.0.0-rc.1', '1.0.0', '1.0.1', '1.2.0', '1.10.0', '2.0.0'],
    ];
    for (const [index, version] of ordered.entries()) {
      assert.match(problem(version, version), /not newer/);
      for (const newer of ordered.slice(index + 1)) {
        assert.match(problem(version, newer), /not newer/, `${version} < ${newer}`);
        assert.equal(problem(newer, version), undefined, `${newer} > ${version}`);
      }
    }
  });

  test('are recognized', () => {
    for (const text of ['1', '1.2', 'v1.2.3', '01.2.3', '1.2.3-', '1.2.3-01', '1.2.3+build', '1.2.3 ', 'latest'])
      assert.match(problem(text, '0.1.0'), /is no version/, text);
    assert.equal(problem('1.20.3-beta.1', '0.1.0'), undefined);
  });
});

describe('a release is refused', () => {
  const state = { current: '1.0.0', isReleased: true, tags: ['v1.0.0'], changes: '- A change.' };
  for (const [why, version, changed, pattern] of [
    ['without a version', undefined, {}, /^Which version\?/],
    ['for what is no version', '1.1', {}, /^“1\.1” is no version/],
    ['for an older version', '0.9.0', {}, /not newer than 1\.0\.0/],
    ['for the released version', '1.0.0', { tags: [] }, /not newer than 1\.0\.0/],
    ['for a version that has a tag', '1.0.1', { tags: ['v1.0.1'] }, /already a tag v1\.0\.1/],
    ['without a section of the changelog', '1.0.1', { changes: undefined }, /no section “## Not published yet”/],
    ['with an empty section', '1.0.1', { changes: '' }, /is empty in CHANGELOG\.md/],
  ])
    test(why, () => assert.match(versionProblem(version, { ...state, ...changed }), pattern));

  test('and not for a newer version, nor for the first one', () => {
    assert.equal(versionProblem('1.0.1', state), undefined);
    assert.equal(versionProblem('1.0.0', { ...state, isReleased: false, tags: [] }), undefined);
  });

  test('with open changes, on another branch, or with empty fields, which it names', () => {
    assert.deepEqual(repositoryProblems({ branch: 'main', isDirty: false, empty: [] }), []);
    const problems = repositoryProblems({ branch: 'other', isDirty: true, empty: emptyFields(empty) }).join('\n');
    assert.match(problems, /not committed/);
    assert.match(problems, /this is other/);
    for (const name of Object.keys(filled)) assert.match(problems, new RegExp(`^ {2}${name}: `, 'm'));
  });
});

describe('project.json', () => {
  test('of the repository is usable', () => {
    parseProject(readFileSync('project.json', 'utf8'));
  });

  test('may be empty or filled in', () => {
    assert.deepEqual(parseProject(JSON.stringify(empty)), empty);
    assert.deepEqual(emptyFields(parseProject(JSON.stringify(filled))), []);
  });

  test('has no wrong, missing or unknown field', () => {
    for (const [field, value] of [
      ['repository', 'git@github.com:OWNER/NAME.git'],
      ['repository', 'https://github.com/OWNER/NAME.git'],
      ['homepage', 'faq.example'],
      ['securityContact', 'write to us'],
      ['author', 'A\nB'],
      ['bugs', undefined],
      ['bugs', null],
      ['color', 'blue'],
    ])
      assert.throws(() => parseProject(JSON.stringify({ ...filled, [field]: value })), new RegExp(field));
  });
});

describe('the changelog', () => {
  const changelog =
    '# Changes\n\nAbout.\n\n## Not published yet\n\nFor sites:\n\n- New.\n\n### Text\n\n- More.\n\n## 1.0.0, 2026-01-02\n\n- Old.\n';

  test('gives the changes of a version, and those that are not published', () => {
    assert.equal(unpublishedChanges(changelog), 'For sites:\n\n- New.\n\n### Text\n\n- More.');
    assert.equal(changesOf(changelog, '1.0.0'), '- Old.');
    assert.equal(changesOf(changelog, '1.0'), undefined);
    assert.equal(unpublishedChanges('# Changes\n\n## 1.0.0, 2026-01-02\n\n- Old.\n'), undefined);
    assert.equal(
      unpublishedChanges('# Changes\n\n## 1.1.0, not published yet\n\nFor sites:\n\n## 1.0.0\n\n- Old.\n'),
      '',
    );
  });

  test('gets the version and the date', () => {
    const dated = withRelease(changelog, '1.1.0', '2026-03-04');
    assert.match(dated, /^## 1\.1\.0, 2026-03-04\n\nFor sites:/m);
    assert.equal(changesOf(dated, '1.1.0'), unpublishedChanges(changelog));
    assert.equal(unpublishedChanges(dated), undefined);
  });

  test('of the plugin gets the version', () => {
    const readme = (section) => `=== Ketamine FAQ ===\n\n== Changelog ==\n\n${section}`;
    const old = '= 1.0.0 =\n* The first version.\n';
    assert.equal(
      withPluginRelease(readme('= 1.0.0-beta.1 =\n* The first version. Not published yet.\n'), '1.0.0', '1.2.0'),
      readme(old),
    );
    assert.equal(
      withPluginRelease(readme(`= Not published yet =\n* New.\n\n${old}`), '1.1.0', '1.2.0'),
      readme(`= 1.1.0 =\n* New.\n\n${old}`),
    );
    assert.equal(
      withPluginRelease(readme(old), '1.1.0', '1.2.0'),
      readme(`= 1.1.0 =\n* Version 1.2.0 of the text.\n\n${old}`),
    );
  });
});

describe('a document', () => {
  const part = (name) => `<!-- release:${name}:start -->\n\nstale\n\n<!-- release:${name}:end -->`;
  const names = [
    'get',
    'first-use',
    'cdn',
    'plugin',
    'install',
    'contact',
    'supported',
    'frameworks',
    'framework',
    'live-notices',
    'office-notices',
    'told',
    'publisher',
    'withdrawn',
  ];
  const document = `${names.map(part).join('\n')}
<script src="https://cdn.jsdelivr.net/npm/ketamine-faq@0.1.0/dist/ketamine-faq.es.js" integrity="sha384-stale"></script>
npm install --save-exact ketamine-faq@0.1.0-beta.1
Run \`npm install --save-exact ketamine-faq@0.1.0\`. Then build.`;
  const release = {
    version: '1.0.0',
    date: '2026-01-02',
    integrity: { 'ketamine-faq.js': 'sha384-en', 'ketamine-faq.es.js': 'sha384-es' },
  };
  const write = (facts) => withReleaseTexts(document, { project: filled, version: '1.1.0', ...facts });

  test('shows the release with its hashes, also while the version of the repository is another', () => {
    const text = write({ release });
    assert.match(text, /ketamine-faq@1\.0\.0\/dist\/ketamine-faq\.es\.js" integrity="sha384-es"/);
    assert.match(text, /dist\/ketamine-faq\.js"\n {2}integrity="sha384-en"/);
    assert.match(text, /https:\/\/github\.com\/OWNER\/NAME\/releases\/tag\/v1\.0\.0/);
    assert.match(text, /1\.0\.0, of 2026-01-02/);
    assert.match(text, /^npm install --save-exact ketamine-faq@1\.0\.0$/m);
    assert.match(text, /^Run `npm install --save-exact ketamine-faq@1\.0\.0`\. Then build\.$/m);
    assert.match(text, /1\.0\.0 is published by An Author/);
    assert.match(text, /<security@faq\.example>.*<https:\/\/faq\.example\/conduct>.*5 working days/s);
    assert.doesNotMatch(text, /stale|0\.1\.0|1\.1\.0|not published|no published|nothing has been|not set|undefined/i);
    assert.equal(withReleaseTexts(text, { project: filled, version: '1.1.0', release }), text);
  });

  test('says before the first release that there is none, and has no broken text where a field is empty', () => {
    const text = write({ project: empty });
    assert.match(text, /\*\*Not published yet\.\*\*.*1\.1\.0/s);
    assert.match(text, /ketamine-faq@1\.1\.0\/dist\/ketamine-faq\.es\.js" integrity="sha384-WRITTEN-BY-THE-RELEASE"/);
    assert.match(text, /git clone <address of this repository> ketamine-faq\n/);
    assert.match(text, /not set yet/);
    assert.doesNotMatch(text, /stale|undefined|<>|\(\)|https:\/\/github/);
    assert.match(write({}), /git clone https:\/\/github\.com\/OWNER\/NAME ketamine-faq\n/);
  });

  test('with an unknown part is refused', () => {
    assert.throws(() => withReleaseTexts(part('gett'), { project: empty, version: '1.0.0' }), /release:gett:start/);
  });
});

describe('the notes', () => {
  const hash = '-1a2b3c4d.js';
  const names = ['ketamine-faq.js', 'ketamine-faq.classic.js', 'ketamine-faq.es.js', 'ketamine-faq.ru.js'];
  const languages = [
    `language-en-tools${hash}`,
    `language-es${hash}`,
    `language-es-search${hash}`,
    `language-ru${hash}`,
  ];
  const files = Object.fromEntries(
    [...names, ...languages].map((name, index) => [
      name,
      { bytes: 2048, brotli: 1024 + index, integrity: `sha384-${index}` },
    ]),
  );
  const notes = (project) =>
    releaseNotes({
      version: '1.0.0',
      date: '2026-01-02',
      changes: '- See [the guide](docs/embedding.md#looks) and [this](https://example.org).',
      project,
      manifest: { files, contentVersion: '1.2.0', sourcesChecked: '2026-01-01' },
      artifacts: [{ name: 'a.zip', purpose: 'sites', bytes: 2048, sha256: 'abc' }],
    });

  test('have the changes, sizes, hashes and checksums', () => {
    const text = notes(filled);
    assert.match(
      text,
      /\[the guide\]\(https:\/\/github\.com\/OWNER\/NAME\/blob\/v1\.0\.0\/docs\/embedding\.md#looks\)/,
    );
    assert.match(text, /\| another language, the largest \| `language-ru-1a2b3c4d\.js` \| 2\.0 KiB \| 1\.0 KiB \|/);
    assert.match(text, /\| `ketamine-faq\.es\.js` \| `sha384-2` \|/);
    assert.match(text, /^abc {2}a\.zip$/m);
    assert.match(text, /\[this\]\(https:\/\/example\.org\)/);
  });

  test('have no link that leads nowhere where the repository is not known', () =>
    assert.match(notes(empty), /See the guide and \[this\]/));
});
