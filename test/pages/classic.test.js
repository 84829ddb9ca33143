// The classic script works however it gets onto a page, and loads languages from its own folder.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ids, newPage, ready, script } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { choose, clinicPage, shows } from '../support/language-files.js';
import { everything, pageErrors, tryEverything, withoutPaper } from '../support/reader-actions.js';

const folder = () => new URL('.', script()).href;
const classic = () => `${folder()}ketamine-faq.classic.js`;

/** An inline script that adds no global name. */
const own = (code) => `<script>(() => { ${code} })()</script>`;

/** A tag manager that fetches the text of the script and runs `code` with it. */
const fetched = (code) => own(`fetch('${classic()}').then((file) => file.text()).then((text) => { ${code} })`);

const ways = {
  'an ordinary tag': () => `<script src="${classic()}"></script>`,
  'a tag with crossorigin': () => `<script src="${classic()}" crossorigin="anonymous"></script>`,
  async: () => `<script async src="${classic()}"></script>`,
  defer: () => `<script defer src="${classic()}"></script>`,
  'an address from a tag manager': () =>
    own(`const tag = document.createElement('script'); tag.src = '${classic()}'; document.head.append(tag);`),
  'a tag that is taken away at once': () =>
    own(
      `const tag = document.createElement('script'); tag.src = '${classic()}'; document.head.append(tag); tag.remove();`,
    ),
  'a tag with an optimizer that hides which script runs': () =>
    own(`Object.defineProperty(document, 'currentScript', { value: null });`) +
    `<script src="${classic()}" crossorigin="anonymous"></script>`,
  'a tag that a delay tool renames until the reader does something': () =>
    `<script type="rocketlazyloadscript" data-rocket-src="${classic()}"></script>` +
    own(`addEventListener('mousemove', () => {
      const held = document.querySelector('[type=rocketlazyloadscript]');
      const tag = document.createElement('script');
      tag.src = held.dataset.rocketSrc;
      held.replaceWith(tag);
    }, { once: true });`),
  'text from a tag manager': () =>
    fetched(`const tag = document.createElement('script');
      tag.dataset.ketamineFaqBase = '${folder()}';
      tag.text = text;
      document.head.append(tag);`),
  'a blob': () =>
    fetched(`const tag = document.createElement('script');
      tag.dataset.ketamineFaqBase = '${folder()}';
      tag.src = URL.createObjectURL(new Blob([text]));
      document.head.append(tag);`),
};

/** The global names added since the start of the page, without those of the test itself. */
const newNames = async (page) => {
  const names = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  const before = await page.evaluate(() => globalThis.namesBefore);
  return names.filter((name) => !before.includes(name) && !name.includes('ariaQuerySelector'));
};

for (const [how, head] of Object.entries(ways))
  test(`the classic script works by ${how}, and loads Spanish`, async (t) => {
    const page = await newPage(t);
    const errors = pageErrors(page);
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluateOnNewDocument(() => {
      globalThis.namesBefore = [];
      globalThis.namesBefore = Object.getOwnPropertyNames(globalThis);
    });
    await page.goto(await site(t, { '/': clinicPage({ lang: 'en', head: head() }) }));
    assert.ok(await page.$('#own'));
    await page.mouse.move(5, 5);
    await ready(page);
    assert.equal((await ids(page)).length, 20);
    await choose(page, 'es');
    await shows(page, 'es');
    const languages = asked.filter((url) => url.includes('/language-'));
    t.diagnostic(languages.join(', '));
    // The tools and the language.
    assert.equal(languages.length, 2);
    for (const url of languages) assert.equal(new URL('.', url).href, folder());
    assert.deepEqual(await newNames(page), []);
    assert.deepEqual(errors, []);
  });

test('every feature works on a page with the classic script', async (t) => {
  const page = await newPage(t);
  const errors = pageErrors(page);
  await withoutPaper(page);
  await page.goto(await site(t, { '/': clinicPage({ lang: 'en', head: `<script src="${classic()}"></script>` }) }));
  await ready(page);
  assert.deepEqual(await tryEverything(page), everything);
  assert.deepEqual(errors, []);
});
