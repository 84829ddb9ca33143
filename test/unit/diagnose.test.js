// The self-check for site owners: the findings for pages as site owners make them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { customProperties } from '../../build/check/custom-properties.js';
import { diagnose, filesToRequest } from '../../build/check/diagnose.js';
import { findings } from '../../build/check/finding.js';
import { options } from '../../build/src/options/schema.js';
import { casesFor } from '../support/check-cases/cases.js';
import { faq, filesOf, ownTag, page, scriptFrom, withAttributes, withTag } from '../support/check-cases/clinic-page.js';
import { manifest } from '../support/check-cases/example-manifest.js';

const check = (html, { headers, ...options } = {}) => diagnose(html, headers, { manifest, ...options });
const ids = (html, options) => check(html, options).map(({ id }) => id);

const subjects = casesFor(manifest);
const allCases = Object.values(subjects).flat();
for (const [subject, cases] of Object.entries(subjects))
  describe(subject, () => {
    for (const [title, html, expected, options, advice = ''] of cases)
      test(`${title}: ${expected.join(', ')}`, () => {
        const found = check(html, options);
        assert.deepEqual(
          found.map(({ id }) => id),
          expected,
        );
        assert.ok(found[0].fix.endsWith(advice), found[0].fix);
      });
  });

test('every finding has a case', () => {
  const covered = new Set(allCases.flatMap(([, , expected]) => expected));
  assert.deepEqual(
    Object.values(findings)
      .flat()
      .filter((id) => !covered.has(id)),
    [],
  );
});

test('the texts of a finding are complete sentences without missing values', () => {
  for (const [, html, , options] of allCases)
    for (const { id, problem, fix } of check(html, options)) {
      assert.match(problem, /^[A-Z“<].*\.$/s, id);
      assert.match(fix, /^[A-Z].*\S$/s, id);
      for (const text of [problem, fix]) assert.doesNotMatch(text, /undefined|null|NaN|\[object| {2}/, id);
    }
});

test('no advice contains a nonce, or a hash that is not from the manifest', () => {
  const hashes = Object.values(manifest.files).map(({ integrity }) => integrity);
  for (const [, html, , options] of allCases)
    for (const { id, fix } of check(html, options)) {
      assert.doesNotMatch(fix, /'nonce-/i, id);
      for (const [, hash] of fix.matchAll(/integrity="([^"]*)"/g)) assert.ok(hashes.includes(hash), fix);
    }
});

test('findings are sorted by severity, and have the line of the problem', () => {
  const html = page({
    tag: '<script src="/ketamine-faq.js"></script>',
    body: '<ketamine-faq mode="one"></ketamine-faq>',
  });
  assert.deepEqual(
    check(html).map(({ severity, id, line }) => [severity, id, line]),
    [
      ['error', 'type-missing', 4],
      ['warning', 'value-unknown', 8],
      ['notice', 'fallback-missing', 8],
      ['notice', 'cfasync-missing', 4],
    ],
  );
});

test('the result without problems names version and language', () => {
  const problem = (html) => check(html)[0].problem;
  assert.match(problem(withTag(filesOf(manifest).cdnTag())), /: version 1\.2\.3, in English\.$/);
  assert.match(problem(page({ lang: 'es-MX' })), /: ketamine-faq\.js, in Español\.$/);
  assert.match(problem(page({ lang: 'nl' })), /English \(not available in the language of the page, “nl”\)\.$/);
});

test('without the response to the script, it says that the file could not be looked at, and gives its address', () => {
  const result = (html, options) => {
    const [{ severity, heading, fix, url }] = check(html, options);
    return [severity, heading, url, /^Open the address of the script, (.*): you must see program code/.exec(fix)?.[1]];
  };
  const unseen = 'The code is right, but the script file could not be looked at';
  const html = scriptFrom('/wp-content/ketamine-faq.js');
  const pageUrl = 'https://clinic.example/faq';
  const there = 'https://clinic.example/wp-content/ketamine-faq.js';
  assert.deepEqual(result(html, { pageUrl }), ['ok', unseen, there, there]);
  assert.deepEqual(result(html), ['ok', unseen, undefined, '“/wp-content/ketamine-faq.js” on your site']);
  const canonical = html.replace('<head>', `<head><link rel="canonical" href="${pageUrl}">`);
  assert.deepEqual(result(canonical), ['ok', unseen, there, there]);
  const elsewhere = 'https://files.example/ketamine-faq.js';
  assert.deepEqual(result(scriptFrom(elsewhere)), ['ok', unseen, elsewhere, elsewhere]);
  const responses = { [there]: { status: 200, contentType: 'text/javascript' } };
  assert.deepEqual(result(html, { pageUrl, responses }), ['ok', 'No problems found', undefined, undefined]);
});

test('on a page that a program renders, it says what the source contains, and what it cannot see', () => {
  const problem = (tag) => check(`${tag}<script src="/assets/index.js"></script><div id="root"></div>`)[0].problem;
  const unseen = 'Probably a program, .* cannot see what a program renders\\.$';
  assert.match(problem(''), new RegExp(`contains neither the FAQ script nor the <ketamine-faq> element\\. ${unseen}`));
  assert.match(problem(ownTag), new RegExp(`contains the FAQ script, but no <ketamine-faq> element\\. ${unseen}`));
});

test('the code pasted twice or three times: it says how often the FAQ stands on the page', () => {
  const problem = (body) => check(page({ tag: '', body }))[0].problem;
  const often = (words) =>
    new RegExp(` The same <ketamine-faq> also stands on the page ${words}, so the FAQ does too\\.$`);
  const pasted = ownTag + faq;
  assert.match(problem(pasted + pasted), often('twice'));
  assert.match(problem(pasted + pasted + pasted), often('3 times'));
  assert.doesNotMatch(problem(pasted + ownTag), often('.*'));
});

test('it quotes the misspelt name of the element', () => {
  const problem = (body) => check(page({ body }))[0].problem;
  assert.match(problem('<ketamine faq lang="es"></ketamine faq>'), /^The page contains <ketamine faq>\. /);
  assert.match(problem('<ketamin-faq lang="es"></ketamin-faq>'), /^The page contains <ketamin-faq>\. /);
});

test('it names the attributes with curly quotation marks, and says whose crisis lines are shown', () => {
  const problem = (attributes) => check(withAttributes(attributes))[0].problem;
  assert.match(
    problem('clinic-name=“Lakeside Clinic” mode=“single” heading-level="3"'),
    /so these attributes do not have the value you meant: clinic-name and mode\.$/,
  );
  assert.match(problem('lang=“es”'), /so this attribute does not have the value you meant: lang\.$/);
  assert.match(
    problem('region=“CA” lang=“fr”'),
    /: region=“CA”\. .* shows the crisis lines of the US\. Other attributes .*: lang\.$/,
  );
});

test('it knows every option of the schema', () => {
  const [{ fix }] = check(withAttributes('nonsense="red"'));
  const [, names] = /^Remove the attribute “nonsense”\. <ketamine-faq> has these attributes: (.*)\.$/.exec(fix);
  assert.deepEqual(
    names.split(', '),
    options.map(({ attribute }) => attribute),
  );
  for (const { attribute, default: value = '' } of options)
    if (value !== '') assert.deepEqual(ids(withAttributes(`${attribute}="${value}"`)), ['ok'], attribute);
});

test('it knows every custom property of the element', () => {
  const source = readFileSync('src/element/ketamine-faq-element.ts', 'utf8');
  const declared = [...source.matchAll(/@cssprop \[(--[\w-]+)/g)].map(([, name]) => name);
  assert.ok(declared.length > 5);
  assert.deepEqual(customProperties, declared);
});

test('it requests the script, and the files for the language of the page from the same folder', () => {
  const request = (html) => filesToRequest(html, { manifest, pageUrl: 'https://clinic.example/faq/' });
  const { languageFile } = filesOf(manifest);
  const [spanish, spanishSearch] = ['', '-search'].map((part) => languageFile('es', part));
  const tools = `https://clinic.example/${languageFile('en', '-tools')}`;
  assert.deepEqual(request(withTag(ownTag)), [
    'https://clinic.example/ketamine-faq.js',
    `https://clinic.example/${languageFile('en', '-search')}`,
    tools,
  ]);
  assert.deepEqual(request(page({ lang: 'es' })), [
    'https://clinic.example/ketamine-faq.js',
    `https://clinic.example/${spanish}`,
    `https://clinic.example/${spanishSearch}`,
    tools,
  ]);
  const otherFolder = page({ lang: 'es', tag: ownTag.replace('src', 'data-ketamine-faq-base="/languages" src') });
  assert.equal(request(otherFolder)[1], `https://clinic.example/languages/${spanish}`);
  assert.deepEqual(request(withTag('')), []);
});

test('it requests the style sheets of a page with the FAQ, each once', () => {
  const head =
    '<link rel="Stylesheet" href="site.css"><link rel="stylesheet" href="https://fonts.example/a.css"><link rel="icon" href="a.ico">' +
    '<link rel="stylesheet" href="/site.css"><link rel="stylesheet" href="print.css" media="print"><link rel="stylesheet">' +
    '<link rel="stylesheet" href="data:text/css,a"><noscript><link rel="stylesheet" href="plain.css"></noscript>';
  const request = (html) =>
    filesToRequest(html, { manifest, pageUrl: 'https://clinic.example/faq' }).filter((url) => !url.endsWith('.js'));
  assert.deepEqual(request(page({ head })), [
    'https://clinic.example/site.css',
    'https://fonts.example/a.css',
    'https://clinic.example/plain.css',
  ]);
  assert.deepEqual(request(page({ head, body: '' })), []);
});

test('a rule that hides the FAQ is quoted as the page wrote it, and a long one in part', () => {
  const problem = (css, head = `\n<style>\n${css}</style>`) => {
    const [{ problem, line }] = check(page({ head }));
    return [/“(.*)”/s.exec(problem)[1], line];
  };
  assert.deepEqual(problem('/* a */ *:Not(:defined){\n  color: red;\n  Opacity:0 }'), [
    '*:Not(:defined){ color: red; Opacity:0 }',
    5,
  ]);
  assert.deepEqual(problem('ketamine-faq { color: red; &:not(:defined) { opacity: 0 } }'), [
    '&:not(:defined) { opacity: 0 }',
    5,
  ]);
  const list = Array.from({ length: 50 }, (_, n) => `.a${n}`).join();
  assert.deepEqual(problem(`${list},:not(:defined){color:red;opacity:0!important;}`), [
    '… :not(:defined) { … opacity: 0 !important … }',
    5,
  ]);
});

test('a style sheet that hides the FAQ is named', () => {
  const css = ':not(:defined) { opacity: 0 }';
  const responses = { 'https://clinic.example/a.css': { status: 200, contentType: 'text/css', css } };
  const [{ problem }] = check(page({ head: '<link rel="stylesheet" href="a.css">' }), {
    pageUrl: 'https://clinic.example/faq',
    responses,
  });
  assert.match(
    problem,
    /^The style sheet https:\/\/clinic\.example\/a\.css hides the FAQ until its script has run: “:not/,
  );
});

test('no input makes it throw', () => {
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
  assert.deepEqual(ids(page({ body: '<div>'.repeat(50_000) + faq })), ['ok']);
  // A sample of all sequences of four parts. The step has no factor in common with the number of parts.
  for (let n = 0; n < parts.length ** 4; n += 29) {
    const html = [0, 1, 2, 3].map((place) => parts[Math.floor(n / parts.length ** place) % parts.length]).join('');
    assert.ok(check(html, { headers: html, pageUrl: html }).length, html);
  }
});

test('no style sheet makes it throw', () => {
  const parts = [
    '{',
    '}',
    '(',
    ')',
    '[',
    ';',
    ':',
    ',',
    '&',
    '*',
    '@',
    '/*',
    '"',
    '\\',
    ':not(',
    ':defined',
    'opacity:0',
    'a',
  ];
  for (const part of parts) {
    const html = page({ head: `<style>${part.repeat(10_000)}</style>` });
    assert.deepEqual(ids(html), ['ok'], part);
  }
  assert.deepEqual(ids(page({ head: `<style>${'a{'.repeat(20_000)}opacity:0</style>` })), ['ok']);
  assert.deepEqual(ids(page({ head: `<style>${'& &{'.repeat(20_000)}opacity:0</style>` })), ['ok']);
  for (let n = 0; n < parts.length ** 4; n += 149) {
    const css = [0, 1, 2, 3].map((place) => parts[Math.floor(n / parts.length ** place) % parts.length]).join('');
    assert.ok(check(page({ head: `<style>${css}{opacity:0}${css}</style>` })).length, css);
  }
});
