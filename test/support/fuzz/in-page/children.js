import { makeFaq } from './elements.js';
import { makeNodes } from './make-nodes.js';
import { search, settled } from './reader.js';

/** Spells each inline style as the browser does, which is how the element leaves one that it has changed for a while. */
function spellStyles(box) {
  for (const { style } of box.querySelectorAll('[style]')) {
    const { cssText } = style;
    style.cssText = cssText;
  }
  for (const each of box.querySelectorAll('[style=""]')) each.removeAttribute('style');
}

export async function runChildren({ before, after, removed, query, attributes }, stage, check) {
  const faq = makeFaq(attributes);
  // The page without the element: what happens to the content there must be all that happens to it.
  const page = document.createElement('div');
  for (const box of [faq, page]) box.append(...before.flatMap(makeNodes));
  let children = [...faq.childNodes];
  stage.append(page, faq);
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
}
