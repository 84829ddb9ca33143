// The tools are fetched when a reader touches the element or opens a question. Until they come, and without them, no reader is worse off in danger: a search shows the help lines.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, ready, script } from '../support/browser-page.js';
import { site, tag } from '../support/clinic-site.js';
import { answerFor, choose, clinicPage, requestsOnceAfter, shows } from '../support/language-files.js';
import { aboutBladder, pageErrors, resultShown } from '../support/reader-actions.js';

const files = /\/dist\/(language-en-tools-.+)$/;
const field = 'ketamine-faq >>> input';

/** What may come in place of the file. */
const failures = {
  'it is not there': { status: 404, body: 'no' },
  'a page comes in its place': { body: '<!doctype html><p>Log in</p>', contentType: 'text/html' },
  'another file comes in its place': { body: 'export default {};' },
  'the connection is cut': 'cut',
};

/** What a browser reports itself when a request fails. */
const isOfBrowser = (error) => /Failed to load|module script/.test(error);

async function open(t, { answer, html } = {}) {
  const page = await newPage(t);
  const asked = await answerFor(page, answer, files);
  const errors = pageErrors(page);
  await page.goto(await site(t, { '/': html ?? clinicPage({ lang: 'en' }) }));
  await ready(page);
  return { page, asked, errors };
}

/** What a reader sees of a search. */
const seen = (page) =>
  page.$eval('ketamine-faq', ({ renderRoot }) => {
    const all = (selector) => [...renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    return {
      ids: all('[part=item]').map(({ id }) => id),
      help: all('.kf-urgent')
        .map(({ innerText }) => innerText)
        .join(),
    };
  });

/** Waits until screen readers are told something that a pattern finds. */
const announced = (page, pattern) =>
  page.waitForFunction(
    (source) =>
      new RegExp(source, 's').test(
        document.querySelector('ketamine-faq').renderRoot.querySelector('[role=status]').textContent,
      ),
    {},
    pattern.source,
  );

for (const [how, act] of Object.entries({
  'points at the element': (page) => page.hover('ketamine-faq >>> #cost'),
  'presses a key': (page) => page.keyboard.down('Control'),
  'enters the search field by a screen reader': (page) => page.focus(field),
  'types by a screen reader': (page) =>
    page.$eval(field, (input) => {
      input.value = 'bladder';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }),
  'prints the page': (page) => page.evaluate(() => dispatchEvent(new Event('afterprint'))),
  'opens a question by a screen reader': (page) =>
    page.$eval('ketamine-faq >>> #cost .kf-question', (button) => button.click()),
  'follows a link to a question': (page) =>
    page.evaluate(() => {
      location.hash = 'cost';
    }),
}))
  test(`they are requested once a reader ${how}, and not before`, async (t) => {
    const { page, asked, errors } = await open(t);
    await requestsOnceAfter(page, asked, act);
    await page.type(field, 'x');
    assert.equal(asked.length, 1);
    assert.deepEqual(errors, []);
  });

test('an address that names no question requests nothing', async (t) => {
  const page = await newPage(t);
  const asked = await answerFor(page, () => undefined, /\/(language-.+)$/);
  await page.goto(`${await site(t, { '/': clinicPage({ lang: 'en' }) })}#about-us`);
  await ready(page);
  await page.waitForNetworkIdle();
  assert.deepEqual(asked, []);
});

/** Waits until the element has rendered, whatever is still on its way. */
const rendered = (page) => page.waitForFunction(() => document.querySelector('ketamine-faq').hasUpdated);

/** What stands below an open answer. */
const foot = (page) => page.$eval('ketamine-faq >>> #cost .kf-foot', ({ innerText }) => innerText.trim());
const footSays = (page, words) =>
  page.waitForFunction(
    (words) =>
      document.querySelector('ketamine-faq').renderRoot.querySelector('#cost .kf-foot')?.innerText.includes(words),
    {},
    words,
  );
const failure = 'The search and the sources could not be loaded.';

test('while they load, an open answer keeps the room for its sources, and nothing moves when they come', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const page = await newPage(t);
  await answerFor(page, () => held, files);
  await page.goto(await site(t, { '/': clinicPage({ lang: 'en', faq: 'open="cost"' }) }));
  await rendered(page);
  const tops = () =>
    page.$$eval('ketamine-faq >>> .kf-question', (all) => all.map((each) => each.getBoundingClientRect().top));
  assert.equal(await foot(page), '');
  const before = await tops();
  send();
  await footSays(page, 'Sources (');
  assert.deepEqual(await tops(), before);
});

for (const [how, given] of Object.entries(failures))
  test(`without their file an open answer says so, and a button tries again: ${how}`, async (t) => {
    const page = await newPage(t);
    let isBroken = true;
    const asked = await answerFor(page, () => isBroken && given, files);
    const errors = pageErrors(page);
    await page.goto(await site(t, { '/': clinicPage({ lang: 'en', faq: 'open="cost"' }) }));
    await footSays(page, failure);
    assert.equal(asked.length, 1, 'a render after the failure does not ask again');
    await page.click('ketamine-faq >>> #cost .kf-foot button');
    await announced(page, new RegExp(failure));
    isBroken = false;
    await page.focus('ketamine-faq >>> #cost .kf-foot button');
    await page.keyboard.press('Enter');
    await footSays(page, 'Sources (');
    const { focused, said } = await page.$eval('ketamine-faq', ({ renderRoot }) => ({
      focused: renderRoot.activeElement.className,
      said: renderRoot.querySelector('[role=status]').textContent,
    }));
    assert.match(focused, /kf-sources-toggle/, 'the focus stays below the answer');
    assert.equal(said, '', 'the failure is not announced again');
    assert.deepEqual(
      errors.filter((error) => !isOfBrowser(error)),
      [],
    );
  });

test('opening and closing questions without their file asks once for each question that opens', async (t) => {
  const { page, asked } = await open(t, { answer: () => 'cut' });
  for (const id of ['cost', 'prepare', 'cost', 'brain']) {
    await page.$eval(`ketamine-faq >>> #${id} .kf-question`, (button) => button.click());
    await page.waitForNetworkIdle({ idleTime: 100 });
  }
  assert.equal(asked.length, 3);
});

test('without them a language that is shown already is not loaded again', async (t) => {
  const { page, asked } = await open(t, { answer: () => 'cut' });
  await choose(page, 'es');
  await shows(page, 'es');
  await page.waitForNetworkIdle();
  const before = asked.length;
  // As programs that translate pages do.
  await page.evaluate(() => (document.documentElement.lang = 'fr'));
  await page.$eval('ketamine-faq', (faq) => faq.updateComplete);
  await page.waitForNetworkIdle();
  assert.equal(asked.length, before);
  assert.equal(await page.$eval('ketamine-faq >>> .kf-progress', ({ textContent }) => textContent), '');
});

test('of two elements the other one gets them too', async (t) => {
  let isBroken = true;
  const page = await newPage(t);
  await answerFor(page, () => isBroken && 'cut', files);
  const html = clinicPage({ lang: 'en', faq: 'open="cost"' }).replace(/<ketamine-faq.*<\/ketamine-faq>/, '$&$&');
  await page.goto(await site(t, { '/': html }));
  await footSays(page, failure);
  isBroken = false;
  await page.click('ketamine-faq:nth-of-type(2) >>> #cost .kf-foot button');
  await footSays(page, 'Sources (');
});

test('the link that is copied is that of the page at the time of the press', async (t) => {
  const page = await newPage(t);
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => void (globalThis.copied = text) },
    });
  });
  await page.goto(await site(t, { '/': clinicPage({ lang: 'en', faq: 'open="cost"' }) }));
  await footSays(page, 'Copy link');
  await page.evaluate(() => history.pushState({}, '', '/treatment?step=2'));
  await page.click('ketamine-faq >>> #cost .kf-foot a');
  assert.match(await page.evaluate(() => globalThis.copied), /\/treatment\?step=2#cost$/);
});

test('a prerendered page with an open question does not wait for them', async (t) => {
  const prerendered = readFileSync('dist/static/en.html', 'utf8');
  const page = await newPage(t);
  await answerFor(page, () => new Promise(() => {}), files);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">
    ${tag()}</head><body>${prerendered}<script>
      document.querySelector('ketamine-faq').shadowRoot.querySelector('#cost').open = true;
      globalThis.setTimeout = () => {};
    </script></body></html>`;
  await page.goto(await site(t, { '/': html }));
  await rendered(page);
});

test('open sources of a prerendered page are still there after the script has come', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const prerendered = readFileSync('dist/static/en.html', 'utf8');
  const page = await newPage(t);
  await answerFor(page, () => held, files);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">
    ${tag()}</head><body>${prerendered}<script>
      const { shadowRoot } = document.querySelector('ketamine-faq');
      for (const each of shadowRoot.querySelectorAll('#cost, #cost details')) each.open = true;
    </script></body></html>`;
  await page.goto(await site(t, { '/': html }));
  const list = () => page.$eval('ketamine-faq >>> #cost .kf-sources', ({ innerText }) => innerText.trim());
  assert.match(await list(), /GoodRx/);
  assert.equal(await page.$eval('ketamine-faq', ({ hasUpdated }) => hasUpdated), false);
  send();
  await ready(page);
  assert.match(await list(), /GoodRx/);
});

test('while they load, a search for any words shows both help lines and all questions, and says so', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const { page, errors } = await open(t, { answer: () => held });
  await page.type(field, 'b');
  const { ids, help } = await seen(page);
  assert.equal(ids.length, 20);
  assert.match(help, /988.*911/s);
  await announced(page, /988.*911/);
  await page.type(field, 'ladder');
  assert.equal((await seen(page)).help, help);
  send();
  await resultShown(page);
  assert.deepEqual(await seen(page), { ids: aboutBladder, help: '' });
  await announced(page, /Questions found: 5/);
  assert.deepEqual(errors, []);
});

test('while they load, an empty field shows no help box', async (t) => {
  const { page } = await open(t, { answer: () => new Promise(() => {}) });
  await page.type(field, 'b');
  await page.keyboard.press('Escape');
  assert.equal((await seen(page)).help, '');
});

for (const [how, given] of Object.entries(failures))
  test(`without their file a search shows both help lines, and asks again: ${how}`, async (t) => {
    let isBroken = true;
    const { page, asked, errors } = await open(t, { answer: () => isBroken && given });
    await page.focus(field);
    await page.waitForNetworkIdle({ idleTime: 100 });
    // The focus asks, a key asks, and then each letter.
    for (const letter of 'overdose') {
      await page.type(field, letter);
      await page.waitForNetworkIdle({ idleTime: 100 });
      await resultShown(page);
      const { ids, help } = await seen(page);
      assert.equal(ids.length, 20);
      assert.match(help, /988.*911/s);
    }
    assert.ok(asked.length <= 5, `one search asks three times at most: ${asked}`);
    await announced(page, /988.*911/);
    const before = asked.length;
    isBroken = false;
    await page.keyboard.press('Escape');
    await page.type(field, 'bladder');
    await resultShown(page);
    assert.deepEqual(await seen(page), { ids: aboutBladder, help: '' });
    assert.equal(asked.length, before + 1);
    assert.match(asked.at(-1), /\?retry=\d$/);
    assert.deepEqual(
      errors.filter((error) => !isOfBrowser(error)),
      [],
    );
  });

test('without their file a search says so on the screen and to screen readers, and a button brings the result', async (t) => {
  let isBroken = true;
  const { page } = await open(t, { answer: () => isBroken && 'cut' });
  await page.type(field, 'bladder');
  await page.waitForNetworkIdle({ idleTime: 100 });
  await resultShown(page);
  const said = () =>
    page.$eval('ketamine-faq >>> .kf-result', ({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
  assert.match(await said(), new RegExp(`988.*911.*${failure} Try again$`));
  assert.equal((await seen(page)).ids.length, 20, 'all questions stay');
  await announced(page, new RegExp(`988.*911.*${failure}`));
  const tryAgain = 'ketamine-faq >>> .kf-result button';
  await page.$eval('ketamine-faq >>> [role=status]', (status) => (status.textContent = ''));
  await page.click(tryAgain);
  await announced(page, new RegExp(failure));
  isBroken = false;
  await page.focus(tryAgain);
  await page.keyboard.press('Enter');
  await announced(page, /Questions found: 5/);
  assert.deepEqual(await seen(page), { ids: aboutBladder, help: '' });
  assert.ok(!(await said()).includes(failure));
  const focused = await page.$eval('ketamine-faq', ({ renderRoot }) => renderRoot.activeElement?.textContent.trim());
  assert.equal(focused, 'Show all 20', 'the focus stays below the field');
});

test('an empty field says nothing of their file', async (t) => {
  const { page } = await open(t, { answer: () => 'cut' });
  await page.type(field, 'b');
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.keyboard.press('Escape');
  await page.waitForNetworkIdle({ idleTime: 100 });
  await resultShown(page);
  assert.equal(await page.$eval('ketamine-faq >>> .kf-result', ({ innerText }) => innerText.trim()), '');
});

const own = '<details id="parking"><summary>Where do I park?</summary><p>Behind the house.</p></details>';
const ownPage = () => clinicPage({ lang: 'en' }).replace('</ketamine-faq>', `${own}$&`);

/** Where the question of the page stands: among ours, below them as the page has made it, or nowhere. */
const placeOfOwn = (page) =>
  page.evaluate(() => {
    const { renderRoot } = document.querySelector('ketamine-faq');
    if (renderRoot?.getElementById('parking')) return 'among ours';
    const summary = document.querySelector('#parking summary');
    if (!summary.checkVisibility()) return 'nowhere';
    const last = [...renderRoot.querySelectorAll('.kf-item')].at(-1);
    return summary.getBoundingClientRect().top >= last?.getBoundingClientRect().bottom ? 'below ours' : 'above ours';
  });

test('questions of the page request them at once, and the FAQ appears with all of them', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const page = await newPage(t);
  const asked = await answerFor(page, () => held, files);
  await page.goto(await site(t, { '/': ownPage() }));
  while (!asked.length) await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await page.$eval('ketamine-faq', ({ hasUpdated }) => hasUpdated), false);
  assert.equal(await page.$eval('#own', (fallback) => fallback.checkVisibility()), true);
  send();
  await ready(page);
  assert.equal(await placeOfOwn(page), 'among ours');
  assert.equal(asked.length, 1);
});

for (const [how, given] of Object.entries(failures))
  test(`without their file the questions of the page stand below ours, as the page has made them: ${how}`, async (t) => {
    const { page, errors } = await open(t, { answer: () => given, html: ownPage() });
    assert.equal(await placeOfOwn(page), 'below ours');
    assert.equal((await seen(page)).ids.length, 20);
    assert.equal(await page.$eval('#own', (fallback) => fallback.checkVisibility()), true);
    await page.click('#parking summary');
    assert.deepEqual(await page.$eval('#parking', ({ open, slot }) => [open, slot]), [true, '']);
    assert.deepEqual(
      errors.filter((error) => !isOfBrowser(error)),
      ['warn: <ketamine-faq>: a file could not be loaded, so your questions stand below ours.'],
    );
  });

test('while they take long, the questions of the page stand below ours, and move when they come', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const { page, errors } = await open(t, { answer: () => held, html: ownPage() });
  assert.equal(await placeOfOwn(page), 'below ours');
  send();
  await page.waitForFunction(() => document.querySelector('ketamine-faq').renderRoot.getElementById('parking'));
  assert.deepEqual(errors, []);
});

test('questions that the page adds later stand below ours without their file', async (t) => {
  const { page } = await open(t, { answer: () => 'cut' });
  await page.$eval('ketamine-faq', (faq, own) => faq.insertAdjacentHTML('beforeend', own), own);
  await page.waitForFunction(() => document.querySelector('#parking summary').checkVisibility());
  assert.equal(await placeOfOwn(page), 'below ours');
});

/** Opens a page with questions of its own, whose tools come when `send` is called. */
async function openWithOwn(t, { hash = '', faq = '' } = {}) {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const page = await newPage(t);
  await answerFor(page, () => held, files);
  const errors = pageErrors(page);
  const html = clinicPage({ lang: 'en', faq }).replace('</ketamine-faq>', `${own}$&`);
  await page.goto((await site(t, { '/': html })) + hash);
  return { page, send, errors };
}
const ownIsOpen = (page) =>
  page.waitForFunction(
    () => document.querySelector('ketamine-faq').renderRoot.querySelector('#parking button')?.ariaExpanded === 'true',
  );

test('a question of the page that a script opens before they come is open when they come', async (t) => {
  const { page, send, errors } = await openWithOwn(t);
  await page.evaluate(() =>
    customElements.whenDefined('ketamine-faq').then(() => document.querySelector('ketamine-faq').show('parking')),
  );
  send();
  await ownIsOpen(page);
  assert.deepEqual(errors, []);
});

test('an option may name a question of the page, without a warning', async (t) => {
  const { page, send, errors } = await openWithOwn(t, { faq: 'open="parking"' });
  send();
  await ownIsOpen(page);
  assert.deepEqual(errors, []);
});

test('a search goes on when they bring the question that the address names', async (t) => {
  const { page, send } = await openWithOwn(t, { hash: '#parking' });
  await ready(page);
  await page.type(field, 'suicide');
  send();
  await page.waitForFunction(() => document.querySelector('ketamine-faq').renderRoot.getElementById('parking'));
  await resultShown(page);
  assert.equal(await page.$eval(field, ({ value }) => value), 'suicide');
  assert.match((await seen(page)).help, /988/);
});

test('questions that the page adds while they hang stand below ours', async (t) => {
  const { page } = await open(t, { answer: () => new Promise(() => {}) });
  await page.$eval('ketamine-faq', (faq, own) => faq.insertAdjacentHTML('beforeend', own), own);
  await page.waitForFunction(() => document.querySelector('#parking summary').checkVisibility());
  assert.equal(await placeOfOwn(page), 'below ours');
});

test('other details of the page request nothing', async (t) => {
  const html = ownPage().replace('<details', '<details slot="footer"');
  const { page, asked } = await open(t, { html });
  await page.waitForNetworkIdle();
  assert.deepEqual(asked, []);
});

test('before they come, a classic script in the head warns of an option, once the page is parsed', async (t) => {
  const head = `<script src="${new URL('ketamine-faq.classic.js', script())}"></script>`;
  const { errors } = await open(t, { html: clinicPage({ lang: 'en', head, faq: 'mode="typo"' }) });
  assert.equal(errors.length, 1);
  assert.match(errors[0], /mode="typo"/);
});

test('two elements on a page have one copy of them', async (t) => {
  const html = clinicPage({ lang: 'en' }).replace(/<ketamine-faq.*<\/ketamine-faq>/, '$&$&');
  const { page, asked } = await open(t, { html });
  await page.focus(field);
  await page.keyboard.press('Control');
  await page.waitForNetworkIdle();
  await resultShown(page);
  assert.equal(asked.length, 1);
  const copies = await page.$$eval('ketamine-faq', (all) =>
    all.map(
      ({ renderRoot }) =>
        renderRoot.adoptedStyleSheets.flatMap(({ cssRules }) =>
          [...cssRules].filter(({ selectorText }) => selectorText === '.kf-found'),
        ).length,
    ),
  );
  assert.deepEqual(copies, [1, 1]);
});

test('a prerendered page with questions of its own stays as it is while they load', async (t) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const prerendered = readFileSync('dist/static/en.html', 'utf8').replace('</ketamine-faq>', `${own}$&`);
  const html = clinicPage({ lang: 'en' }).replace(/<ketamine-faq.*<\/ketamine-faq>/, () => prerendered);
  const page = await newPage(t);
  await answerFor(page, () => held, files);
  // The time that a page without prerendered markup would wait is over at once.
  await page.evaluateOnNewDocument(() => {
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = (act, time, ...rest) => wait(act, time === 3000 ? 0 : time, ...rest);
  });
  await page.goto(await site(t, { '/': html }));
  for (let frames = 0; frames < 10; frames++) await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await page.$eval('ketamine-faq', ({ hasUpdated }) => hasUpdated), false);
  send();
  await ready(page);
  assert.equal(await placeOfOwn(page), 'among ours');
});

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
