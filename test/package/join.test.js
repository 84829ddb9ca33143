// `ketamine-faq/join` as a server calls it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { locales } from 'ketamine-faq/content';
import { assemble, join } from 'ketamine-faq/join';

const fragments = JSON.parse(readFileSync('dist/static/en.json', 'utf8'));
const { contentVersion: reviewedVersion, stale, staleNotice } = fragments;
const review = { reviewer: 'Jane Doe, MD', reviewedOn: '2026-11-30', reviewedVersion };
const isReviewed = (html) => html.includes('Reviewed by <bdi>Jane Doe, MD</bdi>');

test('join and assemble are one function, and take the languages of ketamine-faq/content', () => {
  assert.equal(join, assemble);
  const html = join(fragments, { region: 'CA' }, { languages: locales, say: assert.fail });
  assert.ok(html.startsWith('<ketamine-faq lang="en" region="CA">'));
});

test('with the time given, join does not ask the clock', (t) => {
  const { now } = Date;
  t.after(() => (Date.now = now));
  Date.now = () => assert.fail('Date.now() was called');
  const options = { languages: locales, say: assert.fail, now: Date.parse('2026-12-01') };
  assert.ok(isReviewed(join(fragments, { ...review, structuredData: true }, options)));
  assert.throws(() => join(fragments, {}, { languages: locales }), /Date\.now\(\) was called/);
});

test('the time given decides whether the text is old, and whether the day of a review has begun', () => {
  const on = (day) => join(fragments, review, { languages: locales, say: () => {}, now: Date.parse(day) });
  assert.deepEqual([on('2026-12-01').includes(staleNotice), isReviewed(on('2026-12-01'))], [false, true]);
  assert.deepEqual([on('2026-11-01').includes(staleNotice), isReviewed(on('2026-11-01'))], [false, false]);
  assert.ok(on(stale).includes(staleNotice));
});
