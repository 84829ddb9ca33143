// A page in a frame, for tests of what happens while a page loads or when its address changes.
import { next, setClock, today } from './fixture.js';

const frames = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens an address in a frame, as wide as a phone, and removes the frame after the test. */
export async function openFrame(address, attributes = {}) {
  const frame = document.createElement('iframe');
  frame.width = 400;
  frame.height = 600;
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = address;
  frames.push(frame);
  const loaded = next(frame, 'load');
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Opens a page without the script and puts markup on it. */
export async function openPage(markup, address = '') {
  const { contentWindow: page } = await openFrame(`/test/element/pages/empty.html${address}`);
  setClock(today, page);
  page.document.body.innerHTML = markup;
  return page;
}

/** Loads the script. The element is defined and has rendered when this resolves. */
export async function scriptArrives(page, query = '') {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = new URL(`/dist/ketamine-faq.js${query}`, location).href;
  const loaded = next(script, 'load');
  page.document.head.append(script);
  await loaded;
  return theFaq(page);
}

/** Opens a page with the script, and returns it with its element. */
export async function openFaq(markup = '<ketamine-faq></ketamine-faq>', address = '') {
  const page = await openPage(markup, address);
  return { page, faq: await scriptArrives(page) };
}

/** Waits until the first element of the page has rendered. */
export async function theFaq(page) {
  const faq = page.document.querySelector('ketamine-faq');
  await faq?.updateComplete;
  return faq;
}

/** Changes the hash of the page, as a link does. */
export async function goTo(page, hash) {
  const changed = next(page, 'hashchange');
  page.location.hash = hash;
  await changed;
  for (const faq of page.document.querySelectorAll('ketamine-faq')) await faq.updateComplete;
}
