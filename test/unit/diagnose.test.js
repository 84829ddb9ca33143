// The owner's self-check: what it says of each page that a clinic may have made.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { findings } from '../../build/check/finding.js';
import { diagnose, wanted } from '../../dist/check.js';
import { withBuiltHashes } from '../support/cdn-tags.js';
import { address } from './faults/address.js';
import { answers } from './faults/answers.js';
import { markup } from './faults/markup.js';
import { cdnTag, faq, manifest, ownTag, page, withTag } from './faults/page.js';
import { policy } from './faults/policy.js';
import { script } from './faults/script.js';
import { trustedTypes } from './faults/trusted-types.js';

const ids = (html, { headers, ...about } = {}) => diagnose(html, headers, { manifest, ...about }).map(({ id }) => id);

const tables = { markup, script, address, policy, trustedTypes, answers };
for (const [name, table] of Object.entries(tables))
  describe(name, () => {
    for (const [title, html, expected, { headers, ...about } = {}, advice = ''] of table)
      test(`${title}: ${expected.join(', ')}`, () => {
        const found = diagnose(html, headers, { manifest, ...about });
        assert.deepEqual(
          found.map(({ id }) => id),
          expected,
        );
        assert.ok(found[0].fix.endsWith(advice), found[0].fix);
      });
  });

test('every finding there is has a page that gives it', () => {
  const given = new Set(Object.values(tables).flatMap((table) => table.flatMap(([, , expected]) => expected)));
  assert.deepEqual(
    Object.values(findings)
      .flat()
      .filter((id) => !given.has(id)),
    [],
  );
});

test('each finding says in words what is wrong and what to do, with no piece left open', (t) => {
  const all = Object.values(tables).flatMap((table) =>
    table.flatMap(([, html, , { headers, ...about } = {}]) => diagnose(html, headers, { manifest, ...about })),
  );
  for (const { id, problem, fix } of all)
    for (const text of [problem, fix]) assert.doesNotMatch(text, /undefined|null|NaN|\[object|^\s*$/, id);
  t.diagnostic(`${all.length} findings`);
});

test('no advice holds what was for one visit, or the hash of a file that is not of this build', () => {
  const hashes = Object.values(manifest.files).map(({ integrity }) => integrity);
  for (const [, html, , { headers, ...about } = {}] of Object.values(tables).flat())
    for (const { id, fix } of diagnose(html, headers, { manifest, ...about })) {
      assert.doesNotMatch(fix, /'nonce-/i, id);
      for (const [, hash] of fix.matchAll(/integrity="([^"]*)"/g)) assert.ok(hashes.includes(hash), fix);
    }
});

test('what matters most comes first, and each says how much it matters', () => {
  const html = page({
    tag: '<script src="/ketamine-faq.js"></script>',
    body: '<ketamine-faq mode="one"></ketamine-faq>',
  });
  assert.deepEqual(
    diagnose(html, undefined, { manifest }).map(({ weight, id, line }) => [weight, id, line]),
    [
      ['stops', 'type-missing', 4],
      ['spoils', 'value-unknown', 8],
      ['risks', 'fallback-missing', 8],
      ['risks', 'cfasync-missing', 4],
    ],
  );
});

test('all is well with every tag of README and docs, and with every page of the demo that shows the FAQ', (t) => {
  const blocks = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/```html\n(.*?)```/gs)].map(([, html]) => [name, html]));
  const pages = readdirSync('demo').map((name) => [`demo/${name}`, readFileSync(`demo/${name}`, 'utf8')]);
  const looked = [...blocks, ...pages].filter(([, html]) => html.includes('<script') && html.includes('<ketamine-faq'));
  for (const [name, html] of looked) {
    const [{ id, problem }, ...more] = diagnose(withBuiltHashes(html), undefined, { manifest });
    t.diagnostic(`${name}: ${problem}`);
    assert.deepEqual([id, ...more], ['well'], name);
  }
  assert.ok(looked.some(([name]) => name === 'README.md'));
});

test('all is well with every page that the build writes, and its style needs the hash of the manifest', () => {
  const tags = (locale) => ownTag.replace('.js', locale === 'en' ? '.js' : `.${locale}.js`);
  for (const locale of Object.keys(manifest.languages)) {
    const fragment = readFileSync(`dist/static/${locale}.html`, 'utf8');
    for (const html of [readFileSync(`dist/static/page/${locale}.html`, 'utf8'), tags(locale) + fragment]) {
      assert.deepEqual(ids(html), ['well'], locale);
      assert.deepEqual(ids(html, { headers: "default-src 'self'" }), ['policy-style'], locale);
      assert.deepEqual(
        ids(html, { headers: `default-src 'self'; style-src '${manifest.staticStyle}'` }),
        ['well'],
        locale,
      );
    }
  }
});

test('what it says when all is well names version and language', () => {
  const say = (html) => diagnose(html, undefined, { manifest })[0].problem;
  assert.match(say(withTag(cdnTag())), new RegExp(`version ${manifest.version}, in English\\.`));
  assert.match(say(page({ lang: 'es-MX' })), /of a version that the page does not tell, in Español\./);
  assert.match(say(page({ lang: 'nl' })), /in English \(it is not there in the language of the page, nl\)\./);
});

test('it asks for the script, and for the language of the page beside it', () => {
  const about = { manifest, address: 'https://clinic.example/faq/' };
  const [language] = Object.keys(manifest.files).filter((name) => name.startsWith('language-es-'));
  assert.deepEqual(wanted(withTag(ownTag), about), ['https://clinic.example/ketamine-faq.js']);
  assert.deepEqual(wanted(page({ lang: 'es' }), about), [
    'https://clinic.example/ketamine-faq.js',
    `https://clinic.example/${language}`,
  ]);
  const elsewhere = page({ lang: 'es', tag: ownTag.replace('src', 'data-ketamine-faq-base="/languages" src') });
  assert.equal(wanted(elsewhere, about)[1], `https://clinic.example/languages/${language}`);
  assert.deepEqual(wanted(withTag(''), about), []);
});

test('nothing that is pasted makes it fail', () => {
  const parts = [
    '<ketamine-faq',
    ' />',
    '<script src=',
    '"ketamine-faq.js',
    '">',
    '</script>',
    '<!--',
    '<p>',
    '<template>',
    '“',
    '&lt;',
    'http://[',
    '%',
    '</ketamine-faq>',
  ];
  const deep = '<div>'.repeat(50_000);
  assert.deepEqual(ids(page({ body: deep + faq })), ['well']);
  // Every third of them in every order of four.
  for (let n = 0; n < parts.length ** 4; n += 3) {
    const html = [0, 1, 2, 3].map((place) => parts[Math.floor(n / parts.length ** place) % parts.length]).join('');
    assert.ok(diagnose(html, html, { manifest, address: html }).length, html);
  }
});
