// Eight states of the FAQ whose accessibility is compared and checked, as pages. Each page brings itself into its state, so
// that any browser that opens it shows the same.
import { readFileSync } from 'node:fs';

import { readFrom } from './server.js';

const { contentVersion, sourcesChecked } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));

const fallback =
  '<p>Thinking about suicide? Call or text <a href="tel:988">988</a>. In danger: <a href="tel:911">911</a>.</p>';

const ownQuestions = `
  <details data-group="practical" id="parking"><summary>Where do I park?</summary>
    <p>Behind the house. Ask at the <a href="#desk">front desk</a> for a ticket.</p></details>
  <details data-replaces="cost"><summary>What does it cost?</summary><p>Ask us for the price of a visit.</p></details>`;

const clinic = `clinic-name="Lakeside Clinic" clinic-phone="(216) 555-0142" clinic-url="https://lakeside.example"
  reviewer="Jane Doe, MD" reviewed-on="${sourcesChecked}" reviewed-version="${contentVersion}"`;

/** In the page: opens a question and its sources. */
async function openWithSources(faq, until) {
  faq.show('how-fast');
  await faq.updateComplete;
  faq.renderRoot.querySelector('#how-fast .kf-sources-toggle').click();
  await until(() => faq.renderRoot.querySelector('#how-fast-sources a'));
}

/** In the page: types a search, whole, and waits until its result is shown and announced. */
const searchFor = (words) => `async (faq, until) => {
  const field = faq.renderRoot.querySelector('input');
  field.focus();
  field.value = ${JSON.stringify(words)};
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until(() => faq.renderRoot.querySelector('[role=status]').textContent);
}`;

const languageShown = (faq, until) => until(() => faq.locale === document.documentElement.lang);

/** In the page: chooses a language whose file does not arrive, and waits until that is shown and announced. */
async function chooseLostLanguage(faq, until) {
  const menu = faq.renderRoot.querySelector('select');
  menu.value = 'es';
  menu.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await until(() => faq.renderRoot.querySelector('[role=status]').textContent.includes('could not be loaded'));
}

/** By name: `lang` of the page, `faq` on it, whether it has no script, and what brings it into its state. */
const states = {
  closed: {},
  'open-with-sources': { act: openWithSources },
  'search-found': { act: searchFor('bladder') },
  'search-crisis': { act: searchFor('I want to die') },
  'arabic-with-notice': { lang: 'ar', act: languageShown },
  'prerendered-without-script': { faq: readFileSync('dist/static/en.html', 'utf8'), hasScript: false },
  'own-questions': {
    faq: `<ketamine-faq mode="single" appearance="cards" open="parking" ${clinic}>${fallback}${ownQuestions}</ketamine-faq>`,
  },
  'language-failed': { act: chooseLostLanguage },
};

export const stateNames = Object.keys(states);

/** The title of the page of a state. */
export const titleOf = (name) => `Ketamine treatment: ${name}`;

function pageOf(name) {
  const {
    lang = 'en',
    faq = `<ketamine-faq>${fallback}</ketamine-faq>`,
    hasScript = true,
    act = () => {},
  } = states[name];
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const script = hasScript ? '<script type="module" src="dist/ketamine-faq.js"></script>' : '';
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${titleOf(name)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
    <style>body { margin: 16px; color: #14363a; background: #fcfbf8; font: 1rem/1.5 sans-serif }</style>
    <script>
      // The day on which the sources were checked, and no language to offer.
      Date.now = () => ${Date.parse(sourcesChecked)};
      Object.defineProperty(navigator, 'languages', { value: [${JSON.stringify(lang)}] });
    </script>${script}</head>
    <body><main><h1>Ketamine treatment</h1>${faq}</main><script>
      const until = async (holds) => {
        while (!holds()) await new Promise(requestAnimationFrame);
      };
      globalThis.stateReached = (async () => {
        if (!${hasScript}) return;
        await customElements.whenDefined('ketamine-faq');
        const faq = document.querySelector('ketamine-faq');
        await faq.updateComplete;
        await (${act})(faq, until);
        await faq.updateComplete;
      })();
    </script></body></html>`;
}

/** The built files, of which one language file does not arrive. */
const withoutSpanish = (file) => (file.startsWith('language-es-') ? { status: 503, body: '' } : readFrom('dist', file));

/** The pages `/<state>/`, for `startServer`. */
export const statePages = {
  routes: Object.fromEntries(stateNames.map((name) => [`/${name}/`, pageOf(name)])),
  folders: {
    ...Object.fromEntries(stateNames.map((name) => [`/${name}/dist/`, 'dist'])),
    '/language-failed/dist/': withoutSpanish,
  },
};

/** In the page: waits until it is in its state. */
export const stateReached = () => globalThis.stateReached;
