// A language file that does not come, or not as it should.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { answerFor, choose, clinicPage, noteErrors, press, seen, shows } from '../support/language-files.js';

const file = (locale) => {
  const name = readdirSync('dist').find((each) => each.startsWith(`language-${locale}-`));
  return readFileSync(`dist/${name}`, 'utf8');
};
const { default: english } = await import('../../build/languages/en.js');
const spanish = file('es');

/** What a browser reports in different ways. Every value of a file is refused in test/unit/load-language.test.js. */
const failures = {
  'it is not there': { status: 404, body: 'no' },
  'half of it comes': { body: spanish.slice(0, spanish.length / 2) },
  'a page comes in its place': { body: '<!doctype html><p>Log in</p>', contentType: 'text/html' },
  'it is of another version': { body: spanish.replaceAll(english.version, '0.0.1') },
};

async function openIn(t, lang, answer) {
  const page = await newPage(t);
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await noteErrors(page);
  const asked = await answerFor(page, answer);
  await page.goto(await site(t, { '/': clinicPage({ lang }) }));
  return { page, asked, errors };
}

/** English, all of it, and a word on the language that is missing. */
function assertEnglishWhole({ locale, questions, help, said, menu }) {
  assert.equal(locale, 'en');
  assert.equal(menu, 'en', 'the menu says what is shown');
  assert.deepEqual(
    questions,
    Object.values(english.questions).map(({ title }) => title),
  );
  assert.match(help, /Thinking about suicide\? Call or text 988.*Call 911/);
  assert.equal(said, 'Español could not be loaded. The help lines above still apply.');
}

for (const [how, given] of Object.entries(failures)) {
  test(`the whole FAQ is shown in English when the Spanish file fails, and a reader can try again: ${how}`, async (t) => {
    const { page, asked, errors } = await openIn(t, 'es', (_, count) => (count === 1 ? given : undefined));
    await shows(page, 'en');
    await page.waitForFunction(() => globalThis.failures.length);
    assertEnglishWhole(await seen(page));
    assert.deepEqual(await page.evaluate(() => globalThis.failures), [{ locale: 'es', isError: true }]);

    await press(page, 'Try again');
    await shows(page, 'es');
    const { said, questions, menu } = await seen(page);
    t.diagnostic(`${asked.join(', ')}; page errors: ${errors.length}`);
    assert.equal(asked[1], `${asked[0]}?retry=1`);
    assert.equal(questions.length, 20);
    assert.equal(menu, 'es');
    assert.doesNotMatch(said, /could not|Loading/);
    assert.deepEqual(errors, []);
  });
}

test('a second try that fails is reported again, and a third can succeed', async (t) => {
  const { page, asked, errors } = await openIn(t, 'es', (_, count) => (count < 3 ? { status: 503 } : undefined));
  await shows(page, 'en');
  await press(page, 'Try again');
  await page.waitForFunction(() => globalThis.failures.length === 2);
  assertEnglishWhole(await seen(page));
  await press(page, 'Try again');
  await shows(page, 'es');
  const focused = await page.$eval('ketamine-faq', ({ renderRoot }) => renderRoot.activeElement?.localName);
  t.diagnostic(`${asked.join(', ')}; the focus is on ${focused ?? 'nothing'}`);
  assert.equal(new Set(asked).size, 3);
  assert.ok(focused, 'the focus is not lost with the button');
  assert.deepEqual(errors, []);
});

for (const [how, given] of Object.entries(failures).slice(0, 1))
  test(`a choice from the menu that fails changes neither the language nor open answers: ${how}`, async (t) => {
    const { page, asked, errors } = await openIn(t, 'en', (_, count) => (count === 1 ? given : undefined));
    await shows(page, 'en');
    await press(page, english.questions.prepare.title);
    await choose(page, 'es');
    await page.waitForFunction(() => globalThis.failures.length);
    assertEnglishWhole(await seen(page));
    const isOpen = () => page.$eval('ketamine-faq >>> #prepare button', (each) => each.ariaExpanded);
    assert.equal(await isOpen(), 'true');

    await press(page, 'Try again');
    await shows(page, 'es');
    t.diagnostic(`${asked.join(', ')}; page errors: ${errors.length}`);
    assert.equal(await isOpen(), 'true');
    assert.deepEqual(errors, []);
  });
