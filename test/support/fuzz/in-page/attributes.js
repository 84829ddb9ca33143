import { regionOf } from '../../expected-options.js';
import { makeFaq, setAttributes } from './elements.js';
import { settled } from './reader.js';

/** A value as text, as the element reads it. */
function textOf(value) {
  try {
    return String(value);
  } catch {
    return '';
  }
}

/** The start tag with these attributes, as HTML. */
const markup = (attributes) =>
  `<ketamine-faq${attributes
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('')}></ketamine-faq>`;

export async function runAttributes({ how, attributes, properties, afterwards }, stage, check) {
  let faq;
  if (how === 'script') faq = makeFaq(attributes);
  else {
    // The test gives `prerender` to the page.
    const html = how === 'html' ? markup(attributes) : await globalThis.prerender(Object.fromEntries(attributes));
    stage.setHTMLUnsafe(html);
    faq = stage.querySelector('ketamine-faq');
  }
  const children = [...faq.childNodes];
  let region;
  const note = (name, value) => {
    if (name === 'region') region = value ?? undefined;
  };
  for (const [name, value] of attributes) note(name, value);
  if (how === 'prerendered') check(faq, { region: regionOf(region), children });
  for (const [name, value] of properties) {
    note(name, value === null ? undefined : textOf(value));
    faq[name] = value;
  }
  stage.append(faq);
  await settled(faq);
  check(faq, { region: regionOf(region), children });
  for (const [name, value] of afterwards) if (value !== null || faq.hasAttribute(name)) note(name, value);
  setAttributes(faq, afterwards);
  await settled(faq);
  check(faq, { region: regionOf(region), children });
}
