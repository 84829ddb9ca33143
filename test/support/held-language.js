// A language file that loads for as long as a test wants.
import { newPage, script } from './browser-page.js';
import { site } from './clinic-site.js';
import { answerFor, clinicPage } from './language-files.js';

/**
 * Opens a page and holds back the Spanish file. `arrive` lets it load. `timerIsSet` waits until a timer of 3 or 20
 * seconds is set, and `runTimer` also runs all of these. `faq` is the markup of the element.
 */
export async function openHeld(t, lang = 'es', faq = undefined) {
  const page = await newPage(t);
  await page.evaluateOnNewDocument(() => {
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (done, time, ...rest) => {
      if (time !== 3000 && time !== 20_000) return setTimeout(done, time, ...rest);
      ((globalThis.waits ??= {})[time / 1000] ??= []).push(() => done(...rest));
      return 0;
    };
  });
  let release;
  const released = new Promise((resolve) => (release = resolve));
  t.after(() => release());
  let note;
  const isAsked = new Promise((resolve) => (note = resolve));
  const asked = await answerFor(page, () => {
    note();
    return released;
  });
  await page.goto(await site(t, { '/': clinicPage({ lang, faq }) }), {
    waitUntil: 'domcontentloaded',
  });
  const arrive = async () => {
    await isAsked;
    release();
    // Importing the same module resolves once the element has it too.
    await page.evaluate((address) => import(address), new URL(asked[0], script()).href);
    await page.$eval('ketamine-faq', (faq) => faq.updateComplete);
  };
  const timerIsSet = (seconds = 3) =>
    page.waitForFunction((seconds) => globalThis.waits?.[seconds]?.length, {}, seconds);
  const runTimer = async (seconds = 3) => {
    await timerIsSet(seconds);
    await page.evaluate((seconds) => globalThis.waits[seconds].splice(0).forEach((done) => done()), seconds);
  };
  return { page, asked, arrive, timerIsSet, runTimer };
}
