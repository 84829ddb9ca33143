import { parseColor, textColorOn } from './contrast.js';
import type { Choices } from './choices.js';
import { byId, create } from './elements.js';
import type { OwnQuestion } from './own-questions.js';
import { numberLink, ownAttributes, paragraphAttributes, type Tag } from './tag.js';

/**
 * Whether the preview is in English only: browsers let a page from a disk fetch no language file. The script of the website has
 * all of them inside.
 */
export const isEnglishOnly = location.protocol === 'file:' && !document.querySelector('script[src$="load-faq.js"]');

/** Updates the element of the preview to the tag. It changes only what differs, so that open answers stay open. */
export function showPreview(tag: Tag, choices: Choices): void {
  const box = byId('preview');
  const background = parseColor(choices.background ?? '') ?? '#ffffff';
  const color = textColorOn(background);
  box.style.backgroundColor = background;
  box.style.color = color;
  box.style.colorScheme = color === '#1e1e1e' ? 'light' : 'dark';

  const faq = box.querySelector<HTMLElement>('ketamine-faq') ?? create('ketamine-faq' as 'div');
  const attributes = new Map(tag.attributes);
  // Left out: this option adds data for search engines, which would describe the page of the builder.
  attributes.delete('structured-data');
  if (isEnglishOnly) attributes.delete('lang');
  for (const name of faq.getAttributeNames()) if (name !== 'style' && !attributes.has(name)) faq.removeAttribute(name);
  for (const [name, value] of attributes) if (faq.getAttribute(name) !== value) faq.setAttribute(name, value);
  for (const name of ['accent', 'radius', 'heading-font'].map((each) => `--ketamine-faq-${each}`))
    faq.style.setProperty(name, new Map(tag.properties).get(name) ?? null);
  showChildren(faq, tag);
  if (!faq.isConnected) box.append(faq);
}

/** The current children of the element, by the JSON of their source. */
let made = new Map<string, Element>();

/** Updates the children of the element. An unchanged child stays the same node, so that an open answer stays open. */
function showChildren(faq: HTMLElement, { fallback, language, ownQuestions }: Tag): void {
  const before = made;
  made = new Map();
  const keep = (source: object, make: () => Element) => {
    const key = JSON.stringify([source, language.locale]);
    made.set(key, before.get(key) ?? make());
  };
  for (const paragraph of fallback)
    keep(paragraph, () =>
      create(
        'p',
        paragraphAttributes(paragraph, language),
        ...paragraph.text.map((text, index) =>
          index % 2 ? create('a', numberLink(text, paragraph, language), text) : text,
        ),
      ),
    );
  for (const question of ownQuestions) keep(question, () => createOwnQuestion(question));
  const children = [...made.values()];
  if (children.length !== faq.children.length || children.some((child, index) => child !== faq.children[index]))
    faq.replaceChildren(...children);
}

function createOwnQuestion(question: OwnQuestion): HTMLElement {
  const { id, title, answer } = question;
  const blocks = answer.map((block) =>
    typeof block === 'string'
      ? create('p', {}, block)
      : create('ul', {}, ...block.map((entry) => create('li', {}, entry))),
  );
  const details = create('details', ownAttributes(question), create('summary', {}, title), ...blocks);
  // An id of this page stays its own. The element makes one from the words then.
  if (document.querySelector(`[id="${id}"]:not(#preview *)`)) details.removeAttribute('id');
  return details;
}
