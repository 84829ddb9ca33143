// Client routers: they change the address, replace the content of the page and set the scroll position, without a load.
import { assert } from 'chai';

import { button, nextTask, openIds } from '../support/fixture.js';
import { openFaq, openPage, scriptArrives, theFaq } from '../support/frame-page.js';

const space = '<p style="height: 3000px">Welcome</p>';
const faqPage = `${space}<ketamine-faq></ketamine-faq>${space}`;

const inView = (page, faq) => {
  const { top } = button(faq, 'cost').getBoundingClientRect();
  return top >= 0 && top < page.innerHeight;
};

/** Two frames: the browser has then fired `scroll` and told which elements are in view. */
const twoFrames = async (page) => {
  for (let count = 2; count; count--) await new Promise(page.requestAnimationFrame);
};

/** The home page of a site whose script is loaded. Its reader has scrolled down. */
async function openHome() {
  const page = await openPage(space);
  await scriptArrives(page);
  page.scrollTo(0, 1000);
  await twoFrames(page);
  return page;
}

/** Scrolls to the top as a router does: after a frame, and before the next one fires `scroll`. */
async function scrollToTop(page) {
  await twoFrames(page);
  await nextTask();
  page.scrollTo(0, 0);
}

/** Changes the page as a router does. */
async function route(page, markup, address) {
  page.history.pushState({}, '', address);
  page.document.body.innerHTML = markup;
  const faq = await theFaq(page);
  await nextTask();
  return faq;
}

describe('After a client router has changed the page, the linked question', () => {
  it('is in view, although the previous page was scrolled', async () => {
    const page = await openHome();
    const faq = await route(page, faqPage, '/faq#cost');
    assert.deepEqual(openIds(faq), ['cost']);
    assert.isTrue(inView(page, faq));
  });

  it('comes back into view when the router scrolls to the top', async () => {
    const page = await openHome();
    const faq = await route(page, faqPage, '/faq#cost');
    await scrollToTop(page);
    while (!inView(page, faq)) await twoFrames(page);
  });

  it('comes back into view on a page that replaces a page with the element', async () => {
    const { page } = await openFaq(faqPage);
    await route(page, space, '/home');
    const faq = await route(page, faqPage, '/faq#cost');
    await scrollToTop(page);
    while (!inView(page, faq)) await twoFrames(page);
  });

  it('stays out of view once a reader has scrolled', async () => {
    const page = await openHome();
    const faq = await route(page, faqPage, '/faq#cost');
    page.dispatchEvent(new Event('wheel'));
    await scrollToTop(page);
    await twoFrames(page);
    await twoFrames(page);
    assert.equal(page.scrollY, 0);
    assert.isFalse(inView(page, faq));
  });

  it('opens, and the page stays where it is, after a step back', async () => {
    const page = await openHome();
    page.history.replaceState({}, '', '/faq#cost');
    page.dispatchEvent(new page.PopStateEvent('popstate'));
    page.document.body.innerHTML = faqPage;
    const faq = await theFaq(page);
    await nextTask();
    await twoFrames(page);
    assert.deepEqual(openIds(faq), ['cost']);
    assert.equal(page.scrollY, 1000);
  });
});

describe('A click on a link to the current address that a client router cancels', () => {
  it('opens the question again and scrolls to it', async () => {
    const { page, faq } = await openFaq(`<a href="#cost">Cost</a>${faqPage}`, '#cost');
    await nextTask();
    faq.hideAll();
    await faq.updateComplete;
    const link = page.document.querySelector('a');
    link.href = page.location.href;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      page.scrollTo(0, 0);
    });
    link.click();
    await nextTask();
    assert.deepEqual(openIds(faq), ['cost']);
    await scrollToTop(page);
    while (!inView(page, faq)) await twoFrames(page);
  });
});
