// Each recipe of docs/recipes.md does what it says, on a page that has exactly its lines.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';

import { diagnose } from '../../dist/check.js';
import { ids, newPage, ready } from '../support/browser-page.js';
import { pageErrors } from '../support/reader-actions.js';
import { recipePage, recipes, recipeScript } from '../support/recipes.js';
import { serve } from '../support/server.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

/** Opens the page of a recipe. `change` may change its HTML, as a plugin of the site does. */
async function openRecipe(t, title, { change = (html) => html, hash = '', ...setting } = {}) {
  const routes = { '/': change(recipePage(title, setting)) };
  if (setting.withScripts) routes['/recipe.js'] = { type: 'text/javascript', body: recipeScript(title) };
  const { origin } = await serve(t, { routes, folders: { '/ketamine-faq/': 'dist' } });
  const page = await newPage(t, { width: 800, height: 700 });
  const errors = pageErrors(page);
  await page.goto(`${origin}/${hash}`);
  return { page, errors };
}

const numbers = (page) =>
  page.$$eval('ketamine-faq >>> .kf-safety a', (links) => links.map(({ href }) => href.replace('tel:', '')));
const isOpen = (page, id) =>
  page.$eval(`ketamine-faq >>> #${id} button`, (button) => button.getAttribute('aria-expanded') === 'true');
const waitUntilOpen = (page, id) => page.waitForSelector(`ketamine-faq >>> #${id} button[aria-expanded=true]`);
const topOf = (page, id) =>
  page.$eval(`ketamine-faq >>> #${id} button`, (button) => button.getBoundingClientRect().top);

for (const [title, { picture }] of recipes)
  test(`${title}: all questions are shown, without an error or a warning, and the self-check is content`, async (t) => {
    const { page, errors } = await openRecipe(t, title);
    await ready(page);
    assert.ok((await ids(page)).length >= 20);
    assert.deepEqual(errors, []);
    assert.equal(diagnose(recipePage(title), undefined, { manifest })[0].id, 'ok');
    assert.ok(statSync(`docs/${picture}`).size < 60 * 1024, picture);
  });

test('A page in Spanish: the FAQ is in Spanish', async (t) => {
  const { page } = await openRecipe(t, 'A page in Spanish');
  await ready(page);
  assert.equal(await page.$eval('ketamine-faq', (faq) => faq.locale), 'es');
});

test('A clinic in Canada: the numbers inside are those that the FAQ shows', async (t) => {
  const { page } = await openRecipe(t, 'A clinic in Canada');
  await ready(page);
  const inside = await page.$$eval('ketamine-faq a', (links) => links.map(({ href }) => href.replace('tel:', '')));
  assert.deepEqual([...new Set(await numbers(page))].sort(), inside.sort());
  assert.doesNotMatch(await page.$eval('ketamine-faq >>> .kf-safety', (box) => box.textContent), /\(US\)/);
});

test('Your name and phone number: name, number and website are shown', async (t) => {
  const { page } = await openRecipe(t, 'Your name and phone number');
  await ready(page);
  const text = await page.$eval('ketamine-faq >>> [part=clinic]', (box) => box.textContent);
  assert.match(text, /Lakeside Clinic.*\(555\) 010-0199.*Website/s);
});

test('Your colors: accent, headings, corners and buttons are those of the CSS', async (t) => {
  const { page } = await openRecipe(t, 'Your colors');
  await ready(page);
  const style = (selector, name) =>
    page.$eval(`ketamine-faq >>> ${selector}`, (node, name) => getComputedStyle(node)[name], name);
  assert.equal(await style('[part=group-heading]', 'color'), 'rgb(11, 92, 143)');
  assert.match(await style('[part=group-heading]', 'fontFamily'), /Georgia/);
  assert.equal(await style('[part~=print]', 'backgroundColor'), 'rgb(11, 92, 143)');
  assert.equal(await style('[part~=item]', 'borderTopLeftRadius'), '16px');
});

test('Your own questions: each has its place', async (t) => {
  const { page } = await openRecipe(t, 'Your own questions');
  await ready(page);
  const groups = await page.$$eval('ketamine-faq >>> [part=group]', (all) =>
    all.map((group) => [...group.querySelectorAll('.kf-item')].map(({ id }) => id)),
  );
  assert.equal(groups.at(-1).join(), 'parking');
  assert.ok(groups.some((group) => group.includes('clothes') && group.includes('prepare')));
});

test('A header that stays at the top: a question that a link opens is below it', async (t) => {
  const options = { header: 'sticky', hash: '#cost' };
  const { page } = await openRecipe(t, 'A header that stays at the top', options);
  await waitUntilOpen(page, 'cost');
  assert.ok((await topOf(page, 'cost')) >= 80);
  const { page: without } = await openRecipe(t, 'A header that stays at the top', {
    ...options,
    change: (html) => html.replace('scroll-padding-top', 'none'),
  });
  await waitUntilOpen(without, 'cost');
  assert.ok((await topOf(without, 'cost')) < 80, 'and without the line it is covered');
});

const plugin = `<script src="/plugin.js"></script>`;

test('A menu that leads to a question: a link opens it', async (t) => {
  const { page } = await openRecipe(t, 'A menu that leads to a question');
  await ready(page);
  await page.click('a[href="#side-effects"]');
  await waitUntilOpen(page, 'side-effects');
  assert.equal(await isOpen(page, 'cost'), false);
});

test('A menu that leads to a question: with the script it does so under a plugin that scrolls by itself', async (t) => {
  for (const withScripts of [true, false]) {
    const { origin, routes } = await serve(t, { folders: { '/ketamine-faq/': 'dist' } });
    routes['/'] = recipePage('A menu that leads to a question', { withScripts, extra: plugin });
    routes['/recipe.js'] = { type: 'text/javascript', body: recipeScript('A menu that leads to a question') };
    routes['/plugin.js'] = {
      type: 'text/javascript',
      body: `document.addEventListener('click', (event) => {
        const link = event.target.closest('a[href^="#"]');
        if (!link) return;
        event.preventDefault();
        document.getElementById(link.hash.slice(1))?.scrollIntoView({ behavior: 'smooth' });
      });`,
    };
    const page = await newPage(t);
    const errors = pageErrors(page);
    await page.goto(`${origin}/`);
    await ready(page);
    await page.click('a[href="#cost"]');
    if (withScripts) await waitUntilOpen(page, 'cost');
    else assert.equal(await isOpen(page, 'cost'), false, 'and without the script it does not');
    assert.deepEqual(errors, []);
  }
});

/** What a banner does that holds back scripts: it takes away the type of each that it is not told to leave alone. */
const holdBack = (html) =>
  html.replace(/<script\b[^>]*>/g, (tag) =>
    /data-cookieconsent="ignore"/.test(tag) ? tag : tag.replace(/type="module"/, 'type="text/plain"'),
  );

test('A cookie banner: one that holds scripts back leaves this one alone', async (t) => {
  const { page, errors } = await openRecipe(t, 'A cookie banner', { change: holdBack });
  await ready(page);
  assert.equal((await ids(page)).length, 20);
  assert.deepEqual(errors, []);
  const held = holdBack(recipePage('A clinic in Canada'));
  assert.equal(diagnose(held, undefined, { manifest })[0].id, 'consent', 'and the self-check names another one');
});
