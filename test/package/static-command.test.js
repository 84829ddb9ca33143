// The command `ketamine-faq static`, which writes prerendered HTML with options.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const run = (...words) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/ketamine-faq.js', 'static', ...words], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};
const ids = (html) => [...html.matchAll(/<details class="kf-item" part="item" id="([\w-]+)"/g)].map(([, id]) => id);

test('ketamine-faq static without options writes the file of the build', () => {
  const { stdout, stderr, status } = run('es');
  assert.equal(stdout, readFileSync('dist/static/es.html', 'utf8'));
  assert.deepEqual({ stderr, status }, { stderr: '', status: 0 });
});

test('ketamine-faq static writes the questions of its options, and the attributes for the script', () => {
  const { stdout, status } = run(
    'es',
    '--questions',
    'cost risks',
    '--open',
    'cost',
    '--region',
    'GB',
    '--heading-level',
    '3',
    '--mode',
    'single',
  );
  assert.equal(status, 0);
  assert.deepEqual(ids(stdout), ['cost', 'side-effects', 'long-term', 'addictive', 'at-home', 'suicidal-thoughts']);
  assert.match(
    stdout,
    /^<ketamine-faq lang="es" questions="cost risks" open="cost" mode="single" heading-level="3" region="GB">/,
  );
  assert.match(stdout, /id="cost" name="ketamine-faq" open><summary class="kf-question" part="question"><h4/);
  assert.match(stdout, /href="tel:999"/);
  assert.doesNotMatch(stdout, /href="tel:988"|\{\w+\}/);
});

test('ketamine-faq static writes no heading for a single group', () => {
  const { stdout } = run('en', '--questions', 'risks suicidal-thoughts', '--exclude', 'suicidal-thoughts');
  assert.match(stdout, /<h2 part="group-heading">/, 'that question stays, in its own group');
  assert.doesNotMatch(run('en', '--questions', 'cost').stdout, /<h\d part="group-heading"/);
});

test('ketamine-faq static leaves out an unknown value, with a warning', () => {
  const { stdout, stderr, status } = run('en', '--questions', 'cost coast', '--mode', '"><script>');
  assert.equal(status, 0);
  assert.match(
    stderr,
    /^<ketamine-faq>: unknown value in questions="cost coast"\. Accepted: .*\n<ketamine-faq>: .*mode=/,
  );
  assert.deepEqual(ids(stdout), ['cost']);
  assert.match(stdout, /mode="&#34;&#62;&#60;script&#62;"/);
});

test('ketamine-faq static writes placeholders for the chosen controls only', () => {
  assert.match(
    run('en', '--controls', 'search').stdout,
    /<div class="kf-toolbar kf-placeholder"[^>]*><div class="kf-search"/,
  );
  assert.doesNotMatch(run('en', '--controls', 'search').stdout, /<select/);
  assert.doesNotMatch(run('en', '--controls', 'none').stdout, /<div class="kf-toolbar/);
});

test('ketamine-faq static refuses a translation that the option languages excludes', () => {
  const { stdout, stderr, status } = run('es', '--languages', 'reviewed');
  assert.deepEqual({ stdout, status }, { stdout: '', status: 2 });
  assert.match(stderr, /languages="reviewed" does not allow the language es/);
  assert.equal(run('en', '--languages', 'reviewed').status, 0);
});

test('ketamine-faq static reports an unknown language or option with exit code 2', () => {
  for (const [words, message] of [
    [['tlh'], /^The FAQ has no language “tlh”\. Available languages: en es/],
    [[], /^ketamine-faq static <language>/],
    [['en', '--color', 'red'], /^Unknown option '--color'/],
  ]) {
    const { stdout, stderr, status } = run(...words);
    assert.deepEqual({ stdout, status }, { stdout: '', status: 2 });
    assert.match(stderr, message);
  }
});

test('ketamine-faq static writes the clinic, the review and the structured data, all escaped', () => {
  const { contentVersion } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
  const { stdout, stderr, status } = run(
    'en',
    ...[
      '--clinic-name',
      '<b>Lakeside</b> {value}',
      '--clinic-phone',
      '+1 555-0199 x2',
      '--clinic-url',
      'https://a.example/?b="',
    ],
    ...['--reviewer', '</script><i>', '--reviewed-on', '2026-01-03', '--reviewed-version', contentVersion],
    '--structured-data',
  );
  assert.deepEqual([stderr, status], ['', 0]);
  assert.match(stdout, /<strong dir="auto">&#60;b&#62;Lakeside&#60;\/b&#62; \{value\}<\/strong>/);
  assert.match(stdout, /href="tel:\+15550199;ext=2" translate="no"><span dir="ltr">\+1 555-0199 x2<\/span>/);
  assert.match(stdout, /href="https:\/\/a\.example\/\?b=&#34;" rel="noreferrer"/);
  assert.match(stdout, /Reviewed by <bdi>&#60;\/script&#62;&#60;i&#62;<\/bdi> on <bdi>January 3, 2026<\/bdi>\./);
  assert.doesNotMatch(stdout, /No clinician has reviewed it/);
  const [, json] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script><\/ketamine-faq>\n$/s.exec(stdout);
  assert.equal(JSON.parse(json).reviewedBy.name, '</script><i>');
  assert.match(stdout, /^<ketamine-faq lang="en" clinic-name="[^"]*" clinic-phone="[^"]*" [^>]* structured-data="">/);
});

test('ketamine-faq static leaves out what is no telephone number, no address and no whole review', () => {
  const { stdout, stderr } = run(
    'en',
    '--clinic-phone',
    '988',
    '--clinic-url',
    'javascript:alert(1)',
    '--reviewer',
    'Jane',
  );
  assert.doesNotMatch(stdout, /part="clinic"|href="javascript/);
  assert.match(stdout, /No clinician has reviewed it/);
  assert.match(stderr, /clinic-phone="988".*\n.*clinic-url=.*\n.*Missing: reviewed-on reviewed-version\.\n$/);
});

test('a reader that closes the pipe early gets no error', () => {
  const command = `set -o pipefail; "${process.execPath}" bin/ketamine-faq.js static es | head -c 9`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  assert.deepEqual({ stdout, stderr, status }, { stdout: '<ketamine', stderr: '', status: 0 });
});
