// 520 hostile values in properties, in the questions and other content of the page, in the search field and in the address.
// No value runs, and the FAQ with its help lines is shown for all of them. A failure names its case:
// test/support/hostile-values.js says how to repeat it.
import { assert } from 'chai';

import { regionOf } from '../support/expected-options.js';
import { all, everyId, isSeen, one, risks, search, text } from '../support/fixture.js';
import { asText, check, contentVersion, everyCase, options, shown, textsOf } from '../support/hostile-checks.js';
import { good } from '../support/hostile-values.js';

/** The value as a page may give it to a property: as a string, or as another type. */
const asProperty = ({ pick, value }) =>
  pick([
    () => value,
    () => [value],
    () => [value, [value, 'cost']],
    () => ({ toString: () => value }),
    () => Object(value),
    () => null,
    () => undefined,
    () => 988,
    () => NaN,
    () => 10n ** 30n,
    () => true,
    () => new Date(NaN),
    () => ({ __proto__: null, value }),
    () => Symbol(value),
    () => ({
      toString() {
        throw new Error('no text');
      },
    }),
  ])();

/** Questions and answers of the page with the value in each place, and other content. */
function appendChildren(faq, { number, value, pick, chance, another }) {
  const { ownerDocument: document } = faq;
  const make = (name, attributes = {}, ...content) => {
    const element = document.createElement(name);
    for (const [attribute, each] of Object.entries(attributes)) element.setAttribute(attribute, each);
    element.append(...content);
    return element;
  };
  const some = (names) => Object.fromEntries(names.filter(() => chance(0.6)).map((name) => [name, value]));
  const attributes = () => some(['id', 'data-group', 'data-replaces', 'lang', 'dir', 'name', 'open', 'class', 'title']);
  const question = (given, title, ...content) => make('details', given, make('summary', {}, title), ...content);

  const nested = question({ id: another(), 'data-replaces': 'cost', open: '' }, value, value);
  faq.append(
    value,
    make('p', { slot: value }, value),
    make('p', { slot: pick(['header', 'footer']), id: value }, value),
    question(attributes(), value, make('p', some(['lang', 'dir', 'id', 'hidden']), value)),
    question(
      { id: value, 'data-group': pick(['basics', 'risks', value]) },
      another(),
      value,
      make('ul', {}, make('li', {}, value)),
    ),
    question(
      { ...attributes(), 'data-replaces': pick([...risks, ...everyId]) },
      another(),
      make('p', {}, `${value}:`),
      nested,
    ),
    question({ id: another(), 'data-replaces': `${value} ${pick(everyId)}` }, another(), another()),
    make('details', attributes(), value),
  );
  if (number % 52 === 0)
    faq.append(
      question(
        {},
        value,
        make('ketamine-faq', { ...attributes(), region: value, open: value }, nested.cloneNode(true)),
      ),
    );
  if (number % 130 === 1)
    faq.append(...Array.from({ length: 200 }, () => question(chance(0.5) ? { id: value } : {}, value, another())));
}

/** The element with good and hostile options together, in properties and attributes, and with children. */
async function everyChild(there, each) {
  const { number, value, chance } = each;
  const faq = there.page.document.createElement('ketamine-faq');
  const rights = good(contentVersion);
  for (const { attribute, property } of options) {
    if (property === 'lang') continue;
    const isGood = chance(number % 4 || !/^review/.test(attribute) || attribute === 'reviewer' ? 0.3 : 1);
    if (isGood) faq.setAttribute(attribute, rights[attribute]);
    else if (chance(0.4)) faq[property] = asProperty(each);
    else if (chance(0.7)) faq.setAttribute(attribute, value);
  }
  // Few questions render faster, and every question has been there in the first element of the case.
  if (chance(0.9)) Object.assign(faq, { questions: chance(0.1) ? undefined : 'none', exclude: undefined });
  appendChildren(faq, each);
  // Of open ones with the same name the browser leaves one open. WebKit decides which when they get into the document.
  const before = there.page.document.createElement('div');
  before.append(...faq.cloneNode(true).childNodes);
  there.page.document.body.append(before);
  before.remove();
  const own = [...faq.querySelectorAll('details[id]')].map(({ id }) => id);
  there.page.document.body.append(faq);
  await shown(there, faq);
  return { faq, before, own };
}

/** Each title of the page’s own questions is its text, and an answer in place of ours says so. */
async function checkChildren(faq) {
  const { labels } = await textsOf(faq.locale);
  const items = new Map(all(faq, '.kf-item').map((item) => [item.id, item]));
  for (const child of faq.querySelectorAll(':scope > details')) {
    const id = child.slot.replace('ketamine-faq-', '');
    const item = items.get(id);
    assert.isTrue(child.open);
    // One that is left out has no slot.
    if (!item) continue;
    assert.equal(item.querySelector('slot').assignedNodes()[0], child);
    if (everyId.includes(id)) {
      assert.equal(text(item.querySelector('.kf-label')), labels.clinicAnswer);
      // On the risk questions ours stands first, without a button.
      const general = risks.includes(id) ? item.querySelector('.kf-answer p') : one(faq, `#${id}-general`);
      assert.equal(isSeen(general), risks.includes(id), `our answer to ${id}`);
    } else {
      // HTML has no null character.
      const words = child.querySelector(':scope > summary')?.textContent.replaceAll('\0', ' ');
      assert.equal(text(item.querySelector('.kf-title')), text({ textContent: words ?? '' }) || labels.clinicGroup);
    }
  }
}

/** A sentence of the page that a search shows is in the words of the page. */
function checkExcerpts(faq) {
  const lettersOf = (node) => node.textContent.replace(/[\s\0]/g, '');
  for (const excerpt of all(faq, '.kf-excerpt')) {
    const item = excerpt.closest('.kf-item');
    const [child] = item.querySelector('slot')?.assignedNodes() ?? [];
    if (child && !everyId.includes(item.id)) assert.include(lettersOf(child), lettersOf(excerpt));
  }
}

/** What a reader does: opens everything, searches for the value, follows an address with it, prints. */
async function useEverything(there, faq, own, { number, value, chance, another }) {
  const { page } = there;
  faq.controls = 'search toggle-all print language';
  faq.mode = 'multiple';
  await shown(there, faq);
  await search(faq, chance(0.6) ? value : another());
  checkExcerpts(faq);
  await check(there, faq, own);
  if (own.some((id) => id in {})) {
    // What no text holds is not found, whatever the name of a question is in JavaScript.
    await search(faq, 'native code');
    assert.isEmpty(all(faq, '.kf-item').filter(isSeen), 'nothing is found that no text holds');
  }
  for (const { slot } of faq.children) if (/^ketamine-faq-/.test(slot)) faq.show(slot.replace('ketamine-faq-', ''));
  await search(faq, '');
  await checkChildren(faq);
  page.location.hash = value;
  faq.hide(value);
  faq.show(value);
  if (number % 5 === 0) {
    page.dispatchEvent(new page.Event('beforeprint'));
    await check(there, faq, own);
    page.dispatchEvent(new page.Event('afterprint'));
  }
  if (number % 3) return check(there, faq, own);
  // A link that has the focus is drawn anew, and gets it back.
  const links = all(faq, number % 2 ? '[part=clinic] a' : '.kf-foot a').filter(isSeen);
  links.at(-1)?.focus();
  faq.region = regionOf(asText(faq.region)) === 'GB' ? 'US' : 'GB';
  await shown(there, faq);
  if (links.length) assert.isNotNull(faq.shadowRoot.activeElement, 'the focus stays inside');
  await check(there, faq, own);
}

describe('A hostile value in properties, children, search and address runs nothing and breaks nothing:', () => {
  everyCase(async (there, each) => {
    const { faq, before, own } = await everyChild(there, each);
    await useEverything(there, faq, own, each);
    faq.remove();
    assert.isTrue(faq.childNodes.length === before.childNodes.length, 'the page has its own nodes');
    for (const [index, node] of before.childNodes.entries())
      assert.isTrue(node.isEqualNode(faq.childNodes[index]), `${node.outerHTML} is ${faq.childNodes[index].outerHTML}`);
  });
});
