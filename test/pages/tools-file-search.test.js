// A search without the tools, or until they come: every query shows the help lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { aboutBladder, resultShown } from '../support/reader-actions.js';
import { field, failures, isOfBrowser, open, seen, announced, failure } from '../support/tools-file.js';

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
