// Find in page and printing, which each engine does by itself.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { repository, startServer } from '../support/server.js';
import { engines } from './engines.js';
import { missingOnPaper } from './printed-text.js';

for (const [name, start] of Object.entries(engines))
  describe(name, () => {
    let server;
    let engine;
    before(async () => {
      server = await startServer({ folders: repository });
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

    test('prints every answer, though none is open', { timeout: 120_000 }, async () => {
      assert.deepEqual(missingOnPaper(await engine.print(`${server.origin}/demo/bare.html`)), []);
    });
  });
