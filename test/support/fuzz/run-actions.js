// What a reader and a page do one after another, beside a model of what must come of it: which questions are open, which
// region is shown, what the page has put into the element.
import { regionOf } from '../hostile-values.js';
import { brokenPromises } from '../invariant.js';
import { nextTask } from '../next-task.js';
import { makeNodes } from './make-nodes.js';
import { search, settled } from './reader.js';

const itemsOf = (faq) => [...faq.shadowRoot.querySelectorAll('.kf-item')];
const openIds = (faq) => itemsOf(faq).flatMap(({ id, classList }) => (classList.contains('kf-open') ? [id] : []));

/** What each action does to the element and to the model. */
const acts = {
  settle: ({ settle }) => settle(),
  task: () => nextTask(),
  microtask: async () => {},

  toggle({ faq, model }, { id }) {
    const button = itemsOf(faq)
      .find((item) => item.id === id)
      ?.querySelector('.kf-question');
    if (!button?.checkVisibility()) return;
    // Readers press what they see: a second press before the next render does the same as the first.
    model.toggle(id, button.ariaExpanded !== 'true');
    button.click();
  },
  show({ faq, model }, { id }) {
    faq.show(id);
    model.toggle(id, true);
  },
  hide({ faq, model }, { id }) {
    faq.hide(id);
    model.toggle(id, false);
  },
  async toggleAll({ faq, model, settle }, { open }) {
    await settle();
    faq[open ? 'showAll' : 'hideAll']();
    for (const { id } of itemsOf(faq)) model.toggle(id, open);
  },
  /** Presses any button that is shown: of the toolbar, a question, its sources or a notice. */
  async press({ faq, model, settle }, { index }) {
    const buttons = [...faq.shadowRoot.querySelectorAll('button')].filter((each) => each.checkVisibility());
    if (!buttons.length) return;
    buttons[index % buttons.length].click();
    await settle();
    model.open = new Set(openIds(faq));
  },
  search: ({ faq }, { words }) => search(faq, words),
  key({ faq }, { key, target }) {
    const field = faq.shadowRoot.querySelector(target);
    for (const type of ['keydown', 'keyup'])
      field?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
  },
  language({ faq }, { locale }) {
    const menu = faq.shadowRoot.querySelector('select');
    if (!menu) return;
    menu.value = locale;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  },
  pageLanguage: (_, { lang }) => document.documentElement.setAttribute('lang', lang),
  region({ faq, model }, { value }) {
    faq.setAttribute('region', value);
    model.region = regionOf(value);
  },
  option: ({ faq }, { name, value }) => faq.setAttribute(name, value),
  remove: ({ faq }) => faq.remove(),
  append: ({ faq, places }, { place }) => places[place].append(faq),
  moveThroughAnotherDocument({ faq, places }, { place }) {
    document.implementation.createHTMLDocument().body.append(faq);
    places[place].append(faq);
  },
  beforePrint: () => dispatchEvent(new Event('beforeprint')),
  afterPrint: () => dispatchEvent(new Event('afterprint')),
  addChild({ faq, model }, { node }) {
    const nodes = makeNodes(node);
    faq.append(...nodes);
    model.children.push(...nodes);
  },
  removeChild({ model }, { index }) {
    if (model.children.length) model.children.splice(index % model.children.length, 1)[0].remove();
  },
  hash({ model }, { id }) {
    location.hash = id;
    model.perhaps.add(id);
  },
};

/** What must be. `perhaps` are questions that an address opens unless it changes nothing. `shown` is the region rendered. */
class Model {
  region = 'US';
  shown = 'US';
  children = [];
  open = new Set();
  perhaps = new Set();

  toggle(id, isOpen) {
    if (isOpen) this.open.add(id);
    else this.open.delete(id);
  }

  /** Of ids those that are certain to be open or closed. */
  certain(ids) {
    return ids.filter((id) => !this.perhaps.has(id)).join(' ');
  }
}

/** Runs actions on an element. Returns what has come of them otherwise than in the model. */
export async function runActions(actions, stage, check) {
  const model = new Model();
  const faq = document.createElement('ketamine-faq');
  const places = [0, 1, 2].map(() => stage.appendChild(document.createElement('section')));
  const settle = async () => faq.isConnected && settled(faq);
  const look = () => {
    const { region, shown, children } = model;
    // Until the next render the lines of the region before are shown.
    if (region !== shown && faq.isUpdatePending && !brokenPromises(faq, { region: shown, children }).length) return;
    model.shown = region;
    if (faq.isConnected) check(faq, { region, children });
  };
  // Printing is what a reader wants here.
  const { print } = globalThis;
  globalThis.print = () => dispatchEvent(new Event('afterprint'));
  try {
    places[0].append(faq);
    await settle();
    for (const { do: name, ...given } of actions) {
      await acts[name]({ faq, places, model, settle }, given);
      look();
    }
    if (!faq.isConnected) places[0].append(faq);
    await settle();
    look();
  } finally {
    dispatchEvent(new Event('afterprint'));
    globalThis.print = print;
  }
  const open = model.certain(openIds(faq));
  const expected = model.certain(itemsOf(faq).flatMap(({ id }) => (model.open.has(id) ? [id] : [])));
  return open !== expected && `open: ${open}, expected: ${expected}`;
}
