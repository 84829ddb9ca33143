// Puts elements on the page of a test and looks at them. Import `faq.js` instead to load the script too.
import { nextTask } from './next-task.js';

/** Sets the date, so that no test depends on the age of the text. */
export const setClock = (time, page = window) => (page.Date.now = () => time);
export const today = Date.UTC(2026, 10, 24, 12);
setClock(today);

/** A date as the element formats it, in the time zone of this machine or in another one. */
export const dateOf = (day, timeZone) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone }).format(new Date(day));

/** Puts markup on the page, waits until the first element in it has rendered, and removes it after the test. */
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
/** Never collected: WebKitGTK crashes when a style sheet changes that a collected element had adopted. */
const removed = [];
afterEach(() => {
  for (const box of fixtures.splice(0)) {
    box.remove();
    removed.push(...box.children);
  }
});

/** Elements in the shadow root. */
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

/** The crisis lines, the notes that are shown, what a search shows above the questions, and what was announced last. */
export const crisisLines = (faq) => one(faq, '[aria-label="If you need help now"]');
export const notes = (faq) => all(faq, '[aria-label="Please keep in mind"]').filter(isSeen);
export const found = (faq) => one(faq, '.kf-found');
export const status = (faq) => one(faq, '[role=status]');

/** The text of an element, with white space collapsed. */
export const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim();

/** The text of the paragraphs and list items in an element. */
export const lines = (element) => [...element.querySelectorAll('p, li')].map(text).join(' ');

/** Whether an element in the shadow root has the focus. */
export const hasFocus = (faq, element) =>
  faq.ownerDocument.activeElement === faq && faq.renderRoot.activeElement === element;

/** Whether an element is rendered: it has a box, and nothing hides it. */
export const isSeen = (element) =>
  !!element &&
  element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
  element.getBoundingClientRect().height > 0;

/** Searches, with the event that typing fires. */
export async function search(faq, query) {
  const input = one(faq, 'input');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await faq.updateComplete;
}

/** The warnings on the console while an action runs. */
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

/** The ids of the shipped questions by group. */
export const shipped = {
  basics: ['good-for-depression', 'what-is-it', 'how-fast', 'spravato', 'other-conditions', 'brain'],
  'right-for-me': ['suicidal-thoughts', 'who-should-not', 'other-medicines'],
  treatment: ['how-to-get', 'prepare', 'the-day', 'how-long', 'if-it-does-not-help', 'cost'],
  risks: ['side-effects', 'long-term', 'addictive', 'at-home'],
  'in-short': ['bottom-line'],
};
export const everyId = Object.values(shipped).flat();

/** The risk questions, which no page can leave out. */
export const risks = ['suicidal-thoughts', 'side-effects', 'addictive'];

export { nextTask };

/** Waits until the sources are rendered in a list that is shown: they are fetched when a reader asks for them. */
export async function sourcesShown(faq) {
  while (!one(faq, '[part=sources] bdi')) await nextTask();
}

/** Waits until the next message is announced, and returns it. Call it before what causes the message. */
export const announced = (faq) =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!status(faq)?.textContent) return;
      observer.disconnect();
      resolve(status(faq).textContent);
    });
    observer.observe(faq.renderRoot, { childList: true, subtree: true, characterData: true });
  });
