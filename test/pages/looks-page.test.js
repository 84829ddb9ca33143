// The page demo/looks.html: each look can be copied as it stands there, and has the contrast that WCAG 2.2 asks for at AA.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { assertContrast } from '../support/assert-contrast.js';
import { demo, newPage, open, ready } from '../support/browser-page.js';
import { elementBoxes } from '../support/element-boxes.js';
import { useFont } from '../support/page-fonts.js';
import { pageErrors, searchFor } from '../support/reader-actions.js';
import { repository, serve } from '../support/server.js';

const looks = ['light', 'dark', 'harbor', 'garden', 'evening'];
const words = [
  'question',
  'group heading',
  'answer',
  'button',
  'label',
  'footer',
  'crisis lines',
  'notes',
  'excerpt',
  'marked word',
];
const edges = [
  'bar of the crisis lines',
  'chevron',
  'edge of the field',
  'magnifying glass',
  'chevron of the menu',
  'edge of the open question',
];
/** More boxes of the document (x, y, width, height in px) than those of `elementBoxes`. */
const moreBoxes = (page) =>
  page.$eval('ketamine-faq', ({ renderRoot }) => {
    const box = (selector) => {
      const { x, y, width, height } = renderRoot.querySelector(selector).getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    };
    const button = box('[part~=print]');
    const open = box('#side-effects');
    return {
      'group heading': box('.kf-group:not([hidden]) [part=group-heading]'),
      answer: box('#side-effects .kf-answer p'),
      // Without its border, which has the color of the accent.
      button: { x: button.x + 8, y: button.y + 6, width: button.width - 16, height: button.height - 12 },
      label: box('.kf-search label'),
      'chevron of the menu': box('.kf-field:has(select) .kf-chevron'),
      'edge of the open question': { ...open, x: open.x + 40, y: open.y - 4, width: open.width - 80, height: 8 },
    };
  });

/** Leaves one look on the page, and searches, and opens a question that is found. */
async function show(page, look) {
  await page.evaluate(
    (look) => document.querySelector('main').replaceChildren(document.querySelector(`.look.${look}`)),
    look,
  );
  // The headings too have a font of npm.
  await page.addStyleTag({ content: 'ketamine-faq { --ketamine-faq-heading-font: inherit !important }' });
  await searchFor(page, 'bladder');
  await page.$eval('ketamine-faq', (faq) => (faq.show('side-effects'), faq.updateComplete));
  await useFont(page);
}

for (const look of looks)
  test(`words have a contrast of 4.5, and edges and the focus of 3: ${look}`, async (t) => {
    const page = await newPage(t, { deviceScaleFactor: 2 });
    await open(page, 'looks.html');
    await show(page, look);
    const boxes = { ...(await elementBoxes(page)), ...(await moreBoxes(page)) };
    await page.focus('ketamine-faq >>> [part~=toggle-all]');
    await assertContrast(t, page, { words, edges, boxes });
  });

test('the CSS beside each look is the CSS of that look', async (t) => {
  const page = await newPage(t);
  await open(page, 'looks.html');
  const css = readFileSync('demo/looks.css', 'utf8');
  const shown = await page.$$eval('code[title^=CSS]', (codes) => codes.map((code) => code.textContent));
  assert.equal(shown.length, looks.length);
  for (const text of shown) assert.ok(css.includes(`\n\n${text}\n\n`), text);
  for (const name of ['bootstrap', 'tailwind']) {
    await page.goto(demo(`looks-${name}.html`));
    const rule = await page.$eval('code', (code) => code.textContent);
    assert.ok(readFileSync(`demo/looks-${name}.css`, 'utf8').includes(rule), rule);
  }
});

test('a button copies the code above it, and says so', async (t) => {
  const page = await newPage(t);
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => void (globalThis.copied = text) },
    });
  });
  await open(page, 'looks.html');
  for (const what of ['tag', 'CSS']) {
    await page.click(`::-p-xpath(//button[.='Copy the ${what} of Garden'])`);
    const [copied, code] = await page.evaluate(
      (what) => [globalThis.copied, document.querySelector(`code[title='${what} of Garden']`).textContent],
      what,
    );
    assert.equal(copied, code);
  }
  const said = await page.$$eval('#garden .recipe [role=status]', (all) => all.map((each) => each.textContent));
  assert.deepEqual(said, ['Copied.', 'Copied.']);
});

test('it works from a disk, and under a policy that allows only its own files', async (t) => {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'";
  const strict = await serve(t, { folders: repository, headers: { 'content-security-policy': policy } });
  for (const address of [`${strict.origin}/demo/looks.html`, pathToFileURL('demo/looks.html').href]) {
    const page = await newPage(t);
    const errors = pageErrors(page);
    await page.goto(address);
    await ready(page);
    const counts = await page.$$eval('ketamine-faq', (all) =>
      all.map(({ renderRoot }) => renderRoot.querySelectorAll('.kf-item').length),
    );
    assert.deepEqual(
      counts,
      looks.map(() => 5),
    );
    for (const name of ['bootstrap', 'tailwind']) {
      await page.$eval(`iframe[src*=${name}]`, (frame) => frame.scrollIntoView());
      const frame = await page.waitForFrame((each) => each.url().includes(name));
      await ready(frame);
      assert.equal((await frame.$$('ketamine-faq >>> .kf-item')).length, 5, name);
    }
    // A page from a disk cannot be asked for the errors of its frames. It cannot load the tools, which the open answers need.
    assert.deepEqual(
      errors.filter((error) => !/language-en-tools|net::ERR_FAILED/.test(error) || !address.startsWith('file:')),
      [],
    );
  }
});

test('the demo, the README and the recipes link to the page', () => {
  assert.match(readFileSync('demo/index.html', 'utf8'), /href="looks\.html"/);
  assert.match(readFileSync('README.md', 'utf8'), /\]\(demo\/looks\.html\)/);
  assert.match(readFileSync('docs/recipes.md', 'utf8'), /\]\(\.\.\/demo\/looks\.html\)/);
});
