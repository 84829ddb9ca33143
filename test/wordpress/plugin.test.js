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

test('the plugin names one address of another host, and only the code of the notices requests or stores anything', () => {
  const notices = 'content-notices.php';
  for (const name of names.filter((file) => /\.(php|js)$/.test(file) && !file.startsWith('script/'))) {
    const code = text(name).replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
    // The name of a vocabulary, and an example in a message, which nobody requests.
    const addresses = code
      .replace("'https://schema.org'", '')
      .replace("'https://lakeside.example'", '')
      .match(/https?:\/\/[^']*/g);
    assert.deepEqual(
      addresses,
      name === notices ? ['https://cdn.jsdelivr.net/npm/ketamine-faq/dist/content-notices.json'] : null,
      name,
    );
    assert.equal(
      /(add|update|set)_(option|site_option|transient|user_meta|post_meta)\(|wp_remote|wp_schedule/.test(code),
      name === notices,
      name,
    );
    assert.doesNotMatch(code, /\$wpdb|add_cap|eval\(/, name);
  }
});

test('the readme and the files keep the rules of wordpress.org that can be read off them', () => {
  const readme = text('readme.txt');
  const [, summary] = /^License URI: .*\n\n(.*)\n/m.exec(readme);
  assert.ok(summary.length <= 150, `${summary.length} characters`);
  assert.ok(/^Tags: (.*)$/m.exec(readme)[1].split(', ').length <= 5);
  assert.match(readme, /^Tested up to: \d\.\d$/m);
  for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Screenshots', 'Changelog'])
    assert.ok(readme.includes(`\n== ${section} ==\n`), section);
  for (const name of scripts)
    assert.match(
      text(name),
      /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m,
      `${name} can be opened alone`,
    );
  for (const name of names) assert.doesNotMatch(name, /(^|\/)\.|[^\w./-]|\.(zip|gz|phar|sh|exe)$/, name);
  // Each name that WordPress or another plugin could have too.
  for (const name of scripts)
    for (const [, declared] of text(name).matchAll(/^(?:\t?function|const) (\w+)/gm))
      assert.match(declared, /^ketamine_faq_/i, `${name}: ${declared}`);
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
});

test('every text of the plugin is translated into every language of the project', () => {
  const textsOf = ({ translations }) =>
    Object.values(translations).flatMap((group) => Object.values(group).filter(({ msgid }) => msgid));
  const key = ({ msgctxt = '', msgid }) => `${msgctxt}|${msgid}`;
  const placeholders = (text) => (text.match(/%(\d\$)?s/g) ?? []).sort();
  const all = textsOf(po.parse(text('languages/ketamine-faq.pot')));
  assert.equal(all.length, 63);
  const translated = names.filter((name) => name.endsWith('.mo'));
  assert.equal(translated.length, 17);
  for (const name of translated) {
    const texts = textsOf(mo.parse(Buffer.from(pluginFiles[`ketamine-faq/${name}`])));
    assert.deepEqual(texts.map(key).sort(), all.map(key).sort(), name);
    for (const { msgid, msgstr } of texts) {
      assert.ok(msgstr[0].trim(), `${name}: ${msgid}`);
      assert.deepEqual(placeholders(msgstr[0]), placeholders(msgid), `${name}: ${msgid}`);
    }
    const inEditor = JSON.parse(text(name.replace(/\.mo$/, '-ketamine-faq-labels.json'))).locale_data.messages;
    const used = text('block/labels.js').match(/(?<=__\(\s*').*?(?=',)/g);
    assert.deepEqual(Object.keys(inEditor).filter(Boolean).sort(), [...new Set(used)].sort(), name);
    for (const msgid of used)
      assert.deepEqual(inEditor[msgid], texts.find((one) => one.msgid === msgid).msgstr, `${name}: ${msgid}`);
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
