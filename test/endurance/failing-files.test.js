// Each file that the element fetches fails in each way: one for each language, one with the search words of each, and the tools.
// After a failure the page keeps the previous language, shows one error message, and uses the file once it can be loaded.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, ready } from '../support/browser-page.js';
import { checkInvariant, recordFaultsOn } from '../support/check-invariant.js';
import { scriptFile, tag } from '../support/clinic-site.js';
import { choose, clinicPage, press, seen, shows } from '../support/language-files.js';
import { languages } from '../support/languages.js';
import { cut, readFrom, serve } from '../support/server.js';

const locales = Object.keys(languages);
const html = '<!doctype html><title>Log in</title><p>Log in';

/** What comes in place of a file, given its text. */
const failures = {
  'it is not there': () => ({ status: 404, body: html }),
  'the connection is reset': () => cut,
  'the connection is reset in the middle': (text) => (request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
  },
  'it is cut short': (text) => scriptFile(text.slice(0, text.length / 2)),
  'it is of another version': (text) => scriptFile(text.replaceAll(languages.en.version, '0.0.1')),
  'a page comes in its place': () => html,
  'a page comes in its place, as a script': () => scriptFile(html),
  'it is empty': () => scriptFile(''),
};

/** The built file with a name, such as `es`, `es-search` or `en-tools`. */
const fileOf = (name) =>
  readdirSync('dist').find((file) => new RegExp(`^language-${name}-[0-9a-f]{8}\\.js$`).test(file));

/**
 * A page that loads pages of a clinic. `visit` loads one in a language, with a script that has another or the same language
 * inside. `fail` lets a file fail from now on, `mend` stops that.
 */
async function openClinic(t) {
  const faulty = {};
  const routes = {};
  const dist = (file) =>
    faulty.file === file ? faulty.answer(readFileSync(`dist/${file}`, 'utf8')) : readFrom('dist', file);
  const { origin } = await serve(t, { routes, folders: { '/dist/': dist, '/test/': 'test' } });
  const page = await newPage(t);
  await page.setCacheEnabled(false);
  await recordFaultsOn(page);
  return {
    page,
    fail: (name, answer) => Object.assign(faulty, { file: fileOf(name), answer }),
    mend: () => delete faulty.file,
    async visit(lang, { inside = 'en', faq } = {}) {
      const script = inside === 'en' ? 'ketamine-faq.js' : `ketamine-faq.${inside}.js`;
      routes['/'] = clinicPage({ lang, head: tag(`/dist/${script}`), faq });
      await page.goto(origin);
      await ready(page);
    },
  };
}

/** A language that is inside a script, and is not the one given. */
const otherThan = (locale) => (locale === 'en' ? 'es' : 'en');

/** An answer that waits for `send`. */
function late() {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  return { send, answer: (text) => held.then(() => scriptFile(text)) };
}

/** Waits until the page has a file that it has asked for. */
const arrived = (page, name) =>
  page.evaluate(
    async (address) => {
      await import(address);
      await document.querySelector('ketamine-faq').updateComplete;
    },
    `/dist/${fileOf(name)}`,
  );

const isOpen = (page, id) => page.$eval(`ketamine-faq >>> #${id} .kf-question`, (button) => button.ariaExpanded);
const textsOf = (page, selector) =>
  page.$$eval(`ketamine-faq >>> ${selector}`, (all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
  );
const clickQuestion = (page, id) => page.$eval(`ketamine-faq >>> #${id} .kf-question`, (button) => button.click());

/** All questions in one language and the message that another one is missing, and no other message. */
async function assertMissing(page, shown, missing) {
  const { labels, questions } = languages[shown];
  const message = labels.failed.replace('{language}', languages[missing].name);
  await page.waitForFunction(
    (message) =>
      document.querySelector('ketamine-faq').renderRoot.querySelector('.kf-progress').textContent.includes(message),
    {},
    message,
  );
  const { locale, said, menu, questions: titles } = await seen(page);
  assert.deepEqual({ locale, said, menu }, { locale: shown, said: message, menu: shown });
  assert.deepEqual(
    titles,
    Object.values(questions).map(({ title }) => title),
  );
  await checkInvariant(page);
}

for (const [how, answer] of Object.entries(failures))
  test(`the file of a language: ${how}`, async (t) => {
    const { page, visit, fail, mend } = await openClinic(t);
    for (const locale of locales)
      for (const isChosen of [false, true]) {
        const inside = otherThan(locale);
        fail(locale, answer);
        await visit(isChosen ? inside : locale, { inside });
        if (isChosen) {
          await clickQuestion(page, 'prepare');
          await choose(page, locale);
        }
        await assertMissing(page, inside, locale);
        assert.equal(await isOpen(page, 'prepare'), String(isChosen));

        mend();
        await press(page, languages[inside].labels.tryAgain);
        await shows(page, locale);
        assert.equal((await seen(page)).said, '');
        assert.equal(await isOpen(page, 'prepare'), String(isChosen));
        await checkInvariant(page);
      }
  });

test('the file of a language: it comes after the reader has chosen another language', async (t) => {
  const { page, visit, fail } = await openClinic(t);
  for (const locale of locales) {
    const { answer, send } = late();
    fail(locale, answer);
    const inside = otherThan(locale);
    const other = locale === 'fr' ? 'de' : 'fr';
    await visit(inside, { inside });
    await choose(page, locale);
    await choose(page, other);
    await shows(page, other);
    send();
    await arrived(page, locale);
    const { locale: shown, said } = await seen(page);
    assert.deepEqual({ shown, said }, { shown: other, said: '' });
    await checkInvariant(page);
    await choose(page, locale);
    await shows(page, locale);
    await checkInvariant(page);
  }
});

const field = 'ketamine-faq >>> input';
/** A name that is a word in every language, and no cry for help. */
const word = 'Spravato';
async function searchFor(page, words) {
  await page.focus(field);
  await page.keyboard.press('Escape');
  await page.type(field, words);
}
/** Waits until the box with the help lines above a result is there, or not. */
const urgent = (page, isThere) =>
  page.waitForFunction(
    (isThere) => !!document.querySelector('ketamine-faq').renderRoot.querySelector('.kf-urgent') === isThere,
    {},
    isThere,
  );

/** Checks a search without its word lists: it finds questions, and shows the help box for every query. */
async function assertCareful(page) {
  await searchFor(page, word);
  await urgent(page, true);
  assert.equal((await textsOf(page, '.kf-urgent')).length, 1);
  assert.ok((await textsOf(page, '[part=question]')).length > 0);
  await checkInvariant(page);
}
/** A search that knows it finds some of the questions, and shows no box. */
async function assertSearches(page) {
  await searchFor(page, word);
  await urgent(page, false);
  const found = (await textsOf(page, '[part=question]')).length;
  assert.ok(found > 0 && found < 20, `${found} questions`);
  await checkInvariant(page);
}

for (const [how, answer] of Object.entries(failures))
  test(`the file with the search words of a language: ${how}`, async (t) => {
    const { page, visit, fail, mend } = await openClinic(t);
    for (const locale of locales) {
      fail(`${locale}-search`, answer);
      await visit(locale);
      await assertCareful(page);
      assert.equal((await seen(page)).locale, locale);
      mend();
      await assertSearches(page);
    }
  });

test('the file with the search words of a language: it comes after the reader has ended the search', async (t) => {
  const { page, visit, fail } = await openClinic(t);
  for (const locale of locales) {
    const { answer, send } = late();
    fail(`${locale}-search`, answer);
    await visit(locale);
    await assertCareful(page);
    await page.keyboard.press('Escape');
    await clickQuestion(page, 'prepare');
    send();
    await arrived(page, `${locale}-search`);
    assert.equal(await isOpen(page, 'prepare'), 'true');
    await checkInvariant(page);
    await assertSearches(page);
  }
});

/** Waits for a node below the open answer. */
const footHas = (page, selector) =>
  page.waitForFunction(
    (selector) => document.querySelector('ketamine-faq').renderRoot.querySelector(`#cost .kf-foot ${selector}`),
    {},
    selector,
  );

for (const [how, answer] of Object.entries(failures))
  test(`the tools: ${how}`, async (t) => {
    const { page, visit, fail, mend } = await openClinic(t);
    for (const locale of locales) {
      const { labels } = languages[locale];
      fail('en-tools', answer);
      await visit(locale, { faq: 'open="cost"' });
      await footHas(page, 'button');
      assert.deepEqual(await textsOf(page, '.kf-foot'), [`${labels.toolsFailed} ${labels.tryAgain}`]);
      await assertCareful(page);
      await page.keyboard.press('Escape');
      // A press while a request is on its way waits for that one.
      await page.waitForNetworkIdle({ idleTime: 100 });
      mend();
      await press(page, labels.tryAgain);
      await footHas(page, '.kf-sources-toggle');
      await assertSearches(page);
    }
  });

test('the tools: they come after the reader has searched and closed the question', async (t) => {
  const { page, visit, fail } = await openClinic(t);
  for (const locale of locales) {
    const { answer, send } = late();
    fail('en-tools', answer);
    await visit(locale);
    await clickQuestion(page, 'cost');
    await assertCareful(page);
    await page.keyboard.press('Escape');
    await clickQuestion(page, 'cost');
    send();
    await arrived(page, 'en-tools');
    assert.equal(await isOpen(page, 'cost'), 'false');
    await clickQuestion(page, 'cost');
    await footHas(page, '.kf-sources-toggle');
    await assertSearches(page);
  }
});
