// Opens pages in fresh browser contexts, with an empty cache, and reads what the main thread has done.
import puppeteer from 'puppeteer-core';

import { args, findChromium } from '../../scripts/chromium/find-chromium.js';
import { probeSource } from './probe.js';

/** No peer may reach a server of others. */
const ownServerOnly = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

/** Slow 4G: 400 ms for a round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4G = { offline: false, latency: 400, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowCpu = 4;

/** Starts a Chromium. `needsWindows` prefers an installed one, which can go to a text fragment. */
export async function startBrowser({ needsWindows = false } = {}) {
  const found = await findChromium({ needsWindows });
  return puppeteer.launch({ ...found, args: [...args, ownServerOnly], timeout: 60_000, protocolTimeout: 60_000 });
}

/**
 * Calls `use({ page, session })` with a new page, and closes it.
 *
 * @param texts - With the texts of a definition, the page has the probe from the start (`probe.js`).
 * @param isSlow - On slow 4G, with a quarter of the CPU.
 * @param scripts - Whether scripts run.
 */
export async function visit(browser, { texts, isSlow = false, scripts = true }, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    const session = await page.createCDPSession();
    // CPU time of the main thread, so that other work on the machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (!scripts) await page.setJavaScriptEnabled(false);
    if (texts) await page.evaluateOnNewDocument(probeSource(texts));
    if (isSlow) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowCpu });
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', slow4G);
    }
    return await use({ page, session });
  } finally {
    await context.close();
  }
}

/** The counters of the main thread, by name. Times are in seconds. */
export async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** What the main thread has done between two readings. Times are in ms of CPU. */
export function workBetween(before, after) {
  const milliseconds = (name) => (after[name] - before[name]) * 1000;
  return {
    cpu: milliseconds('TaskDuration'),
    script: milliseconds('ScriptDuration'),
    layout: milliseconds('LayoutDuration'),
    style: milliseconds('RecalcStyleDuration'),
  };
}

/** Waits until the main thread has done next to nothing in two intervals in a row. */
export async function quiet(session, { interval = 90, limit = 20_000 } = {}) {
  const end = Date.now() + limit;
  let { TaskDuration: last } = await counters(session);
  for (let calm = 0; calm < 2 && Date.now() < end;) {
    await new Promise((next) => setTimeout(next, interval));
    const { TaskDuration: now } = await counters(session);
    calm = now - last < 0.003 ? calm + 1 : 0;
    last = now;
  }
}
