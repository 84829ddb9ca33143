// The plugin's files, without WordPress.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { mo, po } from 'gettext-parser';

import { howToInstall, php } from './php.js';
import { pluginFiles, unpackPlugin, zip } from './plugin-files.js';

const text = (name) => Buffer.from(pluginFiles[`ketamine-faq/${name}`]).toString();
const names = Object.keys(pluginFiles).map((name) => name.replace('ketamine-faq/', ''));
const scripts = names.filter((name) => name.endsWith('.php'));
const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

test('the zip is the same, byte for byte, whenever and wherever it is made', () => {
  const again = join(mkdtempSync(join(tmpdir(), 'ketamine-faq-')), 'again.zip');
  const env = { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C' };
  execFileSync(process.execPath, ['scripts/pack-wordpress.js', again], { env });
  assert.ok(readFileSync(again).equals(readFileSync(zip)));
});

test('it holds the built script, every language file beside it, and the pieces of every language', () => {
  const same = (name, built) =>
    assert.ok(Buffer.from(pluginFiles[`ketamine-faq/${name}`]).equals(readFileSync(built)), name);
  same('script/ketamine-faq.js', 'dist/ketamine-faq.js');
  same('LICENSES.txt', 'dist/LICENSES.txt');
  const modules = Object.keys(manifest.files).filter((name) => /^language-.*\.js$/.test(name));
  assert.equal(modules.length, 18);
  for (const name of modules) same(`script/${name}`, `dist/${name}`);
  for (const locale of Object.keys(manifest.languages)) same(`pieces/${locale}.json`, `dist/static/${locale}.json`);
});

test('it loads nothing from elsewhere, and stores nothing', () => {
  for (const name of names.filter((file) => /\.(php|js)$/.test(file) && !file.startsWith('script/'))) {
    const code = text(name).replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
    assert.doesNotMatch(code, /https?:\/\//, name);
    assert.doesNotMatch(
      code,
      /(add|update|set)_(option|site_option|transient|user_meta|post_meta)|\$wpdb|wp_remote|add_cap|eval\(/,
      name,
    );
  }
});

test('versions in its header, its readme and its block agree with the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const header = (name) => text('ketamine-faq.php').match(new RegExp(`^ \\* ${name}: +(.*)$`, 'm'))[1];
  const readme = (name) => text('readme.txt').match(new RegExp(`^${name}: (.*)$`, 'm'))[1];
  assert.equal(header('Version'), version);
  assert.equal(readme('Stable tag'), version);
  assert.equal(header('Requires at least'), readme('Requires at least'));
  assert.equal(header('Requires PHP'), readme('Requires PHP'));
  assert.equal(header('Update URI'), 'false');
  for (const document of ['README.md', 'docs/wordpress.md'])
    assert.ok(readFileSync(document, 'utf8').includes(`ketamine-faq@${version}/${zip}`), document);
});

test('its own words are translated, all of them, in every language of the project', () => {
  const wordsOf = ({ translations }) =>
    Object.values(translations).flatMap((group) => Object.values(group).filter(({ msgid }) => msgid));
  const key = ({ msgctxt = '', msgid }) => `${msgctxt}|${msgid}`;
  const marks = (words) => (words.match(/%(\d\$)?s/g) ?? []).sort();
  const all = wordsOf(po.parse(text('languages/ketamine-faq.pot')));
  assert.equal(all.length, 33);
  const translated = names.filter((name) => name.endsWith('.mo'));
  assert.equal(translated.length, 17);
  for (const name of translated) {
    const words = wordsOf(mo.parse(Buffer.from(pluginFiles[`ketamine-faq/${name}`])));
    assert.deepEqual(words.map(key).sort(), all.map(key).sort(), name);
    for (const { msgid, msgstr } of words) {
      assert.ok(msgstr[0].trim(), `${name}: ${msgid}`);
      assert.deepEqual(marks(msgstr[0]), marks(msgid), `${name}: ${msgid}`);
    }
  }
});

test('every file is PHP of 7.4, and PHP here has nothing to say about it', () => {
  const folder = unpackPlugin();
  for (const name of scripts) assert.match(php(['-l', join(folder, name)]), /^No syntax errors/);
  const said = php(['test/wordpress/parse-as-7.4.php', ...scripts.map((name) => join(folder, name))]);
  assert.equal(said, `${scripts.length} files\n`);
});

test('it is written as the rules for PHP of the project say', () => {
  const folder = unpackPlugin();
  try {
    execFileSync('phpcs', ['--standard=test/wordpress/phpcs.xml', '-s', folder], { encoding: 'utf8' });
  } catch ({ code, stdout }) {
    assert.fail(code === 'ENOENT' ? `phpcs is missing. ${howToInstall}` : stdout);
  }
});
