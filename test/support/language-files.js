// Intercepts the requests of a page for language files: a test decides what comes back, and when.
import assert from 'node:assert/strict';

import { tag } from './clinic-site.js';

/** A page of a clinic in one language, with fallback content. */
export const clinicPage = ({ lang, head = tag(), faq = '' }) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Clinic</title>` +
  `<link rel="icon" href="data:,">${head}</head><body>` +
  `<ketamine-faq ${faq}><p id="own">En peligro: <a href="tel:911">911</a>.</p></ketamine-faq></body></html>`;

const languageFile = /\/dist\/(language-(?!en-tools).+)$/;

/**
 * Calls `answer` for each request for a file that `files` finds, which are those of languages: `undefined` lets it through, `'cut'` breaks the connection,
 * anything else is the response. Returns the names of the requested files with their queries, in order.
 */
export async function answerFor(page, answer = () => undefined, files = languageFile) {
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const [, name] = files.exec(request.url()) ?? [];
    if (!name) return request.continue();
    asked.push(name);
    const given = await answer(name, asked.length);
    if (!given) return request.continue();
    if (given === 'cut') return request.abort('connectionreset');
    const headers = { 'access-control-allow-origin': '*' };
    return request.respond({
      contentType: 'text/javascript; charset=utf-8',
      ...given,
      headers,
    });
  });
  return asked;
}

/** Checks that a page requests a file once a reader acts, and not before. `asked` is the list of `answerFor`. */
export async function requestsOnceAfter(page, asked, act) {
  await page.waitForNetworkIdle();
  assert.deepEqual(asked, []);
  await act(page);
  await page.waitForNetworkIdle();
  assert.equal(asked.length, 1);
}

/** Records every error event of an element, from the start of the page. */
export const noteErrors = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.failures = [];
    addEventListener('ketamine-faq-error', ({ detail }) =>
      globalThis.failures.push({
        locale: detail.locale,
        isError: detail.error instanceof Error,
      }),
    );
  });

/** Waits until the first element has rendered a language. Prerendered markup in that language does not count. */
export const shows = (page, locale) =>
  page.waitForFunction(
    (locale) => {
      const faq = document.querySelector('ketamine-faq');
      return faq?.hasUpdated && faq.renderRoot.querySelector(`section[lang="${locale}"]`);
    },
    {},
    locale,
  );

/** The language that a reader sees: locale, questions, help lines, status messages, and the value of the menu. */
export const seen = (page) =>
  page.$eval('ketamine-faq', (faq) => {
    const all = (selector) => [...faq.renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    const text = (each) => each.textContent.replace(/\s+/g, ' ').trim();
    return {
      locale: faq.locale,
      questions: all('[part=question]').map(text),
      help: all('.kf-safety').map(text).join(' '),
      said: all('.kf-progress').map(text).filter(Boolean).join(' '),
      menu: faq.renderRoot.querySelector('select')?.value,
    };
  });

/** Clicks the button with these words in the first element, as soon as there is one. */
export async function press(page, words) {
  const found = await page.waitForFunction(
    (words) =>
      [...(document.querySelector('ketamine-faq').renderRoot?.querySelectorAll('button') ?? [])].find(
        (button) => button.textContent.trim() === words,
      ),
    {},
    words,
  );
  await found.click();
}

/** Chooses a language from the menu. */
export const choose = async (page, locale) => (await page.$('ketamine-faq >>> select')).select(locale);
