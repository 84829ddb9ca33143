// The reference is what a site builds on: every name in it is real, and every name there is stands in it. The README says what
// is promised.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { groups, questions } from '../../build/src/content/questions.js';
import { options } from '../../build/src/options/schema.js';
import { readRelease } from '../../scripts/release/released.js';
import { limits } from '../support/size-limits.js';

const readme = readFileSync('README.md', 'utf8');
const reference = readFileSync('docs/reference.md', 'utf8');
const element = readFileSync('src/element/ketamine-faq-element.ts', 'utf8');
const release = readRelease();
const { version } = release ?? JSON.parse(readFileSync('package.json', 'utf8'));

const named = (pattern, text = element) => [...text.matchAll(pattern)].map(([, name]) => name);
const missing = (names) => names.filter((name) => !reference.includes(name));

describe('docs/reference.md', () => {
  test('has the row of every option, as the table of options describes it', () => {
    const [, table] = /<!-- options:start -->\n(.*?)<!-- options:end -->/s.exec(reference);
    const rows = table
      .split('\n')
      .flatMap((line) => (/^\| `/.test(line) ? [line.split(/(?<!\\)\|/).map((cell) => cell.trim())] : []));
    assert.deepEqual(
      rows.map(([, name, values, description]) => [name, values, description]),
      options.map(({ attribute, values, description }) => [`\`${attribute}\``, values, description]),
    );
  });

  test('has every event, part, custom property and slot', () => {
    const events = named(/@fires ([\w-]+)/g);
    const parts = named(/@csspart ([\w-]+)/g);
    const properties = named(/@cssprop \[?([\w-]+)/g);
    const slots = named(/@slot (\w+)/g);
    assert.ok(events.length && parts.length && properties.length && slots.length);
    assert.deepEqual(missing(events), []);
    assert.deepEqual(missing(parts.map((name) => `\`${name}\``)), []);
    assert.deepEqual(missing(properties), []);
    assert.deepEqual(missing(slots.map((name) => `slot="${name}"`)), []);
  });

  test('has every question under its group, in order', () => {
    const [, table] = /\| Group(.*?)\n\n/s.exec(reference);
    const rows = groups.map((group) => [
      group,
      questions.filter((question) => question.group === group).map(({ id }) => id),
    ]);
    const written = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => named(/`([\w-]+)`/g, line))
      .map(([group, ...ids]) => [group, ids]);
    assert.deepEqual(written, rows);
  });
});

describe('the README', () => {
  test('promises the size that is checked', () => {
    const [, size, withLanguage] = /At most ([\d.]+) KiB.*?;\s+([\d.]+) KiB\s+for a file with another language/s.exec(
      readme,
    );
    const [, later] = /take another ([\d.]+) KiB/.exec(readme);
    assert.deepEqual([size, withLanguage, later].map(Number), [limits['ketamine-faq.js'], limits.one, limits.tools]);
  });

  test('says that there is no package yet, for as long as there is none', () => {
    assert.ok(readme.includes(version), `the README names another version than ${version}`);
    assert.equal(readme.includes('Not published yet'), !release);
    assert.equal(/src="https:\/\/cdn/.test(readme), Boolean(release));
  });
});
