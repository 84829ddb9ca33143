// A prerendered page.
import { newPage } from './browser-page.js';
import { site } from './clinic-site.js';

/** A page of a clinic with the prerendered element, and a paragraph below it. */
export const prerenderedPage = (faq, { lang = 'en', head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Clinic</title>` +
  `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>` +
  `<body><h1>Our clinic</h1>${faq}<p id="after">Call us</p></body></html>`;

/** Opens the page. With `scripts: false` the browser runs no script. */
export async function openPrerendered(t, html, { width = 390, height = 844, scripts = true, headers } = {}) {
  const page = await newPage(t, { width, height });
  await page.setJavaScriptEnabled(scripts);
  await page.goto(await site(t, { '/': html }, headers), { waitUntil: 'domcontentloaded' });
  return page;
}

/**
 * Opens the page with the script held back until `arrive` is called, which waits until the element has rendered. Requests
 * for an address that matches `lost` fail.
 */
export async function openBefore(t, html, { lost, headers, hash = '', ...size } = {}) {
  const page = await newPage(t, size);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  t.after(() => release());
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.url().endsWith('.js')) await held;
    // A test that has failed has closed its page.
    await (lost?.test(request.url()) ? request.abort() : request.continue()).catch(() => {});
  });
  const address = await site(t, { '/': html }, headers);
  // The page has loaded only when the script has.
  page.goto(`${address}/${hash}`).catch(() => {});
  await page.waitForSelector('#after');
  return {
    page,
    release,
    arrive: async () => {
      release();
      await page.waitForFunction(() => document.querySelector('ketamine-faq').hasUpdated);
    },
  };
}

/**
 * The texts and links of the element, prerendered or rendered by the script. The script renders the sources for paper,
 * and their button (`fold`) only below an open answer.
 */
export const words = (page) =>
  page.$eval('ketamine-faq', async ({ shadowRoot }) => {
    dispatchEvent(new Event('beforeprint'));
    // The sources are fetched at the first print.
    while (!shadowRoot.querySelector('.kf-sources bdi')) {
      dispatchEvent(new Event('afterprint'));
      await new Promise(requestAnimationFrame);
      dispatchEvent(new Event('beforeprint'));
    }
    const text = (each) => each.textContent.replace(/\s+/g, ' ').trim();
    const all = (root, selector) => [...root.querySelectorAll(selector)];
    // The element lists all sources once on paper, and under each answer their numbers from low to high. A prerendered answer
    // has its own list in another order, so the sources are compared in the order of the alphabet.
    const source = (item) => `${text(item)} ${item.querySelector('a')?.getAttribute('href')}`;
    const numbered = all(shadowRoot, '[part=paper-heading] + .kf-sources li').map(source);
    const numbers = (item) => all(item, '.kf-cited').flatMap((cited) => text(cited).match(/\d+/g) ?? []);
    return {
      safety: all(shadowRoot, '.kf-safety p').map(text),
      notes: all(shadowRoot, '.kf-notes.kf-screen-only li').map(text),
      headings: all(shadowRoot, '[part=group-heading]').map(text),
      questions: all(shadowRoot, '.kf-item').map((item) => ({
        id: item.id,
        level: item.querySelector('[part=question-heading]').localName,
        title: text(item.querySelector('.kf-title')),
        answer: all(item, '.kf-answer > div:first-child :is(p, li)').map(text),
        sources: (numbered.length
          ? numbers(item).map((number) => numbered[number - 1])
          : all(item, '.kf-sources li').map(source)
        ).sort(),
        fold:
          item.matches('[open], :has(.kf-question[aria-expanded=true])') &&
          text(item.querySelector('.kf-sources-toggle')),
        links: all(item, '.kf-answer a:not(.kf-foot a, .kf-sources a)').map((link) => link.getAttribute('href')),
      })),
    };
  });
