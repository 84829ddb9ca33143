// What a test puts on the page, and what it looks at there. The script is not loaded by this: `faq.js` does that.

/** Sets the day. A text that nobody has checked for long says so, and what tests promise must not depend on their age. */
export const setClock = (time, page = window) => (page.Date.now = () => time);
export const today = Date.UTC(2026, 10, 24, 12);
setClock(today);

/** A day as the element writes it, for a reader here or in a time zone. */
export const dateOf = (day, timeZone) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone }).format(new Date(day));

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
export const answer = (faq, id) => one(faq, `#${id}-answer [part=answer]`);
export const isOpen = (faq, id) => !panel(faq, id).hidden && button(faq, id).getAttribute('aria-expanded') === 'true';
export const ids = (faq) => all(faq, '[part=item]').map(({ id }) => id);
export const openIds = (faq) => ids(faq).filter((id) => isOpen(faq, id));
export const seenIds = (faq) => ids(faq).filter((id) => isSeen(one(faq, `#${id}`)));
export const groupTitles = (faq) => all(faq, '[part=group-heading]').map(text);
export const control = (faq, name) => one(faq, `[part~=${name}]`);

/** The lines for a reader in a crisis, the notes that are on show, and what a search says. */
export const crisisLines = (faq) => one(faq, '[aria-label="If you need help now"]');
export const notes = (faq) => all(faq, '[aria-label="Please keep in mind"]').filter(isSeen);
export const status = (faq) => one(faq, '[role=status]');

/** The words of an element, with the spaces that a reader sees. */
export const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim();

/** The same of paragraphs and bullets that stand one below the other. */
export const lines = (element) => [...element.querySelectorAll('p, li')].map(text).join(' ');

/** Whether it has the focus. */
export const hasFocus = (faq, element) =>
  faq.ownerDocument.activeElement === faq && faq.renderRoot.activeElement === element;

/** Whether it is drawn: it has a box, and nothing hides it. */
export const isSeen = (element) =>
  !!element &&
  element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
  element.getBoundingClientRect().height > 0;

/** Looks for words as typing them does. */
export async function search(faq, query) {
  const input = one(faq, 'input');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await faq.updateComplete;
}

/** What is said on the console while something is done. */
export async function warningsDuring(action, { console } = window) {
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

/** The next event of a type. */
export const next = (target, type) => new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

/** The questions by group, as they are shipped. */
export const shipped = {
  basics: ['good-for-depression', 'what-is-it', 'how-fast', 'spravato', 'other-conditions', 'brain'],
  'right-for-me': ['suicidal-thoughts', 'who-should-not', 'other-medicines'],
  treatment: ['how-to-get', 'prepare', 'the-day', 'how-long', 'if-it-does-not-help', 'cost'],
  risks: ['side-effects', 'long-term', 'addictive', 'at-home'],
  'in-short': ['bottom-line'],
};
export const everyId = Object.values(shipped).flat();

/** No clinic can leave these out. */
export const risks = ['suicidal-thoughts', 'side-effects', 'addictive'];

/** What a browser does next: before this, nothing new is drawn. */
export const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
