// What every test in a browser starts from.
import '/dist/ketamine-faq.js';

/** Puts markup on the page, waits until the first element in it has rendered, and takes it away after the test. */
export async function fixture(markup) {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  fixtures.push(box);
  const faq = box.querySelector('ketamine-faq');
  await faq?.updateComplete;
  return faq;
}

const fixtures = [];
afterEach(() => {
  for (const box of fixtures.splice(0)) box.remove();
});

/** Inside the element. */
export const all = (faq, selector) => [...faq.renderRoot.querySelectorAll(selector)];
export const one = (faq, selector) => faq.renderRoot.querySelector(selector);

export const button = (faq, id) => one(faq, `#${id} [part=question]`);
export const panel = (faq, id) => one(faq, `#${id}-answer`);
export const isOpen = (faq, id) => !panel(faq, id).hidden && button(faq, id).getAttribute('aria-expanded') === 'true';
export const ids = (faq) => all(faq, '[part=item]').map(({ id }) => id);
export const openIds = (faq) => ids(faq).filter((id) => isOpen(faq, id));

/** What is said on the console while something is done. */
export async function warningsDuring(action) {
  const { warn } = console;
  const said = [];
  console.warn = (...words) => said.push(words.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return said;
}

export const everyId = [
  'good-for-depression',
  'what-is-it',
  'how-fast',
  'spravato',
  'other-conditions',
  'brain',
  'suicidal-thoughts',
  'who-should-not',
  'other-medicines',
  'how-to-get',
  'prepare',
  'the-day',
  'how-long',
  'if-it-does-not-help',
  'cost',
  'side-effects',
  'long-term',
  'addictive',
  'at-home',
  'bottom-line',
];
