// The requests of a page in one language.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, ready, script } from '../support/browser-page.js';
import { site, tag } from '../support/clinic-site.js';
import { answerFor, choose, clinicPage, press, seen, shows } from '../support/language-files.js';

const { default: english } = await import('../../build/languages/en.js');
const englishFile = readdirSync('dist').find((name) => name.startsWith('language-en-'));
const answers = Object.values(english.questions).flatMap(({ answer }) => answer.flat());
const spanishScript = () => script().replace('.js', '.es.js');
const inSpanish = () => clinicPage({ lang: 'es', head: tag(spanishScript()), faq: 'lang="es"' });

/** Opens a page on another origin than the script, and records its requests in order. */
async function openOn(t, html, answer) {
  const page = await newPage(t);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  if (answer) await answerFor(page, answer);
  const address = await site(t, { '/': html });
  await page.goto(address);
  await ready(page);
  return { page, asked, address };
}

test('a page with the Spanish file sends one request besides itself, and holds no English answer', async (t) => {
  const { page, asked, address } = await openOn(t, inSpanish());
  await page.waitForNetworkIdle();
  const { locale, questions } = await seen(page);
  const held = readFileSync('dist/ketamine-faq.es.js', 'utf8');
  const shown = await page.$eval('ketamine-faq', (faq) => faq.renderRoot.textContent);
  t.diagnostic(`${asked.join(', ')}; English answers looked for: ${answers.length}`);
  assert.deepEqual(asked, [`${address}/`, spanishScript()]);
  assert.equal(locale, 'es');
  assert.equal(questions.length, 20);
  assert.deepEqual(
    answers.filter((text) => held.includes(text) || shown.includes(text)),
    [],
  );
  const other = readFileSync('dist/ketamine-faq.js', 'utf8');
  assert.ok(
    answers.every((text) => other.includes(text)),
    'they would be found',
  );
});

for (const [how, ask] of [
  ['from the menu', (page) => choose(page, 'en')],
  ['from the notice', (page) => press(page, 'Read in English')],
])
  test(`a page with the Spanish file loads English as one file from the folder of the script: ${how}`, async (t) => {
    const { page, asked } = await openOn(t, inSpanish());
    const before = asked.length;
    await ask(page);
    await shows(page, 'en');
    await page.waitForNetworkIdle();
    const after = asked.slice(before).filter((url) => !/-(sources|tools)-/.test(url));
    t.diagnostic(after.join(', '));
    assert.deepEqual(after, [new URL(englishFile, script()).href]);
    const { questions } = await seen(page);
    assert.equal(questions[0], Object.values(english.questions)[0].title);
  });

test('a page with the Spanish file stays as it is when English fails, and says so, with the crisis lines', async (t) => {
  const { page } = await openOn(t, inSpanish(), (_, count) => (count === 1 ? { status: 404 } : undefined));
  const before = await seen(page);
  await press(page, 'Read in English');
  const { default: spanish } = await import('../../build/languages/es.js');
  const failed = spanish.labels.failed.replace('{language}', 'English');
  await page.waitForFunction(
    (words) => document.querySelector('ketamine-faq').renderRoot.textContent.includes(words),
    {},
    failed,
  );
  const after = await seen(page);
  t.diagnostic(after.said);
  assert.deepEqual(after, { ...before, said: failed });
  assert.match(after.help, /AYUDA.*Call or text 988/);
  await press(page, spanish.labels.tryAgain);
  await shows(page, 'en');
});
