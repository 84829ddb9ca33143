// The recipes of docs/recipes.md for own questions, and of docs/embedding.md for pages that measure or hide the element.
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { createFocusTrap } from 'focus-trap';

import { everyId, fixture, ids, isOpen, next, warningsDuring } from '../support/faq.js';
import { openPage, scriptArrives } from '../support/frame-page.js';

const [recipes, guide] = await Promise.all(
  ['recipes', 'embedding'].map(async (name) => (await fetch(`/docs/${name}.md`)).text()),
);

/** The code block that holds some text. */
const recipe = (text) =>
  [...`${recipes}\n${guide}`.matchAll(/```(?:js|css|html)\n(.*?)```/gs)]
    .map(([, code]) => code)
    .find((code) => code.includes(text));

/** What 60 presses of Tab reach in a dialog that keeps the focus inside: links to numbers, and whether they leave it. */
async function tabThrough(options) {
  const faq = await fixture('<div class="trap"><button>Close</button><ketamine-faq></ketamine-faq></div>');
  const trap = createFocusTrap(faq.parentElement, options);
  trap.activate();
  const links = new Set();
  let isInside = true;
  for (let press = 0; press < 60; press++) {
    await sendKeys({ press: 'Tab' });
    links.add(faq.shadowRoot.activeElement?.href);
    isInside &&= faq.parentElement.contains(document.activeElement);
  }
  trap.deactivate();
  return { isInside, links: [...links].filter((href) => href?.startsWith('tel:')).sort() };
}

/** Loads a classic script into a page. */
async function addScript(page, src) {
  const script = Object.assign(page.document.createElement('script'), { src });
  const loaded = next(script, 'load');
  page.document.head.append(script);
  await loaded;
}

describe('The recipe for', () => {
  it('questions of the page itself shows them, without a warning', async () => {
    let faq;
    const warnings = await warningsDuring(async () => (faq = await fixture(recipe('data-replaces'))));
    assert.sameMembers(ids(faq), [...everyId, 'parking', 'clothes']);
    assert.deepEqual(warnings, []);
  });

  it('a dialog that keeps the focus inside lets a keyboard reach the help lines', async () => {
    const option = /`tabbableOptions: (.*?)`/.exec(guide)[1];
    assert.equal(option, '{ getShadowRoot: true }');
    const { isInside, links } = await tabThrough({ tabbableOptions: { getShadowRoot: true } });
    assert.isTrue(isInside);
    assert.includeMembers(links, ['tel:911', 'tel:988']);
  });

  it('a panel that was measured once makes room for every answer', async () => {
    const page = await openPage(
      '<div class="panel" style="max-height: 1500px; overflow: hidden"><ketamine-faq></ketamine-faq></div>',
    );
    const faq = await scriptArrives(page);
    const panel = page.document.querySelector('.panel');
    page.eval(recipe('ResizeObserver'));
    const grown = new Promise((resolve) =>
      new page.MutationObserver((_, observer) => {
        if (panel.scrollHeight > panel.clientHeight + 1) return;
        observer.disconnect();
        resolve();
      }).observe(panel, { attributes: true }),
    );
    faq.showAll();
    await next(faq, 'ketamine-faq-toggle');
    await grown;
    for (const id of everyId) assert.isTrue(isOpen(faq, id), id);
    assert.isAtMost(panel.scrollHeight, panel.clientHeight + 1);
  });

  /** Waits for a condition that a resize brings about, frame by frame. */
  const until = async (page, holds) => {
    while (!holds()) await new Promise(page.requestAnimationFrame);
  };

  it('the grid of Masonry moves what is below when answers open', async () => {
    const page = await openPage(
      '<div class="grid"><div class="grid-item"><ketamine-faq></ketamine-faq></div><div class="grid-item">Next</div></div>',
    );
    const faq = await scriptArrives(page);
    await addScript(page, '/node_modules/masonry-layout/dist/masonry.pkgd.min.js');
    page.eval(recipe('Masonry('));
    const [first, second] = page.document.querySelectorAll('.grid-item');
    faq.showAll();
    await until(page, () => first.offsetHeight > 5000);
    await until(page, () => second.offsetTop >= first.offsetTop + first.offsetHeight - 1);
  });

  it('a slider of Swiper grows when answers open', async () => {
    const page = await openPage(
      '<div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide"><ketamine-faq></ketamine-faq></div></div></div>',
    );
    const faq = await scriptArrives(page);
    const style = Object.assign(page.document.createElement('link'), {
      rel: 'stylesheet',
      href: '/node_modules/swiper/swiper-bundle.min.css',
    });
    page.document.head.append(style);
    await next(style, 'load');
    await addScript(page, '/node_modules/swiper/swiper-bundle.min.js');
    page.eval(recipe('Swiper('));
    const wrapper = page.document.querySelector('.swiper-wrapper');
    faq.showAll();
    await until(page, () => faq.offsetHeight > 5000);
    await until(page, () => wrapper.offsetHeight >= faq.offsetHeight);
  });

  it('a page that hides undefined elements keeps the fallback content readable without the script', async () => {
    const page = await openPage(
      '<style>:not(:defined) { visibility: hidden; opacity: 0 }</style><ketamine-faq><p>Call 988.</p></ketamine-faq>',
    );
    const text = page.document.querySelector('p');
    assert.equal(page.getComputedStyle(text).visibility, 'hidden');
    const style = page.document.createElement('style');
    style.textContent = recipe('ketamine-faq:not(:defined)');
    page.document.head.append(style);
    assert.equal(page.getComputedStyle(text).visibility, 'visible');
    assert.equal(page.getComputedStyle(text.parentElement).opacity, '1');
  });
});
