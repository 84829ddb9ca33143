// Find in page, printing and policies with hashes, which each engine does by itself.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';

import { repository, startServer } from '../support/server.js';
import { engines } from './engines.js';
import { missingOnPaper } from './printed-text.js';

/** Pages with the tags that the command prints, under a policy with hashes and with the header Integrity-Policy. */
function pagesWithHashes() {
  const words = ['bin/ketamine-faq.js', 'importmap', 'en', 'es', '--base', '/dist/'];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>${stdout}<ketamine-faq lang="es"></ketamine-faq>`;
  const [, hashes] = /^For a script-src with hashes: (.+)$/m.exec(stderr);
  return {
    '/script-src': { body, headers: { 'content-security-policy': `script-src ${hashes}` } },
    '/integrity-policy': { body, headers: { 'integrity-policy': 'blocked-destinations=(script)' } },
    '/without-map': {
      body: body.replace(/<script type="importmap">.*?<\/script>/s, ''),
      headers: { 'content-security-policy': `script-src ${hashes}` },
    },
  };
}

/** Waits for the first language that an element shows, or fails to load. */
const languageShown = () =>
  new Promise((resolve) => {
    const look = () => {
      const faq = document.querySelector('ketamine-faq');
      const failed = faq.renderRoot?.querySelector('.kf-progress')?.textContent.includes('could not be loaded');
      const shown = faq.renderRoot?.querySelector('section[lang]')?.lang;
      if (failed || shown === 'es') resolve(failed ? 'none' : shown);
      else requestAnimationFrame(look);
    };
    look();
  });

for (const [name, start] of Object.entries(engines))
  describe(name, () => {
    let server;
    let engine;
    before(async () => {
      server = await startServer({ folders: repository, routes: pagesWithHashes() });
      engine = await start();
    });
    after(async () => {
      await engine?.stop();
      await server?.close();
    });

    test('finds words in a closed answer and opens it', { timeout: 120_000 }, async () => {
      await engine.open(`${server.origin}/demo/bare.html#:~:text=bile%20ducts`);
      const opened = await engine.evaluate(
        () =>
          new Promise((resolve) => {
            const faq = document.querySelector('ketamine-faq');
            const panel = faq.renderRoot?.querySelector('#long-term-answer');
            if (panel?.hidden === false) resolve('long-term');
            faq.addEventListener('ketamine-faq-toggle', ({ detail }) => resolve(detail.id));
          }),
      );
      assert.equal(opened, 'long-term');
    });

    for (const [path, expected] of [
      ['script-src', 'es'],
      ['integrity-policy', 'es'],
      ['without-map', 'none'],
    ])
      test(`under a policy with hashes it shows ${expected}: ${path}`, { timeout: 120_000 }, async () => {
        await engine.open(`${server.origin}/${path}`);
        assert.equal(await engine.evaluate(languageShown), expected);
      });

    test('prints every answer, though none is open', { timeout: 120_000 }, async () => {
      assert.deepEqual(missingOnPaper(await engine.print(`${server.origin}/demo/bare.html`)), []);
    });
  });
