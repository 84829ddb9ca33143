// The self-check finds no problem in the pages and tags that this project publishes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { diagnose } from '../../dist/check.js';
import { assemble } from '../../dist/join.js';
import { withBuiltHashes } from '../support/cdn-tags.js';
import { ownTag } from '../support/check-cases/clinic-page.js';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const ids = (html, headers) => diagnose(html, headers, { manifest }).map(({ id }) => id);

test('no problem in the tags of README and docs, and in the demo pages with the FAQ', (t) => {
  const blocks = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/```html\n(.*?)```/gs)].map(([, html]) => [name, html]));
  const pages = readdirSync('demo').map((name) => [`demo/${name}`, readFileSync(`demo/${name}`, 'utf8')]);
  const checked = [...blocks, ...pages].filter(
    ([, html]) => html.includes('<script') && html.includes('<ketamine-faq'),
  );
  for (const [name, html] of checked) {
    const [{ id, problem }, ...others] = diagnose(withBuiltHashes(html), undefined, { manifest });
    t.diagnostic(`${name}: ${problem}`);
    assert.deepEqual([id, ...others], ['ok'], name);
  }
  assert.ok(checked.some(([name]) => name === 'README.md'));
});

test('no problem in the prerendered pages, whose style is allowed by the hash in the manifest', () => {
  const tag = (locale) => ownTag.replace('.js', locale === 'en' ? '.js' : `.${locale}.js`);
  for (const locale of Object.keys(manifest.languages)) {
    const fragment = readFileSync(`dist/static/${locale}.html`, 'utf8');
    for (const html of [readFileSync(`dist/static/page/${locale}.html`, 'utf8'), tag(locale) + fragment]) {
      assert.deepEqual(ids(html, "default-src 'self'"), ['policy-style'], locale);
      assert.deepEqual(ids(html, `default-src 'self'; style-src '${manifest.staticStyle}'`), ['ok'], locale);
    }
  }
});

test('no problem in the element that was prerendered for a country, and one if it was for another country', () => {
  const codes = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'other'];
  const languages = Object.entries(manifest.languages).map(([locale, { reviewed }]) => ({
    locale,
    isTranslationSignedOff: reviewed,
  }));
  for (const { locale } of languages) {
    const fragments = JSON.parse(readFileSync(`dist/static/${locale}.json`, 'utf8'));
    for (const region of codes)
      assert.deepEqual(ids(ownTag + assemble(fragments, { region }, { languages })), ['ok'], `${locale} ${region}`);
  }
  const american = readFileSync('dist/static/en.html', 'utf8');
  for (const region of codes.slice(1)) {
    const html = ownTag + american.replace('<ketamine-faq', `<ketamine-faq region="${region}"`);
    const [{ id, problem }, ...others] = diagnose(html, undefined, { manifest });
    assert.deepEqual([id, ...others], ['prerendered-numbers'], region);
    assert.match(problem, region === 'CA' ? / other countries: 1-800-\d/ : / other countries: 988, 911, 1-800-\d/);
  }
});

test('no problem in the fallback that the builder writes, in any language and for any country', async () => {
  await import('../../dist/builder-data.js');
  const { languages, regions } = globalThis.ketamineFaqBuilder;
  let count = 0;
  for (const { locale, fallback } of languages)
    for (const { code } of regions) {
      const paragraphs = fallback[code].map(
        ({ text }) =>
          `<p>${text.map((piece, index) => (index % 2 ? `<a href="tel:${piece.replace(/\D/g, '')}">${piece}</a>` : piece)).join('')}</p>`,
      );
      const html = `<html lang="${locale}">${ownTag}<ketamine-faq region="${code}">${paragraphs.join('')}</ketamine-faq></html>`;
      const [{ id, problem }, ...others] = diagnose(html, undefined, { manifest });
      assert.deepEqual([id, ...others], ['ok'], `${locale} ${code}: ${problem}`);
      count++;
    }
  assert.ok(count >= 18 * 6);
});
