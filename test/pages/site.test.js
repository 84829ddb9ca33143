// dist/site/, the documentation as a website: each page opens from a disk without an error, and each link leads somewhere.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { parse } from 'parse5';

import { questions } from '../../build/src/content/questions.js';
import { ids, newPage, open, ready } from '../support/browser-page.js';
import { choose, shows } from '../support/language-files.js';
import { useFont } from '../support/page-fonts.js';
import { pageErrors, searchFor } from '../support/reader-actions.js';
import { serve } from '../support/server.js';

const site = 'dist/site';
const pages = readdirSync(site, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'))
  .sort();
const documents = pages.filter((name) => !name.startsWith('demo/'));
const onDisk = (name) => pathToFileURL(join(site, name)).href;
/** Every element of a document. A template has its content in a tree of its own. */
const elementsIn = (node) =>
  (node.childNodes ?? []).flatMap((child) => [child, ...elementsIn(child)]).filter(({ tagName }) => tagName);
const trees = new Map(pages.map((name) => [name, elementsIn(parse(readFileSync(join(site, name), 'utf8')))]));
const attributesOf = ({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const valuesOf = (name, attribute) =>
  trees.get(name).flatMap((element) => {
    const value = attributesOf(element)[attribute];
    return value === undefined ? [] : [value];
  });
/** The ids of a page, and those of the questions if it shows the FAQ. */
const anchorsIn = (name) => [
  ...valuesOf(name, 'id'),
  ...(trees.get(name).some(({ tagName }) => tagName === 'ketamine-faq') ? questions.map(({ id }) => id) : []),
];

describe('the website', () => {
  test('has a page for each reader, and for each document of the repository', () => {
    // docs/content.md holds claims that can be wrong: no file in dist/ has it.
    const guides = readdirSync('docs', { recursive: true }).filter(
      (name) => name.endsWith('.md') && name !== 'content.md',
    );
    const expected = guides.map((name) => `docs/${name.replaceAll('\\', '/').replace(/\.md$/, '.html')}`);
    assert.deepEqual(
      [...expected, 'index.html', 'SECURITY.html', 'CHANGELOG.html', 'demo/build.html', 'demo/in/es.html'].filter(
        (name) => !pages.includes(name),
      ),
      [],
    );
    const readers = ['office-manager', 'developer', 'compliance', 'translator', 'maintainer'];
    for (const name of documents)
      for (const reader of readers)
        assert.ok(
          valuesOf(name, 'href').some((href) => href.endsWith(`${reader}.html`)),
          `${name} leads to ${reader}`,
        );
  });

  test('every link and every file that a page needs is there', (t) => {
    let count = 0;
    for (const name of pages)
      for (const href of [...valuesOf(name, 'href'), ...valuesOf(name, 'src')]) {
        if (/^(https?|tel|data|mailto):/.test(href)) continue;
        const [file, hash] = href.split('#');
        const place = file ? join(dirname(name), file).replaceAll('\\', '/') : name;
        count++;
        assert.ok(existsSync(join(site, place)), `${name}: ${href}`);
        if (hash && trees.has(place)) assert.ok(anchorsIn(place).includes(hash), `${name}: ${href}`);
      }
    t.diagnostic(`${pages.length} pages, ${count} links`);
    assert.ok(count > 1000);
  });

  test('no page has a script or a handler inside, and the documents ask no other site for anything', () => {
    for (const name of pages) {
      for (const element of trees.get(name)) {
        const attributes = attributesOf(element);
        if (element.tagName === 'script') assert.ok(attributes.src, name);
        assert.deepEqual(
          Object.keys(attributes).filter((attribute) => attribute.startsWith('on')),
          [],
          name,
        );
      }
      for (const src of valuesOf(name, 'src')) assert.doesNotMatch(src, /^https?:/, name);
    }
  });

  test('search engines leave out the example pages, which patients could take for those of a clinic', () => {
    const isLeftOut = (name) =>
      trees.get(name).some((element) => {
        const { name: meta, content } = attributesOf(element);
        return meta === 'robots' && content === 'noindex';
      });
    assert.deepEqual(
      pages.filter((name) => isLeftOut(name) !== name.startsWith('demo/')),
      [],
    );
  });

  test('every picture has a text, and is small', () => {
    const pictures = documents.flatMap((name) =>
      trees.get(name).flatMap((element) => (element.tagName === 'img' ? [[name, attributesOf(element)]] : [])),
    );
    for (const [name, { alt, src }] of pictures) assert.ok(alt?.length > 20, `${name}: ${src}`);
  });
});

/** Copies the website, without the rest of dist/, to a temporary folder. */
function copyOfSite(t) {
  const folder = mkdtempSync(join(tmpdir(), 'ketamine-faq-site-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(site, folder, { recursive: true });
  return folder;
}

describe('from a disk', () => {
  test('each page opens without an error', async (t) => {
    const page = await newPage(t);
    const errors = pageErrors(page);
    page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
    for (const name of pages) {
      await page.goto(onDisk(name));
      if (trees.get(name).some(({ tagName }) => tagName === 'ketamine-faq')) {
        await ready(page);
        assert.ok((await ids(page)).length >= 5, name);
      }
      const images = await page.$$eval('img', (all) =>
        all.filter((image) => !image.naturalWidth).map(({ src }) => src),
      );
      assert.deepEqual(images, [], name);
      assert.deepEqual(errors, [], name);
    }
  });

  test('in a folder with spaces, a reader can choose a language, search, and see sources', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'ketamine faq 1 '));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    cpSync('dist', folder, { recursive: true });
    const page = await newPage(t);
    const errors = pageErrors(page);
    await open(page, pathToFileURL(join(folder, 'site/demo/index.html')).href);
    await page.$eval('ketamine-faq', (faq) => faq.show('cost'));
    await page.waitForSelector('ketamine-faq >>> #cost [part=sources]');
    await searchFor(page, 'bladder');
    assert.ok((await page.$$('ketamine-faq >>> .kf-item:not([hidden])')).length < 10);
    await choose(page, 'ar');
    await shows(page, 'ar');
    assert.deepEqual(errors, []);
  });

  test('without the rest of dist/, as in the zip, the page that writes the tag has its form and the preview', async (t) => {
    const page = await newPage(t);
    const errors = pageErrors(page);
    await page.goto(pathToFileURL(join(copyOfSite(t), 'demo/build.html')).href);
    await ready(page);
    assert.ok(await page.$eval('#page form', (form) => form.checkVisibility()));
    assert.equal((await ids(page)).length, 20);
    assert.deepEqual(errors, []);
  });

  test('the check of a page runs', async (t) => {
    const page = await newPage(t);
    const errors = pageErrors(page);
    await page.goto(onDisk('demo/check.html'));
    await page.type('#source', '<ketamine-faq></ketamine-faq>');
    await page.click('button');
    await page.waitForFunction(() => document.getElementById('status').textContent.includes('found'));
    assert.match(await page.$eval('#findings', (box) => box.textContent), /script tag/);
    assert.deepEqual(errors, []);
  });
});

describe('an office manager with a browser and an upload form', () => {
  /** The steps of docs/office-manager.md: make the tag on the disk, upload the folder, paste the tag into a page. */
  test('gets the FAQ of a clinic in Canada onto a page', async (t) => {
    const page = await newPage(t);
    const errors = pageErrors(page);
    await page.goto(onDisk('demo/build.html'));
    await ready(page);
    await page.select('#region', 'CA');
    await page.type('#clinic-name', 'Lakeside Clinic');
    await page.type('#clinic-phone', '(555) 010-0199');
    await page.waitForFunction(() => document.querySelector('#for-html code').textContent.includes('010-0199'));
    const tag = await page.$$eval('#for-html code', (codes) => codes.map((code) => code.textContent).join('\n'));
    assert.match(tag, /src="\/ketamine-faq\/ketamine-faq\.js"/);

    const { origin, routes } = await serve(t, { folders: { '/ketamine-faq/': 'dist' } });
    routes['/ketamine'] =
      `<!doctype html><html lang="en"><title>Clinic</title><link rel="icon" href="data:,"><h1>Ketamine</h1>${tag}</html>`;
    await open(page, `${origin}/ketamine`);
    assert.equal((await ids(page)).length, 20);
    const text = await page.$eval('ketamine-faq', ({ renderRoot }) => renderRoot.textContent);
    assert.match(text, /Lakeside Clinic/);
    assert.match(text, /Text version/);
    assert.doesNotMatch(await page.$eval('ketamine-faq >>> .kf-safety', (box) => box.textContent), /\(US\)/);
    // The test of step 2: the file that shows whether the folder is in the right place.
    await page.goto(`${origin}/ketamine-faq/manifest.json`);
    assert.match(await page.$eval('body', (body) => body.textContent), /"version"/);
    assert.deepEqual(errors, []);
  });
});

describe('on a server', () => {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'";

  test('the FAQ comes as the module that any page loads, under a policy without inline code', async (t) => {
    const { origin, requests } = await serve(t, {
      folders: { '/': 'dist' },
      headers: { 'content-security-policy': policy },
    });
    const page = await newPage(t);
    const errors = pageErrors(page);
    for (const [path, script] of [
      ['/site/index.html', '/ketamine-faq.js'],
      ['/site/demo/spanish.html', '/ketamine-faq.es.js'],
    ]) {
      requests.length = 0;
      await open(page, origin + path);
      const urls = requests.map(({ url }) => url);
      assert.ok(urls.includes(script), urls.join(' '));
      assert.ok(!urls.some((url) => url.includes('on-disk')));
    }
    assert.deepEqual(errors, []);
  });
});

test('on a server that has the website alone, the FAQ is shown with all its languages', async (t) => {
  const { origin } = await serve(t, { folders: { '/guide/': copyOfSite(t) } });
  const page = await newPage(t);
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const path of ['index.html', 'demo/build.html']) {
    await page.goto(`${origin}/guide/${path}`);
    await ready(page);
    assert.ok((await ids(page)).length >= 5, path);
  }
  await page.goto(`${origin}/guide/demo/spanish.html`);
  await shows(page, 'es');
  await choose(page, 'ar');
  await shows(page, 'ar');
  assert.deepEqual(errors, []);
});

describe('to read', () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

  for (const scheme of ['light', 'dark'])
    test(`axe finds nothing on the front page and the documents, and nothing overflows on a phone: ${scheme}`, async (t) => {
      const page = await newPage(t, { width: 390, height: 844 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const name of [
        'index.html',
        'docs/office-manager.html',
        'docs/recipes.html',
        'docs/compliance.html',
        'docs/reference.html',
      ]) {
        await page.goto(onDisk(name));
        await useFont(page);
        const { scrollWidth, clientWidth } = await page.$eval('html', ({ scrollWidth, clientWidth }) => ({
          scrollWidth,
          clientWidth,
        }));
        assert.ok(scrollWidth <= clientWidth, `${name} is ${scrollWidth} px wide`);
        await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
        const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), tags);
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${name} ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          [],
        );
      }
    });
});
