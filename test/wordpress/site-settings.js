// What the owner of a site can set once for all pages, and the check for withdrawn texts.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { logIn, newPage } from './browser.js';
import { field, insertBlock, openEditor, unfold } from './editor.js';
import { assembled, fragmentsOf } from './published.js';
import { addUser, seenBy } from './users.js';

const settingsPage = '/wp-admin/options-general.php?page=ketamine-faq';
const { contentVersion } = fragmentsOf('en');

/** Fills the fields of the settings page, by the element’s attributes, and saves. Returns the messages that WordPress shows. */
async function save(page, site, values) {
  await page.goto(`${site.url}${settingsPage}`);
  for (const [attribute, value] of Object.entries(values))
    await page.$eval(
      `#ketamine-faq-${attribute}`,
      (input, given) => {
        if (input.type === 'checkbox') input.checked = given;
        else input.value = given;
      },
      value,
    );
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  return page.$$eval('.settings-error p', (messages) => messages.map(({ innerText }) => innerText.trim()));
}

const clinic = {
  'clinic-name': 'Lakeside Clinic',
  'clinic-phone': '(555) 010-0199',
  'clinic-url': 'https://lakeside.example/a%20b',
};
const review = { reviewer: 'Jane Doe, MD', 'reviewed-on': '2026-11-30', 'reviewed-version': contentVersion };
const asOptions = ({ 'clinic-name': clinicName, 'clinic-phone': clinicPhone, 'clinic-url': clinicUrl }) => ({
  clinicName,
  clinicPhone,
  clinicUrl,
});
const reviewOptions = { reviewer: review.reviewer, reviewedOn: review['reviewed-on'], reviewedVersion: contentVersion };

export function siteOptions(site) {
  test('an administrator sets country, clinic and reviewer once, and every page shows them unless it sets its own', async (t) => {
    const page = await newPage(t);
    await logIn(page, site);
    assert.deepEqual(await save(page, site, { region: 'CA', ...clinic, ...review }), ['Settings saved.']);

    const shown = async (content) => site.get(site.publish({ content }).url);
    const bySite = { region: 'CA', ...asOptions(clinic), ...reviewOptions };
    assert.ok((await shown('[ketamine_faq]')).includes(assembled('en', bySite)));
    assert.ok((await shown('<!-- wp:ketamine-faq/faq /-->')).includes(assembled('en', bySite)));
    // A page of another clinic gets neither the telephone number nor the reviewer of this one.
    const other = '[ketamine_faq region="US" clinic-name="Hilltop"]';
    assert.ok((await shown(other)).includes(assembled('en', { region: 'US', clinicName: 'Hilltop' })));
    const own = '[ketamine_faq reviewer="John Doe, DO"]';
    assert.ok(
      (await shown(own)).includes(assembled('en', { region: 'CA', ...asOptions(clinic), reviewer: 'John Doe, DO' })),
    );
    // A country that does not exist counts as not given.
    assert.ok((await shown('[ketamine_faq region="Canada"]')).includes(assembled('en', bySite)));
  });

  test('the editor shows the values of the site, in the preview and as hints in the fields', async (t) => {
    const page = await newPage(t);
    await logIn(page, site);
    const canvas = await openEditor(page, site.url);
    await insertBlock(page);
    await canvas.waitForSelector('ketamine-faq[region="CA"][clinic-name="Lakeside Clinic"][reviewer="Jane Doe, MD"]');
    const country = await (await field(page, 'Country of the crisis lines')).waitHandle();
    assert.equal(
      await country.evaluate(({ selectedOptions }) => selectedOptions[0].text),
      'Same as the site: Canada (CA)',
    );
    await unfold(page, 'Your clinic');
    const name = await (await field(page, 'Name')).waitHandle();
    assert.equal(await name.evaluate(({ value, placeholder }) => `${value}|${placeholder}`), '|Lakeside Clinic');
    await (await field(page, 'Telephone')).fill('(555) 010-0100');
    await canvas.waitForSelector(
      'ketamine-faq[region="CA"][clinic-phone="(555) 010-0100"]:not([clinic-name], [reviewer])',
    );
  });

  test('a value that the pages cannot show is kept as it was typed, and the administrator is told', async (t) => {
    const page = await newPage(t);
    await logIn(page, site);
    const messages = await save(page, site, {
      ...{ 'clinic-phone': '988', 'clinic-url': 'ftp://lakeside.example', 'reviewed-version': '0.1.0' },
    });
    assert.deepEqual(messages, [
      'Telephone: “988” is not shown on your pages. Write it like this: (555) 010-0199',
      'Web page: “ftp://lakeside.example” is not shown on your pages. Write it like this: https://lakeside.example',
      'Review: Needs a name, a day and a version. With a newer text, it is no longer shown.',
    ]);
    assert.equal(await page.$eval('#ketamine-faq-clinic-phone', ({ value }) => value), '988');
    const html = await site.get(site.publish({ content: '[ketamine_faq]' }).url);
    assert.doesNotMatch(html, /Jane Doe, MD, on|tel:988"[^>]*>Lakeside/);
    await save(page, site, { ...clinic, ...review });
  });

  test('hostile values of the settings are escaped on the settings page and on every page', async (t) => {
    const page = await newPage(t);
    await logIn(page, site);
    const hostile = '"><img src=x onerror=alert(1)>';
    await save(page, site, { 'clinic-name': hostile, reviewer: hostile });
    assert.equal(await page.$('img[src=x]'), null);
    await page.goto(site.publish({ content: '[ketamine_faq]' }).url);
    assert.equal(await page.$('img[src=x]'), null);
    await save(page, site, { ...clinic, ...review });
  });

  test('only an administrator can change the settings', async () => {
    const editor = addUser(site, 'settings-editor', 'editor');
    const cookie = (user) => seenBy(site, user, settingsPage);
    assert.match(await cookie(1), /id="ketamine-faq-region"/);
    assert.doesNotMatch(await cookie(editor), /ketamine-faq-region/);
  });
}

/**
 * Puts a feed of notices on the site, which stands for the other server. Returns its address, and a function that returns what
 * the requests for it said about themselves.
 */
function serveFeed(site, notices) {
  const file = join(site.folder, 'notices.php');
  const log = join(site.folder, 'notices.log');
  rmSync(log, { force: true });
  writeFileSync(
    file,
    `<?php
    $about = array_intersect_key( $_SERVER, array_flip( array( 'HTTP_USER_AGENT', 'HTTP_REFERER', 'QUERY_STRING' ) ) );
    file_put_contents( ${JSON.stringify(log)}, json_encode( $about ) . "\\n", FILE_APPEND );
    echo base64_decode( '${btoa(JSON.stringify({ format: 1, notices }))}' );`,
  );
  const requests = () => readFileSync(log, 'utf8').trim().split('\n').map(JSON.parse);
  return { url: `${site.url}/notices.php`, requests };
}

const notice = (affected, problem) => ({
  id: '2027-1',
  date: '2027-01-01',
  kind: 'withdrawn',
  places: ['side-effects'],
  locales: 'all',
  affected,
  fixedIn: null,
  problem,
  advice: 'Update the plugin.',
});

/** Asks for the notices as WP-Cron does, from another address. */
const fetchNotices = (site, url) =>
  site.run(
    `add_filter( 'ketamine_faq_notices_url', function () use ( $given ) { return $given; } );
    do_action( 'ketamine_faq_fetch_notices' );
    return get_option( 'ketamine_faq_notices' );`,
    url,
  );

const nextCheck = (site) => site.run("return wp_next_scheduled( 'ketamine_faq_fetch_notices' );");

/** Changes the data of the plugin. */
function setData(site, values) {
  const file = join(site.folder, 'wp-content/plugins/ketamine-faq/about.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...values }));
}

export function contentNotices(site) {
  const problem = 'One <b>answer</b> names a wrong number.';
  const warning =
    /notice-error"><p>A text of the ketamine FAQ on your site has been withdrawn or corrected\. One &lt;b&gt;answer&lt;\/b&gt; names a wrong number\. Update the plugin\./;

  test('before the first release there is no check, and afterwards none without the consent of the site', async () => {
    setData(site, { isReleased: false });
    assert.doesNotMatch(await seenBy(site, 1, settingsPage), /check-notices/);
    setData(site, { isReleased: true });
    assert.match(await seenBy(site, 1, settingsPage), /check-notices/);
    assert.equal(nextCheck(site), false);
  });

  test('a site that has switched the check on tells everybody who edits pages of a text that was withdrawn', async (t) => {
    const page = await newPage(t);
    await logIn(page, site);
    await save(page, site, { 'check-notices': true });
    assert.ok(nextCheck(site) > 0);

    const other = serveFeed(site, [notice(['0.0.1'], problem)]);
    fetchNotices(site, other.url);
    const author = addUser(site, 'notices-author', 'author');
    assert.doesNotMatch(await seenBy(site, author, '/wp-admin/index.php'), /has been withdrawn/);

    const { url, requests } = serveFeed(site, [notice(['0.0.1', contentVersion], problem)]);
    fetchNotices(site, url);
    assert.match(await seenBy(site, author, '/wp-admin/index.php'), warning);
    const subscriber = addUser(site, 'notices-subscriber', 'subscriber');
    assert.doesNotMatch(await seenBy(site, subscriber, '/wp-admin/index.php'), /has been withdrawn/);
    // The request does not name the site.
    // WordPress 6.1 names the requested address as the referrer.
    const [{ HTTP_REFERER = url, ...about }] = requests();
    assert.equal(HTTP_REFERER, url);
    assert.deepEqual(about, { HTTP_USER_AGENT: 'ketamine-faq' });

    await openEditor(page, site.url);
    await insertBlock(page);
    await page.waitForFunction(() =>
      document.querySelector('.components-notice.is-error')?.innerText.includes('One <b>answer</b>'),
    );
  });

  test('an answer that is no list of notices changes nothing, and parts that are no notice are left out', async () => {
    const kept = fetchNotices(site, `${site.url}/wp-includes/images/blank.gif`);
    for (const notices of ['x', undefined, null]) {
      const { url } = serveFeed(site, notices);
      assert.deepEqual(fetchNotices(site, url), kept);
    }
    const { url } = serveFeed(site, [null, { affected: [contentVersion] }, notice('1', []), ...kept.notices]);
    assert.deepEqual(fetchNotices(site, url).notices, kept.notices);
  });

  test('a site whose check has had no answer for a week is told', async () => {
    const before = (days) =>
      site.run(
        `$stored = get_option( 'ketamine_faq_notices' );
        $stored['answered'] = time() - $given * DAY_IN_SECONDS;
        return update_option( 'ketamine_faq_notices', $stored );`,
        days,
      );
    before(6);
    assert.doesNotMatch(await seenBy(site, 1, '/wp-admin/index.php'), /has had no answer since/);
    before(8);
    assert.match(await seenBy(site, 1, '/wp-admin/index.php'), /has had no answer since/);
  });

  test('after a failed request the notices stay, and switching the check off removes them', async (t) => {
    fetchNotices(site, 'http://127.0.0.1:9/');
    assert.match(await seenBy(site, 1, '/wp-admin/index.php'), warning);
    const page = await newPage(t);
    await logIn(page, site);
    await save(page, site, { 'check-notices': false });
    assert.equal(nextCheck(site), false);
    assert.doesNotMatch(await seenBy(site, 1, '/wp-admin/index.php'), /has been withdrawn/);
    // For the tests of the removal.
    await save(page, site, { 'check-notices': true });
    const { url } = serveFeed(site, [notice([contentVersion], problem)]);
    fetchNotices(site, url);
  });
}
