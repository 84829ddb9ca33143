// A prerendered page under a strict policy, with and without the hash of its style.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { script } from '../support/browser-page.js';
import { tag } from '../support/clinic-site.js';
import { openBefore, prerenderedPage } from '../support/static-page.js';

const { staticStyle } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const html = () => prerenderedPage(readFileSync('dist/static/en.html', 'utf8'), { head: tag() });
const policy = (styles) => ({
  'content-security-policy': `default-src 'none'; img-src data:; script-src ${new URL(script()).origin}; style-src ${styles}`,
});

const look = (page) =>
  page.$eval('ketamine-faq', ({ shadowRoot }) => {
    const { fontWeight, listStyleType } = getComputedStyle(shadowRoot.querySelector('.kf-question'));
    const tops = [...shadowRoot.querySelectorAll('.kf-item')].map((each) => each.getBoundingClientRect().top);
    const toPress = [...shadowRoot.querySelectorAll('button, input, select')].filter((each) =>
      each.checkVisibility({ checkVisibilityCSS: true }),
    );
    return { fontWeight, listStyleType, tops, toPress: toPress.length };
  });

test('prerendered markup has its style under a policy with the hash from the manifest, and the script moves nothing', async (t) => {
  const { page, arrive } = await openBefore(t, html(), { headers: policy(`'${staticStyle}'`) });
  const before = await look(page);
  await arrive();
  const after = await look(page);
  const moved = Math.max(...before.tops.map((top, index) => Math.abs(top - after.tops[index])));
  t.diagnostic(`${staticStyle}: ${before.fontWeight}, moved ${moved} px`);
  assert.equal(before.fontWeight, '600');
  assert.ok(moved < 1);
});

test('prerendered markup without its style opens and closes its questions, and shows no dead control', async (t) => {
  const { page, arrive } = await openBefore(t, html(), { headers: policy("'self'") });
  const before = await look(page);
  await (await page.$('ketamine-faq >>> #cost > summary')).click();
  const height = await page.$eval('ketamine-faq >>> #cost .kf-answer', (each) => each.offsetHeight);
  t.diagnostic(`${JSON.stringify({ ...before, tops: before.tops.length })}, answer ${height} px high`);
  assert.notEqual(before.fontWeight, '600', 'the policy takes the style away');
  assert.equal(before.toPress, 0);
  assert.ok(height > 40);
  await arrive();
  assert.equal((await look(page)).fontWeight, '600', 'the script brings its own');
});
