// The accessibility trees of eight states in Firefox and in WebKitGTK. Those of Chromium: test/pages/accessibility-tree.test.js.
import { after, before, describe, test } from 'node:test';

import puppeteer from 'puppeteer-core';

import { stateNames, statePages, stateReached, titleOf } from '../support/accessibility-states.js';
import { assertTreeAsKept } from '../support/kept-trees.js';
import { startServer } from '../support/server.js';
import { stepTimeout } from '../support/step-timeout.js';
import { firefoxTree } from './firefox-tree.js';
import { findFirefox } from './launcher-firefox.js';
import { webkitTree } from './webkit-tree.js';
import { webkitDriver } from './webkit-driver.js';

const firefox = {
  async start() {
    const browser = await puppeteer.launch(findFirefox());
    const page = await browser.newPage();
    page.setDefaultTimeout(stepTimeout);
    return {
      async treeOf(address, title) {
        await page.goto(address);
        await page.evaluate(stateReached);
        return firefoxTree(browser, title);
      },
      stop: () => browser.close(),
    };
  },
};

const webkit = {
  async start() {
    const { send, run, stop } = await webkitDriver({ isAccessible: true })();
    return {
      async treeOf(url, title) {
        await send('POST', 'url', { url });
        await send('POST', 'execute/sync', { script: `return (${stateReached})()`, args: [] });
        return webkitTree(run, title);
      },
      stop,
    };
  },
};

for (const [name, { start }] of Object.entries({ firefox, webkit }))
  describe(name, () => {
    let server;
    let engine;
    before(async () => {
      server = await startServer(statePages);
      engine = await start();
    });
    after(async () => {
      await engine?.stop();
      await server?.close();
    });

    for (const state of stateNames)
      test(`the accessibility tree of ${name} is the kept one: ${state}`, { timeout: 120_000 }, async (t) => {
        assertTreeAsKept(t, name, state, await engine.treeOf(`${server.origin}/${state}/`, titleOf(state)));
      });
  });
