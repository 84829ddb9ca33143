// The accessibility tree of a page, in Chromium.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

import { findChromium, isFromNpm } from '../../scripts/chromium/find-chromium.js';
import { stateNames, statePages, stateReached } from '../support/accessibility-states.js';
import { accessibilityTree, textOf, withRole, within } from '../support/accessibility-tree.js';
import { newPage, open, openEverything } from '../support/browser-page.js';
import { chromiumTree } from '../support/chromium-tree.js';
import { assertTreeAsKept, keptTrees } from '../support/kept-trees.js';
import { searchFor } from '../support/reader-actions.js';
import { serve } from '../support/server.js';

async function clinicPage(t) {
  const page = await newPage(t);
  await open(page, 'index.html');
  return page;
}

/** The part of the tree that is the FAQ. */
async function faqIn(page) {
  const regions = withRole(await accessibilityTree(page), 'region');
  return regions.find(({ name }) => name === 'Questions about ketamine treatment');
}

/** The beginning of each answer by id, without spaces: a link splits a text into several nodes. */
const beginnings = (page) =>
  page.$$eval('ketamine-faq >>> [part=item]', (items) =>
    items.map((item) => [item.id, item.querySelector('.kf-answer p').textContent.replace(/\s/g, '').slice(0, 40)]),
  );

test('the accessibility tree has one named region with five groups and twenty questions, each a button in a heading', async (t) => {
  const page = await clinicPage(t);
  const faq = await faqIn(page);
  assert.ok(faq, 'the region has its name');
  const headings = withRole(faq, 'heading');
  const groups = headings.filter(({ state }) => state.level === 2);
  const questions = headings.filter(({ state }) => state.level === 3);
  t.diagnostic(`region “${faq.name}”: h2 ${groups.map(({ name }) => name).join(', ')}; h3 ${questions.length}`);
  assert.equal(groups.length, 5);
  assert.equal(questions.length, 20);
  assert.equal(headings.length, 25);
  for (const question of questions) {
    const [button, ...others] = question.children;
    assert.deepEqual([button.role, button.name, button.state.expanded], ['button', question.name, false]);
    assert.deepEqual(others, []);
  }
});

test('the region has few landmarks, and open answers add none', async (t) => {
  const page = await clinicPage(t);
  const landmarks = (faq) =>
    within(faq)
      .filter(({ role }) => ['group', 'search', 'region', 'navigation', 'complementary'].includes(role))
      .map(({ role, name }) => `${role} ${name}`.trim());
  const faq = await faqIn(page);
  const outline = faq.children
    .filter(({ state }) => state.level !== 3)
    .map(({ role, name }) => `${role} ${name}`.trim());
  t.diagnostic(outline.join(' | '));
  assert.deepEqual(landmarks(faq), [
    `region ${faq.name}`,
    'group If you need help now',
    'search Find a word in these questions',
    'navigation Topics',
  ]);
  assert.equal(withRole(faq, 'list').at(-1).name, 'Please keep in mind');
  const beforeTheFirst = within(faq).slice(0, within(faq).indexOf(withRole(faq, 'heading')[0]));
  const help = beforeTheFirst.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
  assert.match(help.join(' '), /Thinking about suicide\?.* 988 .*In danger now\?.* 911/);

  await openEverything(page);
  assert.deepEqual(landmarks(await faqIn(page)), landmarks(faq));
});

test('a screen reader reads open answers and skips closed ones', async (t) => {
  const page = await clinicPage(t);
  const answers = await beginnings(page);
  const told = async () => {
    const text = textOf(await faqIn(page)).replace(/\s/g, '');
    return answers.filter(([, beginning]) => text.includes(beginning)).map(([id]) => id);
  };
  assert.equal(answers.length, 20);
  assert.deepEqual(await told(), []);
  await page.click('ketamine-faq >>> #prepare [part=question]');
  assert.deepEqual(await told(), ['prepare']);
  const [expanded, ...others] = withRole(await faqIn(page), 'button').filter(({ state }) => state.expanded);
  t.diagnostic(`told after opening one: ${(await told()).join(', ')}; expanded: ${expanded.name}`);
  assert.deepEqual(others, []);
  await page.click('ketamine-faq >>> [part~=toggle-all]');
  assert.equal((await told()).length, 20);
});

test('a screen reader announces the result of a search and a copied link, without a change of focus', async (t) => {
  const page = await clinicPage(t);
  const origin = new URL(page.url()).origin;
  await page.browserContext().overridePermissions(origin, ['clipboard-sanitized-write']);
  const said = async () => withRole(await faqIn(page), 'status').map((status) => [status.state.live, textOf(status)]);
  const message = async () => {
    const written = () =>
      document.querySelector('ketamine-faq').renderRoot.querySelector('[role=status]').textContent.trim();
    await page.waitForFunction(written);
    const [[, text]] = await said();
    return text;
  };
  assert.deepEqual(await said(), [['polite', '']], 'one region, before it says anything');

  await searchFor(page, 'bladder');
  const result = await message();
  assert.match(result, /^Questions found: \d+$/);
  await page.click('ketamine-faq >>> .kf-item:not([hidden]) [part=question]');
  await page.click('ketamine-faq >>> .kf-item:not([hidden]) .kf-foot a');
  await page.waitForFunction(
    () =>
      document.querySelector('ketamine-faq').renderRoot.querySelector('[role=status]').textContent === 'Link copied',
  );
  const copied = await message();
  t.diagnostic(`said: ${result}; ${copied}`);
  assert.equal(copied, 'Link copied');
});

const isComparable = isFromNpm(await findChromium());

for (const name of stateNames)
  test(
    `the accessibility tree is the kept one: ${name}`,
    { skip: !isComparable && 'trees are compared only in the Chromium from npm' },
    async (t) => {
      const { origin } = await serve(t, statePages);
      const page = await newPage(t);
      await page.goto(`${origin}/${name}/`);
      await page.evaluate(stateReached);
      assertTreeAsKept(t, 'chromium', name, await chromiumTree(page));
    },
  );

test('every kept accessibility tree is of a state, and every state has one in each engine', () => {
  for (const engine of readdirSync(keptTrees))
    assert.deepEqual(readdirSync(`${keptTrees}/${engine}`), stateNames.map((name) => `${name}.txt`).sort(), engine);
  assert.deepEqual(readdirSync(keptTrees), ['chromium', 'firefox', 'webkit']);
});
