// Paper without the tools, or until they come: it holds all answers and the help lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, ready } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { answerFor, clinicPage } from '../support/language-files.js';
import { pageErrors } from '../support/reader-actions.js';
import { files, failures, isOfBrowser, open, failure } from '../support/tools-file.js';

/** Notes what is on paper at the moment of printing, and how often the page was printed. */
const notePaper = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.prints = 0;
    globalThis.printed = new Promise((resolve) => {
      globalThis.print = () => {
        globalThis.prints++;
        dispatchEvent(new Event('beforeprint'));
        const root = document.querySelector('ketamine-faq').renderRoot;
        resolve({
          links: root.querySelectorAll('.kf-sources a').length,
          head: root.querySelector('.kf-print-only').textContent,
        });
        dispatchEvent(new Event('afterprint'));
      };
    });
  });

test('the print button waits for them, and a second press meanwhile prints nothing more', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const page = await newPage(t);
  await answerFor(page, () => held, files);
  await notePaper(page);
  await page.goto(await site(t, { '/': clinicPage({ lang: 'en' }) }));
  await ready(page);
  for (const press of [1, 2]) await page.click('ketamine-faq >>> [part~=print]', { count: press });
  send();
  const { links, head } = await page.evaluate(() => globalThis.printed);
  assert.ok(links > 20, `${links} links`);
  assert.ok(!head.includes(failure));
  assert.equal(await page.evaluate(() => globalThis.prints), 1);
});

/** What is on paper, by the styles of the element. */
async function paperOf(page) {
  await page.emulateMediaType('print');
  return page.$eval('ketamine-faq', ({ renderRoot }) => {
    const all = (selector) => [...renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    const text = (selector) =>
      all(selector)
        .map(({ innerText }) => innerText)
        .join('\n');
    return {
      answers: all('.kf-answer').length,
      help: text('.kf-safety'),
      notes: text('.kf-notes'),
      all: text('section'),
    };
  });
}

/** Checks paper without the tools: its title, all answers, the help lines, the notes, and a sentence that is true. */
function checkPaper({ answers, help, notes, all }) {
  assert.equal(answers, 20);
  assert.match(help, /988.*911/s);
  assert.match(notes, /\w/);
  assert.match(
    all,
    /^\s*Ketamine for depression: questions and answers\s+The full answers and all sources are on the web page\.\s+Thinking/,
  );
  assert.match(all, /Sources last checked: .+ Text version \d/s);
  assert.doesNotMatch(all, /could not be loaded|try again/i);
}

test('a page that is printed before anybody has touched it has its title, and says where the sources are', async (t) => {
  const { page, asked, errors } = await open(t);
  const paper = await paperOf(page);
  assert.deepEqual(asked, []);
  checkPaper(paper);
  assert.deepEqual(errors, []);
});

for (const [how, answer] of Object.entries({
  ...Object.fromEntries(Object.entries(failures).map(([how, given]) => [how, () => given])),
  'it does not come': () => new Promise(() => {}),
}))
  test(`without their file the print button prints the page, with all answers and the help lines: ${how}`, async (t) => {
    const page = await newPage(t);
    await answerFor(page, answer, files);
    const errors = pageErrors(page);
    await page.evaluateOnNewDocument(() => {
      globalThis.printed = new Promise((resolve) => (globalThis.print = resolve));
    });
    await page.goto(await site(t, { '/': clinicPage({ lang: 'en' }) }));
    await ready(page);
    await page.click('ketamine-faq >>> [part~=print]');
    await page.evaluate(() => globalThis.printed.then(() => {}));
    checkPaper(await paperOf(page));
    assert.deepEqual(
      errors.filter((error) => !isOfBrowser(error)),
      [],
    );
  });
