// Starts each engine for what @web/test-runner cannot do: open an address, and print.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import puppeteer from 'puppeteer-core';

import { findChromium } from '../../scripts/chromium/find-chromium.js';
import { stepTimeout } from '../support/step-timeout.js';
import { installed } from './installed.js';
import { findFirefox } from './launcher-firefox.js';
import { hiddenScreen } from './screen.js';
import { webkitDriver } from './webkit-driver.js';

async function startPuppeteer(found) {
  const browser = await puppeteer.launch({ ...found, timeout: stepTimeout });
  const page = await browser.newPage();
  page.setDefaultTimeout(stepTimeout);
  return {
    open: (address) => page.goto(address),
    evaluate: (action) => page.evaluate(action),
    // Over WebDriver BiDi, Puppeteer 24 takes inches for centimetres; on a sheet that is too large nothing is lost.
    print: (address) => page.goto(address).then(() => page.pdf({ width: '22in', height: '28in' })),
    stop: () => browser.close(),
  };
}

async function startWebKit() {
  const { send, stop } = await webkitDriver()();
  return {
    open: (url) => send('POST', 'url', { url }),
    evaluate: (action) => send('POST', 'execute/sync', { script: `return (${action})()`, args: [] }),
    print: printInWebKit,
    stop,
  };
}

/** WebDriver has a command for it, WebKitGTK’s has not. */
async function printInWebKit(address) {
  const gjs = installed('gjs', ['/usr/bin/gjs'], 'gjs');
  const names = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/girepository-1.0/WebKit2-4.1.typelib`);
  installed('WebKitGTK for gjs', names, 'gir1.2-webkit2-4.1');
  const folder = mkdtempSync(join(tmpdir(), 'ketamine-faq-'));
  const { run, end } = hiddenScreen();
  try {
    const file = join(folder, 'printed.pdf');
    const script = fileURLToPath(new URL('print-webkit.js', import.meta.url));
    const [code] = await once(
      await run(gjs, ['-m', script, address, file], { stdio: ['ignore', 'ignore', 'inherit'] }),
      'exit',
    );
    if (code !== 0) throw new Error(`WebKitGTK did not print ${address}`);
    return readFileSync(file);
  } finally {
    end();
    rmSync(folder, { recursive: true });
  }
}

/** What starts each engine. */
export const engines = {
  Chromium: async () => startPuppeteer(await findChromium({ needsWindows: true })),
  Firefox: async () => startPuppeteer(findFirefox()),
  WebKit: startWebKit,
};
