import { parseColor, textColorOn } from './contrast.js';
import type { Choices } from './choices.js';
import { byId, create } from './elements.js';
import { numberLink, paragraphAttributes, type Tag } from './tag.js';

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
  faq.replaceChildren(
    ...tag.fallback.map((paragraph) =>
      create(
        'p',
        paragraphAttributes(paragraph, tag.language),
        ...paragraph.text.map((text, index) =>
          index % 2 ? create('a', numberLink(text, paragraph, tag.language), text) : text,
        ),
      ),
    ),
  );
  if (!faq.isConnected) box.append(faq);
}
