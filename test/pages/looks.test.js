// A guest in somebody else's house: font, size, colour and scheme are the page's, and nothing moves.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, open, openEverything } from '../support/browser-page.js';
import { blank, site, tag } from '../support/clinic-site.js';

/** A computed value of everything in the element that is on show, each value with the tags that have it. */
const values = (page, property) =>
  page.$eval(
    'ketamine-faq',
    ({ renderRoot }, property) => {
      const found = {};
      for (const each of renderRoot.querySelectorAll('*'))
        if (each.checkVisibility()) (found[getComputedStyle(each)[property]] ??= new Set()).add(each.localName);
      return Object.fromEntries(Object.entries(found).map(([value, tags]) => [value, [...tags].join(' ')]));
    },
    property,
  );

const clinic = () => `${tag()}<style>
  body { color: rgb(102, 51, 0); background: rgb(255, 250, 240); font: 20px monospace; }
  ketamine-faq { --ketamine-faq-accent: rgb(255, 0, 0); }
</style>`;

for (const name of ['index.html', 'dark.html', 'plain.html', 'a page in brown monospace with a red accent'])
  test(`every text has the font and color of the page, and none the accent color: ${name}`, async (t) => {
    const page = await newPage(t);
    await open(page, name.endsWith('.html') ? name : await site(t, { '/': blank(clinic()) }));
    await openEverything(page);
    const [parent, accent] = await page.$eval('ketamine-faq', (faq) => {
      const { color, fontFamily } = getComputedStyle(faq.parentElement);
      return [{ color, fontFamily }, getComputedStyle(faq).getPropertyValue('--ketamine-faq-accent')];
    });
    t.diagnostic(`${parent.fontFamily} in ${parent.color}, accent ${accent || 'none'}`);
    for (const property of ['color', 'fontFamily', 'webkitTextFillColor'])
      assert.deepEqual(Object.keys(await values(page, property)), [parent[property] ?? parent.color], property);
  });

test('every link and every button made of words is underlined, so that no color is needed to know it', async (t) => {
  const page = await newPage(t);
  await open(page, 'index.html');
  await openEverything(page);
  const lines = await page.$$eval('ketamine-faq >>> :is(a[href], .kf-text-button)', (all) =>
    all
      .filter((each) => each.checkVisibility())
      .map((each) => [each.textContent.trim(), getComputedStyle(each).textDecorationLine]),
  );
  t.diagnostic(`${lines.length} links and buttons`);
  assert.ok(lines.length > 100);
  assert.deepEqual(
    lines.filter(([, line]) => line !== 'underline'),
    [],
  );
});

test('there is no animation, transition or smooth scrolling, at rest and while all answers open', async (t) => {
  const page = await newPage(t);
  await open(page, 'index.html');
  const still = await page.$eval('ketamine-faq', async (faq) => {
    const running = () => [...document.getAnimations(), ...faq.renderRoot.getAnimations()].length;
    const before = running();
    faq.showAll();
    await faq.updateComplete;
    const during = running();
    await new Promise(requestAnimationFrame);
    const boxes = [...faq.renderRoot.querySelectorAll('*')].flatMap((each) =>
      [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(each, pseudo)),
    );
    const moving = boxes.filter(
      ({ transitionDuration, transitionDelay, animationName, scrollBehavior }) =>
        [transitionDuration, transitionDelay, animationName, scrollBehavior].join() !== '0s,0s,none,auto',
    );
    return { boxes: boxes.length, moving: moving.length, animations: [before, during, running()] };
  });
  t.diagnostic(JSON.stringify(still));
  assert.ok(still.boxes > 1000);
  assert.equal(still.moving, 0);
  assert.deepEqual(still.animations, [0, 0, 0]);
});

test('on a page with a root font size of 62.5 %, texts are at least 16 px and everything is at least 14 px', async (t) => {
  const page = await newPage(t);
  await open(page, await site(t, { '/': blank(`${tag()}<style>html { font-size: 62.5% }</style>`) }));
  await openEverything(page);
  const read =
    '.kf-safety p, input, [part~=button], [part=group-heading], [part=question], .kf-answer p, .kf-answer ul li, .kf-notes li';
  const smallest = await page.$eval(
    'ketamine-faq',
    ({ renderRoot }, read) =>
      Object.entries({ read, all: '*' }).map(([what, selector]) => {
        const shown = [...renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility());
        return [what, Math.min(...shown.map((each) => parseFloat(getComputedStyle(each).fontSize)))];
      }),
    read,
  );
  t.diagnostic(`smallest in px: ${smallest.map((pair) => pair.join(' ')).join(', ')}`);
  const { read: text, all } = Object.fromEntries(smallest);
  assert.ok(text >= 16 && all >= 14);
});
