// The page demo/build.html, on which an office manager makes the tag of a clinic.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { demo, ids, newPage, ready } from '../support/browser-page.js';
import { assertNoOverflow } from '../support/overflow.js';
import { useFont } from '../support/page-fonts.js';
import { pageErrors } from '../support/reader-actions.js';
import { repository, serve } from '../support/server.js';

const addressOf = (choices, page = demo('build.html')) => `${page}#${new URLSearchParams(choices)}`;

/** Opens the page with choices, and collects its errors and requests. */
async function builder(t, { address = demo('build.html'), choices = {}, ...size } = {}) {
  const page = await newPage(t, size);
  const errors = pageErrors(page);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(addressOf(choices, address));
  await ready(page);
  return { page, errors, requests };
}

/** The code of a platform, by the beginning of its button. */
const codeFor = (page, platform, name) =>
  page.$$eval(
    `#for-${platform} .copy`,
    (boxes, name) =>
      boxes.find((box) => box.querySelector('button').textContent.startsWith(`Copy the ${name}`)).querySelector('code')
        .textContent,
    name,
  );

/** The code for a site that has the files itself. After the first release, one for a CDN stands before it. */
const codeForOwnFiles = (page) =>
  page.$$eval(
    '#for-html .copy',
    (boxes) =>
      boxes.findLast((box) => box.querySelector('button').textContent.startsWith('Copy the HTML')).querySelector('code')
        .textContent,
  );

/** Waits until the code for a page of HTML matches a pattern. */
const waitForCode = (page, pattern) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('#for-html code').textContent),
    {},
    pattern,
  );

/** What a reader gets of an element: its markup, its language, and the values of its custom properties. */
const content = (page) =>
  page.$eval('ketamine-faq', (faq) => {
    const style = getComputedStyle(faq);
    // Only the addresses of links differ between the two pages.
    const markup = faq.renderRoot.innerHTML.replace(/<!--.*?-->/gs, '').replace(/href="(?!tel:)[^"]*"/g, 'href');
    return {
      markup,
      locale: faq.locale,
      fallback: faq.innerHTML.replace(/\s+</g, '<').trim(),
      properties: ['accent', 'radius', 'heading-font'].map((name) => style.getPropertyValue(`--ketamine-faq-${name}`)),
    };
  });

/** Waits until the element shows every own question among its own, for which it fetches code. */
const ownShown = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('ketamine-faq > details')].every(({ slot }) => slot.startsWith('ketamine-faq-')),
  );

const choicesToTry = {
  'the defaults': {},
  'a clinic in Canada that speaks Spanish': {
    ...{ region: 'CA', lang: 'es', languages: 'en es fr', questions: 'basics cost' },
    ...{ accent: '#0b6b72', radius: '0.75em', 'heading-font': '"Open Sans", serif' },
  },
  'Arabic in another country, without a toolbar': { region: 'other', lang: 'ar', controls: 'none', mode: 'single' },
  'every option': {
    ...{ region: 'GB', questions: 'risks', appearance: 'cards', 'heading-level': '4', controls: 'search print' },
    ...{ 'clinic-name': 'Lakeside Clinic', 'clinic-phone': '216-555-0142', 'clinic-url': 'https://clinic.example/' },
    ...{ reviewer: 'Jane Doe, MD', 'reviewed-on': '2026-11-20', 'print-english': 'true' },
  },
  'own questions': {
    ...{ 'own-1': 'Where do I park?', 'own-1-answer': 'Behind the house.\n\nBring:\n- your card\n- a coat' },
    ...{ 'own-2': 'What do I wear?', 'own-2-answer': 'Something warm.', 'own-2-group': 'treatment' },
  },
  'own questions alone, in another writing': {
    ...{ questions: 'none', lang: 'ru', 'own-4': 'Где парковаться?', 'own-4-answer': 'За домом.' },
  },
  'hostile own questions': {
    'own-1': `</summary></details></ketamine-faq><img src=x onerror="document.title=1">{{x}}`,
    'own-1-answer': `</p><script>document.title=1</script>\n- </li></ul><b>{{y}}`,
    'own-2': '"><img src=x onerror="document.title=1">',
    'own-2-answer': '&lt;b&gt; --> <!--',
    'own-2-group': '"><script>document.title=1</script>',
  },
  'a hostile name': {
    'clinic-name': `"'><img src=x onerror="document.title=1"></ketamine-faq><script>document.title=1</script>&quot;{{x}}`,
    reviewer: `' onmouseover=alert(1) <b>`,
    'reviewed-on': '2026-11-20',
    'heading-font': `</style><img src=x onerror="document.title=1">`,
    'clinic-url': 'javascript:document.title=1',
    accent: 'url(//evil.example/)',
  },
};

for (const [name, choices] of Object.entries(choicesToTry))
  test(`the tag, pasted into an empty page, gives the preview: ${name}`, async (t) => {
    const { page } = await builder(t, { choices });
    await ownShown(page);
    const preview = await content(page);
    const tag = await codeForOwnFiles(page);
    t.diagnostic(tag);

    const clinic = await serve(t, {
      routes: { '/': `<!doctype html><html lang="en"><title>Clinic</title>${tag}` },
      folders: { '/ketamine-faq/': 'dist' },
    });
    const empty = await newPage(t);
    await empty.goto(clinic.origin);
    await ready(empty);
    await ownShown(empty);
    assert.deepEqual(await content(empty), preview);
    assert.equal(preview.locale, choices.lang ?? 'en');
    assert.equal(await empty.title(), 'Clinic');
    assert.equal(await page.title(), 'Make your tag: ketamine-faq');
    // The tag ends where it ends: nothing of a name is on the page.
    assert.deepEqual(await empty.$$eval('body > *', (all) => all.map(({ localName }) => localName)), ['ketamine-faq']);
  });

test('own questions in a pasted tag stand in their groups, with their answers', async (t) => {
  const { page } = await builder(t, { choices: choicesToTry['own questions'] });
  const clinic = await serve(t, {
    routes: { '/': `<!doctype html><html lang="en"><title>Clinic</title>${await codeForOwnFiles(page)}` },
    folders: { '/ketamine-faq/': 'dist' },
  });
  const pasted = await newPage(t);
  await pasted.goto(clinic.origin);
  await ready(pasted);
  await ownShown(pasted);
  for (const shown of [page, pasted]) {
    const found = await shown.$eval('ketamine-faq', async (faq) => {
      faq.showAll();
      await faq.updateComplete;
      return [...faq.children]
        .filter(({ localName }) => localName === 'details')
        .map((details) => {
          const item = details.assignedSlot.closest('[part=item]');
          const blocks = [...details.querySelectorAll('p, li')];
          return {
            group: item.closest('[part=group]').querySelector('[part=group-heading]').textContent.trim(),
            title: item.querySelector('.kf-title').textContent,
            seen: blocks.filter((block) => block.checkVisibility()).map(({ textContent }) => textContent),
          };
        });
    });
    assert.deepEqual(found, [
      {
        group: 'At your clinic',
        title: 'Where do I park?',
        seen: ['Behind the house.', 'Bring:', 'your card', 'a coat'],
      },
      { group: 'Treatment, step by step', title: 'What do I wear?', seen: ['Something warm.'] },
    ]);
  }
});

test('with the keyboard alone: it adds, moves and removes own questions, and keeps the focus in place', async (t) => {
  const { page, errors } = await builder(t, { choices: { questions: 'none' } });
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.className);
  const values = () =>
    page.$$eval('.own', (boxes) =>
      boxes
        .filter((box) => box.checkVisibility())
        .map((box) => [...box.querySelectorAll('input, textarea, select')].map(({ value }) => value)),
    );
  const hash = () => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  assert.deepEqual(await values(), []);
  assert.match(await page.$eval('#added', ({ textContent }) => textContent), /^No question is chosen/);

  await page.focus('#own-add');
  await press('Enter');
  assert.equal(await focused(), 'own-1');
  await page.keyboard.type('Parking?');
  await press('Tab');
  await page.keyboard.type('Behind.');
  await press('Enter', 'Enter');
  await page.keyboard.type('- Left');
  await press('Tab', 'Tab', 'Tab');
  assert.equal(await focused(), 'own-add');
  await press('Enter');
  assert.equal(await focused(), 'own-2');
  await page.keyboard.type('Clothes?');
  await press('Tab');
  await page.keyboard.type('Warm.');
  await press('Tab');
  await page.select('#own-2-group', 'treatment');
  await waitForCode(page, 'id="clothes" data-group="treatment"');
  assert.deepEqual(hash(), {
    questions: 'none',
    ...{ 'own-1': 'Parking?', 'own-1-answer': 'Behind.\n\n- Left' },
    ...{ 'own-2': 'Clothes?', 'own-2-answer': 'Warm.', 'own-2-group': 'treatment' },
  });
  assert.match(await page.$eval('#added', ({ textContent }) => textContent), /^No question of ours.*up to you to tell/);
  await page.reload();
  await ready(page);
  assert.deepEqual(await values(), [
    ['Parking?', 'Behind.\n\n- Left', ''],
    ['Clothes?', 'Warm.', 'treatment'],
  ]);

  const answers = [false, true, true];
  page.on('dialog', (dialog) => (answers.shift() ? dialog.accept() : dialog.dismiss()));
  await page.focus('#own-1-group');
  await press('Tab', 'Enter');
  assert.equal((await values()).length, 2);
  await press('Enter');
  assert.deepEqual(await values(), [['Clothes?', 'Warm.', 'treatment']]);
  // The question that has taken the place of the removed one.
  const [outline, legend] = await page.evaluate(() => [
    getComputedStyle(document.activeElement).outlineStyle,
    document.activeElement.querySelector('legend').textContent,
  ]);
  assert.deepEqual([outline, legend], ['solid', 'Your question 1']);
  assert.deepEqual(hash(), {
    questions: 'none',
    'own-1': 'Clothes?',
    'own-1-answer': 'Warm.',
    'own-1-group': 'treatment',
  });
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  assert.equal(await focused(), 'own-add');
  assert.deepEqual([await values(), hash()], [[], { questions: 'none' }]);
  // An empty one is removed without a question.
  await press('Enter', 'Tab', 'Tab', 'Tab', 'Enter');
  assert.equal(await focused(), 'own-add');
  assert.deepEqual([answers, errors], [[], []]);
});

test('ten own questions are the most, each button has a name of its own, and “Start again” removes all', async (t) => {
  const { page } = await builder(t, { choices: { 'own-9': 'Nine?', 'own-9-answer': 'Yes.' } });
  const names = () =>
    page.$$eval('.own button, #own-add', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
    );
  assert.equal((await names()).length, 10);
  await page.click('#own-add');
  assert.deepEqual(
    await names(),
    Array.from({ length: 10 }, (_, index) => `Remove: question ${index + 1}`),
  );
  assert.match(await page.$eval('#own-full', ({ textContent }) => textContent), /^These are 10 questions/);
  page.on('dialog', (dialog) => dialog.accept());
  await page.click('#start-again');
  assert.deepEqual(await names(), ['Add a question of your own']);
  assert.equal(await page.$eval('#own-full', ({ textContent }) => textContent), '');
  assert.doesNotMatch(page.url(), /#/);
  assert.doesNotMatch(await codeFor(page, 'html', 'HTML'), /<details/);
});

test('the preview keeps what has not changed, and answers stay open while somebody types', async (t) => {
  const { page } = await builder(t, { choices: choicesToTry['own questions'] });
  await ownShown(page);
  const isOpen = (id) =>
    page.$eval('ketamine-faq', (faq, id) => faq.renderRoot.querySelector(`[id="${id}"] button`).ariaExpanded, id);
  await page.$eval('ketamine-faq', (faq) => {
    for (const id of ['where-do-i-park', 'what-do-i-wear', 'cost']) faq.show(id);
    globalThis.before = [...faq.children];
  });
  await page.type('#own-2-answer', 'Shoes. ');
  await waitForCode(page, 'Something warm.Shoes.|Shoes. Something warm.');
  await ownShown(page);
  await ready(page);
  for (const id of ['where-do-i-park', 'what-do-i-wear', 'cost']) assert.equal(await isOpen(id), 'true', id);
  assert.deepEqual(
    await page.$eval('ketamine-faq', (faq) => [...faq.children].map((child) => globalThis.before.includes(child))),
    [true, true, false],
  );
  assert.match(await page.$eval('#what-do-i-wear', ({ textContent }) => textContent), /Shoes\./);
});

test('a half own question stands in the list and beside its field, and its link leads to the field', async (t) => {
  const { page } = await builder(t, { choices: { 'own-1': 'Where?', 'own-2-answer': 'There.' } });
  assert.deepEqual(await page.$$eval('#problems li', (all) => all.map(({ textContent }) => textContent)), [
    'Answer 1: Write the answer. Without it the tag leaves the question out.',
    'Question 2: Write the question. Without it the tag leaves the answer out.',
  ]);
  assert.equal(await page.$eval('#own-1-answer', ({ ariaInvalid }) => ariaInvalid), 'true');
  assert.match(await page.$eval('#own-1-answer-problem', ({ textContent }) => textContent), /^Write the answer/);
  await page.focus('#problems a');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'own-1-answer');
  await page.keyboard.type('Here.');
  await waitForCode(page, '<p>Here.</p>');
  assert.equal(await page.$eval('#own-1-answer', (field) => field.hasAttribute('aria-invalid')), false);
});

test('an own question with the id of a part of this page takes nothing from it', async (t) => {
  const titles = ['Problems', 'Platforms', 'For HTML', 'Tag title', 'Own 1'];
  const choices = Object.fromEntries(
    titles.flatMap((title, index) => [
      [`own-${index + 1}`, title],
      [`own-${index + 1}-answer`, 'Yes.'],
    ]),
  );
  const { page, errors } = await builder(t, { choices });
  await page.type('#clinic-url', 'x');
  await page.waitForFunction(() => document.querySelector('section #problems a'));
  assert.equal(await page.$eval('section > #platforms', ({ children }) => children.length), 8);
  assert.deepEqual(
    await page.$$eval('[id]', (all) => all.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)),
    [],
  );
  assert.match(await codeFor(page, 'html', 'HTML'), /<details id="platforms">/);
  // The element makes the missing ids itself, and says so.
  assert.deepEqual(
    errors.filter((error) => !error.includes('missing or taken')),
    [],
  );
});

test('the address holds the choices: it changes with the form, and brings them back', async (t) => {
  const { page, errors } = await builder(t);
  assert.equal(new URL(page.url()).hash, '');
  await page.select('#region', 'NZ');
  await page.select('#lang', 'es');
  await page.type('#clinic-name', `O’Neil & "Sons"`);
  await page.click('[name=mode][value=single]');
  await waitForCode(page, 'mode="single"');
  const code = await codeFor(page, 'html', 'HTML');
  assert.match(code, /lang="es"\s+region="NZ"\s+mode="single"\s+clinic-name="O’Neil &amp; &quot;Sons&quot;"/);

  const shared = page.url();
  const { page: other } = await builder(t);
  await other.goto(shared);
  await other.reload();
  await ready(other);
  assert.equal(await codeFor(other, 'html', 'HTML'), code);
  assert.equal(await other.$eval('#clinic-name', ({ value }) => value), `O’Neil & "Sons"`);

  // A link to a place on the page keeps the choices, and so does a question of the preview.
  await page.evaluate(() => document.querySelector('[href="#tag-title"]').click());
  await page.waitForFunction((shared) => location.href === shared, {}, shared);
  await page.evaluate(() => (location.hash = 'prepare'));
  await page.waitForFunction((shared) => location.href === shared, {}, shared);
  assert.equal(await codeFor(page, 'html', 'HTML'), code);
  assert.deepEqual(errors, []);
});

test('a malformed address is harmless', async (t) => {
  const { page, errors } = await builder(t);
  const code = await codeFor(page, 'html', 'HTML');
  for (const hash of [
    '%',
    'region=%E0%A4%A',
    'region=<script>&lang=xx',
    '__proto__=x&mode=',
    `accent=${'x'.repeat(9)}`,
  ]) {
    await page.goto('about:blank');
    await page.goto(`${demo('build.html')}#${hash}`);
    await ready(page);
    assert.equal(await codeFor(page, 'html', 'HTML'), code, hash);
  }
  assert.deepEqual(errors, []);
});

test('it works from a disk: preview, code and address', async (t) => {
  const { page, errors } = await builder(t, {
    address: pathToFileURL('demo/build.html').href,
    choices: { region: 'GB', lang: 'es' },
  });
  assert.match(await codeFor(page, 'html', 'HTML'), /<ketamine-faq lang="es" region="GB">/);
  assert.match(await page.$eval('ketamine-faq', ({ renderRoot }) => renderRoot.textContent), /116 123/);
  assert.equal(await page.$eval('#from-disk', ({ hidden }) => hidden), false);
  await page.select('#region', 'CA');
  await waitForCode(page, 'region="CA"');
  assert.match(page.url(), /^file:.*#lang=es&region=CA$/);
  await page.reload();
  await ready(page);
  assert.equal(await page.$eval('#region', ({ value }) => value), 'CA');
  assert.deepEqual(errors, []);
});

test('from a disk, own questions stand below ours in the preview, and in the code', async (t) => {
  const { page } = await builder(t, { address: pathToFileURL('demo/build.html').href });
  await page.click('#own-add');
  await page.keyboard.type('Where?');
  await page.type('#own-1-answer', 'Here.');
  await waitForCode(page, '<p>Here.</p>');
  assert.match(page.url(), /^file:.*#own-1=Where%3F&own-1-answer=Here\.$/);
  const own = await page.$eval('ketamine-faq > details', (own) => own.checkVisibility() && own.textContent);
  assert.equal(own, 'Where?Here.');
});

test('it works with a policy that allows no inline scripts and styles, and requests only its own files', async (t) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types ketamine-faq";
  const strict = await serve(t, { folders: repository, headers: { 'content-security-policy': policy } });
  const { page, errors, requests } = await builder(t, { address: `${strict.origin}/demo/build.html` });
  await page.type('#accent', '#0b6b72');
  await waitForCode(page, '--ketamine-faq-accent: #0b6b72');
  assert.equal((await content(page)).properties[0], '#0b6b72');
  const isOthers = (url) => /^data:|\/favicon\.ico$/.test(url);
  const paths = requests
    .filter((url) => !isOthers(url))
    .map((url) => new URL(url).pathname.replace(/-\w{8}\.js$/, '.js'));
  assert.deepEqual(paths.sort(), [
    '/demo/build.css',
    '/demo/build.html',
    '/demo/demo.css',
    '/dist/builder-data.js',
    '/dist/builder.js',
    '/dist/ketamine-faq.classic.js',
    // The element fetches these when somebody presses a key.
    '/dist/language-en-tools.js',
  ]);
  assert.deepEqual(errors, []);
});

test('with the keyboard alone: it says which questions are added, copies the code, and says so', async (t) => {
  const { page } = await builder(t);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => void (globalThis.copied = text) },
    });
  });
  const added = () => page.$eval('#added', ({ textContent }) => textContent);
  assert.match(await added(), /^The three questions about risks are among/);
  const press = async (key, times = 1) => {
    for (let count = 0; count < times; count++) await page.keyboard.press(key);
  };
  await page.focus('#choose-all');
  await press('Tab');
  await press('Enter');
  assert.match(await added(), /^No question is chosen/);
  await press('Tab');
  await press('Space');
  assert.match(
    await added(),
    /^Added, each in its group: “.*suicide.*” “.*side effects.*” “.*addictive.*” A page that shows the benefits/,
  );
  assert.deepEqual(await ids(page), ['good-for-depression', 'suicidal-thoughts', 'side-effects', 'addictive']);

  await page.focus('#for-html summary');
  await press('Tab');
  await press('Enter');
  await page.waitForFunction(() => document.querySelector('#for-html [role=status]').textContent);
  assert.equal(await page.$eval('#for-html [role=status]', ({ textContent }) => textContent), 'Copied.');
  assert.equal(await page.evaluate(() => globalThis.copied), await codeFor(page, 'html', 'HTML'));
  assert.match(await page.evaluate(() => globalThis.copied), /questions="good-for-depression"/);
});

test('without the built files it says what is missing, and with them it does not', async (t) => {
  const note = (page) => page.$eval('.until-script', (note) => note.checkVisibility() && note.textContent);
  const { page } = await builder(t);
  assert.equal(await note(page), false);
  const unbuilt = await serve(t, { folders: { '/demo/': 'demo' } });
  const empty = await newPage(t);
  await empty.goto(`${unbuilt.origin}/demo/build.html`);
  assert.match(await note(empty), /^The form is missing: build the files first/);
});

test('whoever begins to choose languages finds the first one ticked', async (t) => {
  const { page } = await builder(t, { choices: { lang: 'es' } });
  await page.click('[name=languages][value=chosen]');
  await waitForCode(page, 'languages="en es"');
  assert.equal(await page.$eval('#problem-count', ({ textContent }) => textContent), 'Nothing to mend.');
});

test('it asks before it deletes the answers', async (t) => {
  const { page } = await builder(t, { choices: { region: 'CA' } });
  const answers = [false, true];
  page.on('dialog', (dialog) => (answers.shift() ? dialog.accept() : dialog.dismiss()));
  await page.click('#start-again');
  assert.match(page.url(), /#region=CA$/);
  await page.click('#start-again');
  assert.doesNotMatch(page.url(), /#/);
});

test('a color that cannot be used has no contrast', async (t) => {
  const { page } = await builder(t, { choices: { accent: 'teal' } });
  assert.match(await page.$eval('#accent-problem', ({ textContent }) => textContent), /^Write the color/);
  assert.equal(await page.$eval('#contrast', ({ textContent }) => textContent), '');
});

test('without a clipboard the code is copied or selected', async (t) => {
  const { page } = await builder(t);
  const code = await codeFor(page, 'html', 'HTML');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.click('#for-html .copy button');
  await page.waitForFunction(() => document.querySelector('#for-html [role=status]').textContent);
  assert.match(
    await page.$eval('#for-html [role=status]', ({ textContent }) => textContent),
    /selected: press Ctrl\+C/,
  );
  assert.equal((await page.evaluate(() => String(getSelection()))).trim(), code.trim());
});

test('an error stands beside its field, in the list, and its link leads back to the field', async (t) => {
  const { page } = await builder(t, {
    choices: { 'clinic-url': 'clinic.example', accent: '#ffe000', reviewer: 'Jane' },
  });
  assert.equal(await page.$eval('#problem-count', ({ textContent }) => textContent), '3 things to look at first:');
  const items = await page.$$eval('#problems li', (all) => all.map(({ textContent }) => textContent));
  assert.match(items[0], /^Web page: Write the whole address/);
  assert.match(items[1], /^Day of the review: Write the day/);
  assert.match(items[2], /^Accent color: .* 1\.31 to 1/);
  const field = await page.$eval('#clinic-url', (field) => ({
    isInvalid: field.getAttribute('aria-invalid'),
    described: field
      .getAttribute('aria-describedby')
      .split(' ')
      .map((id) => document.getElementById(id).textContent)
      .join(' '),
  }));
  assert.equal(field.isInvalid, 'true');
  assert.match(field.described, /Write the whole address/);
  assert.match(await page.$eval('#contrast', ({ textContent }) => textContent), /1\.31 to 1\. Too little/);

  await page.focus('#problems a');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'clinic-url');
  assert.equal(await page.$eval('#clinic-url', ({ value }) => value), 'clinic.example');
});

test('the preview shows the width of a phone and of a desktop', async (t) => {
  const { page } = await builder(t);
  const width = () => page.$eval('#preview', (box) => box.getBoundingClientRect().width);
  const pressed = () => page.$$eval('[data-width]', (all) => all.map((each) => each.ariaPressed).join());
  assert.ok((await width()) > 600);
  await page.setViewport({ width: 600, height: 900 });
  await page.waitForFunction(() => document.querySelector('#preview').dataset.size === 'phone');
  await page.setViewport({ width: 1280, height: 900 });
  await page.waitForFunction(() => document.querySelector('#preview').dataset.size === 'desktop');
  assert.equal(await pressed(), 'false,true');
  await page.click('[data-width=phone]');
  assert.equal(await width(), 390);
  assert.equal(await pressed(), 'true,false');
});

for (const [name, { size, scheme = 'light', text = '' }] of Object.entries({
  'on a desktop': { size: { width: 1280, height: 900 } },
  'on a narrow phone': { size: { width: 320, height: 640 } },
  'in the dark': { size: { width: 1280, height: 900 }, scheme: 'dark' },
  'with large text': { size: { width: 320, height: 640 }, text: '200%' },
}))
  test(`axe finds nothing, every field has a name, and everything fits: ${name}`, async (t) => {
    const page = await newPage(t, size);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const choices = {
      ...{ languages: 'es fr', 'clinic-url': 'x', accent: '#ffe000', reviewer: 'Jane', 'heading-font': ';' },
      ...{ 'own-1': 'W'.repeat(200), 'own-1-answer': `${'W'.repeat(99)}\n- There`, 'own-2': 'Half?' },
    };
    await page.goto(addressOf(choices));
    await ready(page);
    await useFont(page);
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
    await page.$$eval('#platforms details', (all) => all.forEach((each) => (each.open = true)));
    const fields = await page.$$eval('form :is(input, select, textarea)', (all) =>
      all.map((field) => (field.labels[0]?.textContent.trim() || field.ariaLabel) ?? `no name: ${field.outerHTML}`),
    );
    assert.deepEqual(
      fields.filter((label) => label.startsWith('no name')),
      [],
    );
    const nameless = await page.$$eval('fieldset', (all) => all.filter((each) => !each.querySelector('legend')).length);
    assert.equal(nameless, 0);
    const { report } = await assertNoOverflow(page);
    t.diagnostic(`${fields.length} fields, ${report}`);

    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), tags);
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
    const low = await page.$$eval(
      'main button, main select, main textarea, main input:not([type=checkbox], [type=radio])',
      (all) =>
        all
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
          .map((each) => each.outerHTML),
    );
    assert.deepEqual(low, [], 'a finger needs 44 px');
  });

test('the demo and the README name this page first', async (t) => {
  const { page } = await builder(t);
  await page.goto(demo('index.html'));
  const [first] = await page.$$eval('footer a', (links) => links.map((link) => link.getAttribute('href')));
  assert.equal(first, 'build.html');
  const [, link] = /\]\(([^)]+)\)/.exec(readFileSync('README.md', 'utf8'));
  assert.equal(link, 'demo/build.html');
});
