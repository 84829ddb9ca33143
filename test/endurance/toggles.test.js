// A reader who opens and closes questions 10,000 times does not make the page grow.
import { test } from 'node:test';

import { ready } from '../support/browser-page.js';
import { blank, site } from '../support/clinic-site.js';
import { assertNoGrowth, newMeasuredPage } from '../support/memory.js';

/** In the page: presses questions, so many times. Each is pressed twice in a row: it opens, and closes again. */
async function toggle(times) {
  const faq = document.querySelector('ketamine-faq');
  const buttons = [...faq.renderRoot.querySelectorAll('.kf-question')];
  for (let time = 0; time < times; time++) {
    buttons[Math.floor(time / 2) % buttons.length].click();
    await faq.updateComplete;
  }
}

for (const [how, attributes] of Object.entries({
  'each by itself': '',
  'one at a time, in Arabic': 'mode="single" lang="ar"',
}))
  test(`5,000 presses on questions leave nothing behind: ${how}`, async (t) => {
    const page = await newMeasuredPage(t);
    await page.goto(await site(t, { '/': blank().replace('<ketamine-faq>', `<ketamine-faq ${attributes}>`) }));
    await ready(page);
    await assertNoGrowth(t, page, { warmUp: 1000, count: 5000, act: (times) => page.evaluate(toggle, times) });
  });
