// Puts the element of a case on the page, acts on it as a page or a reader does, and says which promises are broken. It runs
// in the page, which has the script of the element.
import { regionOf } from '../hostile-values.js';
import { brokenPromises } from '../invariant.js';
import { nextTask } from '../next-task.js';
import { makeNodes } from './make-nodes.js';
import { makeValue, textOfValue } from './make-value.js';
import { prerender } from './prerender.js';
import { goTo, search, settled } from './reader.js';
import { runActions } from './run-actions.js';

const makeFaq = (attributes = []) => {
  const faq = document.createElement('ketamine-faq');
  setAttributes(faq, attributes);
  return faq;
};
const setAttributes = (node, attributes) => {
  for (const [name, value] of attributes)
    if (value === null) node.removeAttribute(name);
    else node.setAttribute(name, value);
};
const isUrgent = (faq) => !!faq.shadowRoot.querySelector('.kf-urgent .kf-phone')?.checkVisibility();

/** The start tag with these attributes, as HTML. */
const markup = (attributes) =>
  `<ketamine-faq${attributes
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('')}></ketamine-faq>`;

/**
 * What happens to each kind of case on a stage. `check(faq, expected)` checks the invariant. Returns what else is wrong, as a
 * sentence.
 */
const kinds = {
  /** Any attributes and properties, by script, in HTML or prerendered; and again after the first render. */
  async attributes({ how, attributes, properties, afterwards }, stage, check) {
    let faq;
    if (how === 'script') faq = makeFaq(attributes);
    else {
      stage.setHTMLUnsafe(how === 'html' ? markup(attributes) : prerender(Object.fromEntries(attributes)));
      faq = stage.querySelector('ketamine-faq');
    }
    const children = [...faq.childNodes];
    let region;
    const note = (name, value) => {
      if (name === 'region') region = value ?? undefined;
    };
    for (const [name, value] of attributes) note(name, value);
    if (how === 'prerendered') check(faq, { region: regionOf(region), children });
    for (const [name, given] of properties) {
      const value = makeValue(given);
      note(name, value === undefined || value === null ? undefined : textOfValue(value));
      faq[name] = value;
    }
    stage.append(faq);
    await settled(faq);
    check(faq, { region: regionOf(region), children });
    for (const [name, value] of afterwards) if (value !== null || faq.hasAttribute(name)) note(name, value);
    setAttributes(faq, afterwards);
    await settled(faq);
    check(faq, { region: regionOf(region), children });
  },

  /** An address, before the element is there or afterwards, by a link, a router or the page. */
  async hash({ hash, how, open }, stage, check) {
    const faq = makeFaq(open ? [['open', open]] : []);
    if (how !== 'before') {
      stage.append(faq);
      await settled(faq);
    }
    await goTo(hash, how, stage);
    if (how === 'before') stage.append(faq);
    await settled(faq);
    check(faq, { region: 'US' });
    const named = faq.shadowRoot.getElementById(hash);
    return named?.matches('.kf-item:not(.kf-open)') && `the address names ${hash}, which is closed`;
  },

  /** Content of the page, some of it added or removed afterwards. */
  async children({ before, after, removed, query, attributes }, stage, check) {
    const faq = makeFaq(attributes);
    // The page without the element: what happens to the content there must be all that happens to it.
    const page = document.createElement('div');
    for (const box of [faq, page]) box.append(...before.flatMap(makeNodes));
    stage.append(page, faq);
    let children = [...faq.childNodes];
    await settled(faq);
    check(faq, { region: 'US', children });

    const twins = after.flatMap(makeNodes);
    for (const [index, node] of after.flatMap(makeNodes).entries()) {
      const place = children.length ? (index * 7) % children.length : 0;
      page.insertBefore(twins[index], page.childNodes[place] ?? null);
      faq.insertBefore(node, children[place] ?? null);
      children = children.toSpliced(place, 0, node);
    }
    for (const index of removed)
      if (children.length) {
        const place = index % children.length;
        page.childNodes[place].remove();
        children[place].remove();
        children = children.toSpliced(place, 1);
      }
    await settled(faq);
    check(faq, { region: 'US', children });
    // An own answer to a question that is left out is not shown.
    const areAllShown = !attributes.some(([name]) => /questions|exclude/.test(name));
    for (const details of faq.querySelectorAll(':scope > details:not([hidden])'))
      if (areAllShown && details.slot.startsWith('ketamine-faq-') && !details.assignedSlot)
        return `${details.outerHTML} has no slot`;
    search(faq, query);
    await settled(faq);
    check(faq, { region: 'US', children });

    for (const box of [faq, page]) {
      box.remove();
      spellStyles(box);
    }
    const text = (node) => node?.outerHTML ?? node?.data;
    const lost = [...page.childNodes].find((node, index) => !node.isEqualNode(faq.childNodes[index]));
    return lost && `${text(lost)} is now ${text(faq.childNodes[[...page.childNodes].indexOf(lost)])}`;
  },

  /** Words in the search field, in a language. Words before a cry for help or signs in it must not hide it. */
  async search({ words, noise, inside, lang }, stage, check) {
    const faq = await readerIn(lang);
    const look = async (query) => {
      search(faq, query);
      await settled(faq);
      check(faq, { region: 'US' });
    };
    await look(words);
    const wasUrgent = isUrgent(faq);
    if (noise !== undefined) {
      const letters = [...words];
      const place = Math.floor(inside * letters.length);
      await look(`${noise} ${letters.toSpliced(place, 0, '\u200b').join('')}`);
      if (wasUrgent && !isUrgent(faq)) return `“${words}” shows the help box, and not with “${noise}” before it`;
    }
    await look('');
    const hidden = [...faq.shadowRoot.querySelectorAll('.kf-item')].filter((item) => !item.checkVisibility());
    return hidden.length && `${hidden.length} questions are hidden after the search`;
  },

  /** Styles of the host and of the boxes around it, and rules of the page. */
  async styles({ host, around, rules, attributes }, stage, check) {
    // Room to all sides, so that what is turned or moved is not outside the page.
    stage.id = 'stage';
    stage.style.cssText = 'all: initial; display: block; justify-self: start; margin: 60000px; inline-size: 900px';
    const sheet = stage.appendChild(document.createElement('style'));
    sheet.textContent = rules.map(([selector, name, value]) => `${selector} { ${name}: ${value} }`).join('\n');
    let inner = stage;
    for (const [name, styles] of around) {
      inner = inner.appendChild(document.createElement(name));
      for (const [property, value] of styles) inner.style.setProperty(property, value);
    }
    const faq = makeFaq(attributes);
    for (const [property, value] of host) faq.style.setProperty(property, value);
    inner.append(faq);
    await settled(faq);
    // A browser lays such a box out when it comes into view.
    const isLazy = [host, ...around.map(([, styles]) => styles)].flat().some(([name]) => name === 'content-visibility');
    for (let frame = 0; isLazy && frame < 2; frame++) {
      faq.scrollIntoView({ behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    check(faq, { region: 'US', presses: true });
  },

  actions: ({ actions }, stage, check) => runActions(actions, stage, check),
};

/** The elements in which readers search, by language. They stay on the page, since an index is made once. */
const readers = new Map();
async function readerIn(lang) {
  if (!readers.has(lang)) {
    const faq = makeFaq([['lang', lang]]);
    document.body.prepend(faq);
    readers.set(lang, faq);
    await settled(faq);
  }
  return readers.get(lang);
}

/** Spells each inline style as the browser does, which is how the element leaves one that it has changed for a while. */
function spellStyles(box) {
  for (const { style } of box.querySelectorAll('[style]')) {
    const { cssText } = style;
    style.cssText = cssText;
  }
  for (const each of box.querySelectorAll('[style=""]')) each.removeAttribute('style');
}

/** Makes the page what it was before a case. */
function reset(stage) {
  stage.remove();
  // Each change of it makes the browser compute every style again.
  if (document.documentElement.lang !== 'en') document.documentElement.lang = 'en';
  if (location.hash) history.replaceState(null, '', location.pathname);
  if (scrollX || scrollY) scrollTo({ left: 0, top: 0, behavior: 'instant' });
}

/** Runs a case. Returns the promises that it breaks, as sentences. `faults` is the list of `recordFaults`. */
export async function runCase({ kind, ...each }, faults) {
  faults.length = 0;
  performance.clearResourceTimings();
  const broken = [];
  const check = (faq, expected) => broken.push(...brokenPromises(faq, expected));
  const stage = document.body.appendChild(document.createElement('div'));
  try {
    const other = await kinds[kind](each, stage, check);
    if (other) broken.push(other);
  } catch (error) {
    broken.push(`the case has failed: ${error.stack}`);
  }
  reset(stage);
  // An unhandled rejection is reported in a task of its own.
  await nextTask();
  const requests = performance.getEntriesByType('resource').map(({ name }) => name);
  const foreign = requests.filter((name) => !name.startsWith(`${location.origin}/dist/`));
  return [...new Set([...faults, ...broken, ...foreign.map((name) => `a request for ${name}`)])];
}
