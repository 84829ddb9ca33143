// A page in which cases run.
import { newPage } from '../browser-page.js';
import { repository, serve } from '../server.js';
import { prerender } from './prerender.js';

const html =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cases</title><link rel="icon" href="data:,">' +
  '<meta name="viewport" content="width=device-width">' +
  '<script type="module" src="/test/support/fuzz/in-page/run-case.js"></script>' +
  '<script type="module" src="/dist/ketamine-faq.js"></script></head><body></body></html>';

/**
 * Serves the page. Returns a function that loads it anew in a window of some size, and returns one that runs a case there: it
 * rejects if the case breaks a promise.
 */
export async function casePage(t) {
  const { origin } = await serve(t, { routes: { '/': html }, folders: { ...repository, '/test/': 'test' } });
  let page;
  const load = async (size) => {
    if (!page || page.isClosed()) {
      page = await newPage(t);
      await page.exposeFunction('prerender', prerender);
      // A page that has crashed never answers.
      page.once('error', () => page.close());
    }
    await page.setViewport(size);
    await page.goto(origin);
    await page.waitForFunction(() => globalThis.runCase && customElements.get('ketamine-faq'));
  };
  const run = async (kind, each) => {
    try {
      return await page.evaluate((kind, json) => globalThis.runCase(kind, json), kind, JSON.stringify(each));
    } catch (error) {
      // The browser has crashed, the case hangs, or it has led away from the page.
      if (!page.isClosed()) await page.close();
      throw error;
    }
  };
  return async (size) => {
    await load(size);
    return async (kind, each) => {
      if (page.isClosed()) await load(size);
      const broken = await run(kind, each);
      if (broken.length) throw new Error(broken.join('\n'));
    };
  };
}
