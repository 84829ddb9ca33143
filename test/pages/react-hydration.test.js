// A page that React renders on a server, with the element or its prerendered form, and hydrates in the browser.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { newPage, ready } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';
import { pageErrors } from '../support/reader-actions.js';

const app = (prerendered) => `
  import { createElement, useEffect, useRef, useState } from 'react';
  import 'ketamine-faq';
  export function App() {
    const [opened, setOpened] = useState('nothing');
    const faq = useRef(null);
    // React adds no listeners to a custom element that it hydrates.
    useEffect(() => faq.current.addEventListener('ketamine-faq-toggle', ({ detail }) => setOpened(detail.id)), []);
    return createElement('main', null,
      createElement('h1', null, 'Ketamine'),
      createElement('ketamine-faq', {
        lang: 'en', open: 'cost', 'heading-level': 2,
        ref: faq,
        ${
          prerendered
            ? `suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: ${JSON.stringify(prerendered)} },`
            : ''
        }
      }${prerendered ? '' : `, createElement('p', { id: 'own' }, 'Call 988.')`}),
      createElement('output', null, opened));
  }`;

const bundle = (folder, name, text, options) => {
  const entry = join(folder, name);
  writeFileSync(entry, text);
  return build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    outdir: join(folder, 'out'),
    // React warns of a hydration that does not match in development only.
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
    ...options,
  });
};

/** The inner HTML of the prerendered element. */
const prerendered = () =>
  /<ketamine-faq[^>]*>(.*)<\/ketamine-faq>/s.exec(readFileSync('dist/static/en.html', 'utf8'))[1];

for (const [what, html] of [
  ['the element', undefined],
  ['the prerendered element', prerendered()],
])
  test(`React renders ${what} on a server, and hydrates it without a complaint`, async (t) => {
    const folder = mkdtempSync(resolve('build/react-'));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'app.js'), app(html));
    await bundle(
      folder,
      'server.js',
      `import { createElement } from 'react';
       import { renderToString } from 'react-dom/server';
       import { App } from './app.js';
       export const markup = renderToString(createElement(App));`,
      { platform: 'node', packages: 'external', splitting: true },
    );
    const { markup } = await import(pathToFileURL(join(folder, 'out/server.js')));
    const { outputFiles } = await bundle(
      folder,
      'client.js',
      `import { createElement } from 'react';
       import { hydrateRoot } from 'react-dom/client';
       import { App } from './app.js';
       hydrateRoot(document.getElementById('root'), createElement(App),
         { onRecoverableError: (error) => console.error(error) });`,
      { write: false, splitting: true },
    );
    const routes = Object.fromEntries(
      outputFiles.map(({ path, text }) => [
        `/${path.split('/').pop()}`,
        { headers: { 'content-type': 'text/javascript' }, body: text },
      ]),
    );
    const page = await newPage(t);
    const errors = pageErrors(page);
    const whole = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,"></head>
      <body><div id="root">${markup}</div><script type="module" src="/client.js"></script></body></html>`;
    await page.goto(await site(t, { ...routes, '/': whole }));
    await ready(page);
    await page.click('ketamine-faq >>> #brain .kf-question');
    await page.waitForFunction(() => document.querySelector('output').textContent === 'brain');
    const seen = await page.$eval('ketamine-faq', ({ shadowRoot }) => ({
      questions: shadowRoot.querySelectorAll('.kf-question').length,
      open: [...shadowRoot.querySelectorAll('.kf-item:has([aria-expanded=true])')].map(({ id }) => id),
    }));
    // Prerendered questions are open as the server made them.
    assert.deepEqual(seen, { questions: 20, open: html ? ['brain'] : ['brain', 'cost'] });
    assert.deepEqual(errors, []);
  });
