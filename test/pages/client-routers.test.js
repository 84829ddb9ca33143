// Sites whose links change pages without a load. Their routers find no element of our ids, and scroll new pages to the top.
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage } from '../support/browser-page.js';
import { ownCopy, scriptFile, site } from '../support/clinic-site.js';

const routers = {
  swup: ['swup/dist/Swup.umd.js', 'addEventListener("DOMContentLoaded", () => new Swup({ animationSelector: false }))'],
  Turbo: ['@hotwired/turbo/dist/turbo.es2017-umd.js', ''],
};

const links = (place) => `<a id="${place}-home" href="/">Home</a> <a id="${place}-cost" href="/faq#cost">Cost</a>`;
const space = '<p style="height: 1500px">Welcome</p>';

const whole = (style, body) =>
  `<!doctype html><html lang="en" style="${style}"><head><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">
    <script type="module" src="/dist/ketamine-faq.js"></script><script src="/router.js"></script><script src="/start.js"></script>
    </head><body><main id="swup">${body}</main></body></html>`;

/** Serves a site that a router drives, and opens its home page. */
async function openHome(t, name, style) {
  const [file, start] = routers[name];
  const page = await newPage(t);
  await page.goto(
    await site(t, {
      ...ownCopy(),
      '/router.js': scriptFile(readFileSync(`node_modules/${file}`)),
      '/start.js': scriptFile(start),
      '/': whole(style, `${space}${links('low')}${space}`),
      '/faq': whole(style, `${links('top')}${space}<ketamine-faq></ketamine-faq>${links('low')}${space}`),
    }),
  );
  return page;
}

/** Waits until the question is open, in view and still. Routers scroll after they have changed the page. */
const isReached = (page) =>
  page.waitForFunction(
    () => {
      const button = document.querySelector('ketamine-faq')?.shadowRoot?.querySelector('#cost button');
      const { top } = button?.getBoundingClientRect() ?? {};
      const now = button?.ariaExpanded === 'true' && top >= 0 && top < innerHeight && top;
      const isStill = now !== false && now === window.before;
      window.before = now;
      return isStill;
    },
    { polling: 300 },
  );

for (const name of Object.keys(routers))
  for (const style of ['', 'scroll-behavior: smooth'])
    test(`${name}: a link from another page shows the question, and so does another press (${style || 'plain'})`, async (t) => {
      const page = await openHome(t, name, style);
      await page.click('#low-cost');
      await isReached(page);
      for (const place of ['top', 'low']) {
        await page.$eval('ketamine-faq', (faq) => faq.hideAll());
        // A press of the test driver would scroll to the link.
        await page.$eval(`#${place}-cost`, (link) => link.click());
        await isReached(page);
      }
    });

// swup leaves it to the browser, which may look for the position on the page before, where it does not exist.
test('Turbo: a step back leads to where the reader was', async (t) => {
  const page = await openHome(t, 'Turbo', '');
  await page.click('#low-cost');
  await isReached(page);
  await page.mouse.wheel({ deltaY: 400 });
  await page.waitForFunction(
    () =>
      document.querySelector('ketamine-faq').shadowRoot.querySelector('#cost button').getBoundingClientRect().top <
      -300,
  );
  const left = await page.evaluate(() => scrollY);
  await page.$eval('#top-home', (link) => link.click());
  await page.waitForFunction(() => location.pathname === '/' && !document.querySelector('ketamine-faq'));
  await page.goBack();
  await page.waitForFunction(
    (left) => document.querySelector('ketamine-faq') && Math.abs(scrollY - left) < 2,
    { polling: 300 },
    left,
  );
});
