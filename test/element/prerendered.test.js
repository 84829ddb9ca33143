import { assert } from 'chai';

import { next } from '../support/fixture.js';
import { fontFaces, fontRule, fontStacks, loadFonts } from '../support/fonts.js';

/** A prerendered page, as wide as a phone, in which no script has run yet. */
async function prerenderedPage(locale) {
  const faq = await (await fetch(`/dist/static/${locale}.html`)).text();
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '390px', height: '844px' });
  const head = `<title>Clinic</title><style>${fontFaces()}\n${fontRule('sans')}</style>`;
  frame.srcdoc = `<!doctype html><html lang="${locale}">${head}<h1>Our clinic</h1>${faq}<p id="after">Call us</p></html>`;
  const loaded = next(frame, 'load');
  document.body.append(frame);
  await loaded;
  frames.push(frame);
  await loadFonts(fontStacks.sans, frame.contentDocument);
  return frame.contentDocument;
}

const frames = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Loads the script, and waits until the element has rendered. */
async function arrive(page, name = 'ketamine-faq.js') {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = `/dist/${name}`;
  const loaded = next(script, 'load');
  page.head.append(script);
  await loaded;
  await page.querySelector('ketamine-faq').updateComplete;
}

const rootOf = (page) => page.querySelector('ketamine-faq').shadowRoot;
const summary = (page, id) => rootOf(page).querySelector(`#${id} > summary`);

/** Positions, open answers and sources, and the focus. */
function look(page) {
  const root = rootOf(page);
  const items = [...root.querySelectorAll('.kf-item')];
  const isOpen = (item) => item.open || item.querySelector('.kf-question').getAttribute('aria-expanded') === 'true';
  return {
    places: [...items, page.querySelector('#after')].map((each) => each.getBoundingClientRect().top),
    scroll: page.defaultView.scrollY,
    open: items.filter(isOpen).map(({ id }) => id),
    sources: items.filter((item) => item.querySelector('.kf-sources')?.checkVisibility()).map(({ id }) => id),
    focus: root.activeElement?.closest('.kf-item').id,
  };
}

describe('A prerendered page', () => {
  it('opens and closes its questions without a script', async () => {
    const page = await prerenderedPage('en');
    const { offsetHeight } = summary(page, 'cost').parentElement;
    summary(page, 'cost').click();
    assert.isAbove(summary(page, 'cost').parentElement.offsetHeight, offsetHeight + 40);
    summary(page, 'cost').click();
    assert.equal(summary(page, 'cost').parentElement.offsetHeight, offsetHeight);
  });

  const states = {
    closed: () => {},
    'two open': (page) => ['what-is-it', 'cost'].forEach((id) => summary(page, id).click()),
    'scrolled half-way': (page) => {
      summary(page, 'what-is-it').click();
      page.defaultView.scrollTo(0, page.documentElement.scrollHeight / 2);
    },
    'the focus on a question': (page) => {
      summary(page, 'cost').click();
      // WebKit scrolls to a focused element with a delay.
      summary(page, 'cost').scrollIntoView({ block: 'center' });
      summary(page, 'cost').focus({ preventScroll: true });
    },
    'the sources unfolded': (page) => {
      summary(page, 'cost').click();
      rootOf(page).querySelector('#cost .kf-foot').click();
    },
  };
  for (const [locale, name] of [
    ['en', 'ketamine-faq.js'],
    ['ar', 'ketamine-faq.ar.js'],
  ])
    for (const [state, prepare] of Object.entries(states))
      it(`does not move when the script arrives: ${locale}, ${state}`, async () => {
        const page = await prerenderedPage(locale);
        prepare(page);
        const before = look(page);
        await arrive(page, name);
        const after = look(page);
        assert.isTrue(page.querySelector('ketamine-faq').hasUpdated);
        for (const [index, place] of before.places.entries())
          assert.closeTo(after.places[index], place, 0.99, String(index));
        assert.deepEqual({ ...after, places: [] }, { ...before, places: [] });
      });
});
