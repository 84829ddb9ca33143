// A page whose tools come when a test wants, in a wrong form, or not at all.
import { newPage, ready } from './browser-page.js';
import { site } from './clinic-site.js';
import { answerFor, clinicPage } from './language-files.js';
import { pageErrors } from './reader-actions.js';

/** Matches the address of the file. */
export const files = /\/dist\/(language-en-tools-.+)$/;
/** The search field, as a selector. */
export const field = 'ketamine-faq >>> input';

/** What may come in place of the file. */
export const failures = {
  'it is not there': { status: 404, body: 'no' },
  'a page comes in its place': { body: '<!doctype html><p>Log in</p>', contentType: 'text/html' },
  'another file comes in its place': { body: 'export default {};' },
  'the connection is cut': 'cut',
};

/** What a browser reports itself when a request fails. */
export const isOfBrowser = (error) => /Failed to load|module script/.test(error);

/** Opens the page of a clinic, or `html`, and answers the requests for the file by `answer`. */
export async function open(t, { answer, html } = {}) {
  const page = await newPage(t);
  const asked = await answerFor(page, answer, files);
  const errors = pageErrors(page);
  await page.goto(await site(t, { '/': html ?? clinicPage({ lang: 'en' }) }));
  await ready(page);
  return { page, asked, errors };
}

/** What a reader sees of a search. */
export const seen = (page) =>
  page.$eval('ketamine-faq', ({ renderRoot }) => {
    const all = (selector) => [...renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    return {
      ids: all('[part=item]').map(({ id }) => id),
      help: all('.kf-urgent')
        .map(({ innerText }) => innerText)
        .join(),
    };
  });

/** Waits until screen readers are told something that a pattern finds. */
export const announced = (page, pattern) =>
  page.waitForFunction(
    (source) =>
      new RegExp(source, 's').test(
        document.querySelector('ketamine-faq').renderRoot.querySelector('[role=status]').textContent,
      ),
    {},
    pattern.source,
  );

/** Waits until the element has rendered, whatever is still on its way. */
export const rendered = (page) => page.waitForFunction(() => document.querySelector('ketamine-faq').hasUpdated);

/** The message of the element without the file. */
export const failure = 'The search and the sources could not be loaded.';
