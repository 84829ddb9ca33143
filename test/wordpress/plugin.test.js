// The plugin's files, without WordPress.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { mo, po } from 'gettext-parser';

import { howToInstall, php } from './php.js';
import { pluginFiles, unpackPlugin, zip } from './plugin-files.js';
import { temporaryFolder } from './temporary-folder.js';

const text = (name) => Buffer.from(pluginFiles[`ketamine-faq/${name}`]).toString();
const names = Object.keys(pluginFiles).map((name) => name.replace('ketamine-faq/', ''));
const scripts = names.filter((name) => name.endsWith('.php'));
const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

test('packing the plugin again, in another time zone and locale, gives the same bytes', () => {
  const again = join(temporaryFolder(), 'again.zip');
  const env = { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C' };
  execFileSync(process.execPath, ['scripts/pack-wordpress.js', again], { env });
  assert.ok(readFileSync(again).equals(readFileSync(zip)));
});

test('the zip holds the built script, its language files, and the fragments of every language', () => {
  const same = (name, built) =>
    assert.ok(Buffer.from(pluginFiles[`ketamine-faq/${name}`]).equals(readFileSync(built)), name);
  same('script/ketamine-faq.js', 'dist/ketamine-faq.js');
  same('LICENSES.txt', 'dist/LICENSES.txt');
  const modules = Object.keys(manifest.files).filter((name) => /^language-.*\.js$/.test(name));
  // The texts and the search words of each language, and the tools.
  assert.equal(modules.length, 2 * Object.keys(manifest.languages).length + 1);
  for (const name of modules) same(`script/${name}`, `dist/${name}`);
  for (const locale of Object.keys(manifest.languages)) same(`fragments/${locale}.json`, `dist/static/${locale}.json`);
});

test('the plugin loads nothing from other hosts, and stores nothing', () => {
  for (const name of names.filter((file) => /\.(php|js)$/.test(file) && !file.startsWith('script/'))) {
    const code = text(name).replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
    // The name of a vocabulary, which nobody requests.
    assert.doesNotMatch(code.replace("'https://schema.org'", ''), /https?:\/\//, name);
    assert.doesNotMatch(
      code,
      /(add|update|set)_(option|site_option|transient|user_meta|post_meta)|\$wpdb|wp_remote|add_cap|eval\(/,
      name,
    );
  }
});

test('the versions in the header and the readme agree with each other and with the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const header = (name) => text('ketamine-faq.php').match(new RegExp(`^ \\* ${name}: +(.*)$`, 'm'))[1];
  const readme = (name) => text('readme.txt').match(new RegExp(`^${name}: (.*)$`, 'm'))[1];
  assert.equal(header('Version'), version);
  assert.equal(readme('Stable tag'), version);
  assert.equal(header('Requires at least'), readme('Requires at least'));
  assert.equal(header('Requires PHP'), readme('Requires PHP'));
  assert.equal(header('Update URI'), 'false');
  assert.ok(readFileSync('docs/wordpress.md', 'utf8').includes(`ketamine-faq@${version}/${zip}`));
});

test('every text of the plugin is translated into every language of the project', () => {
  const textsOf = ({ translations }) =>
    Object.values(translations).flatMap((group) => Object.values(group).filter(({ msgid }) => msgid));
  const key = ({ msgctxt = '', msgid }) => `${msgctxt}|${msgid}`;
  const placeholders = (text) => (text.match(/%(\d\$)?s/g) ?? []).sort();
  const all = textsOf(po.parse(text('languages/ketamine-faq.pot')));
  assert.equal(all.length, 54);
  const translated = names.filter((name) => name.endsWith('.mo'));
  assert.equal(translated.length, 17);
  for (const name of translated) {
    const texts = textsOf(mo.parse(Buffer.from(pluginFiles[`ketamine-faq/${name}`])));
    assert.deepEqual(texts.map(key).sort(), all.map(key).sort(), name);
    for (const { msgid, msgstr } of texts) {
      assert.ok(msgstr[0].trim(), `${name}: ${msgid}`);
      assert.deepEqual(placeholders(msgstr[0]), placeholders(msgid), `${name}: ${msgid}`);
    }
  }
});

test('every PHP file is valid PHP 7.4, and the installed PHP finds no syntax error', () => {
  const folder = unpackPlugin();
  for (const name of scripts) assert.match(php(['-l', join(folder, name)]), /^No syntax errors/);
  const output = php(['test/wordpress/parse-as-7.4.php', ...scripts.map((name) => join(folder, name))]);
  assert.equal(output, `${scripts.length} files\n`);
});

test('the PHP follows the coding standard of the project', () => {
  const folder = unpackPlugin();
  try {
    execFileSync('phpcs', ['--standard=test/wordpress/phpcs.xml', '-s', folder], { encoding: 'utf8' });
  } catch ({ code, stdout }) {
    assert.fail(code === 'ENOENT' ? `phpcs is missing. ${howToInstall}` : stdout);
  }
});
