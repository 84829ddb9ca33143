// The positions of the words and edges that must have enough contrast.

import { untilSeen } from './until-seen.js';

/** Searches for a word of an answer, so that there is a highlight. */
export async function searchFor(page, word) {
  await page.type('ketamine-faq >>> input', word);
  await untilSeen(page, 'ketamine-faq >>> .kf-excerpt');
}

/** Boxes of the document (x, y, width, height in px) by name. Some need a search first. */
export const elementBoxes = (page) =>
  page.$eval('ketamine-faq', ({ renderRoot }) => {
    const one = (selector) => renderRoot.querySelector(selector);
    const box = (thing) => {
      const { x, y, width, height } = thing.getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    };
    /** A strip as high as an element, `width` px wide, `from` px away from its left or right edge. */
    const strip = (thing, from, width, side = 'left') => {
      const whole = box(thing);
      const edge = side === 'left' ? whole.x : whole.x + whole.width;
      return { ...whole, x: edge + from, width };
    };
    /** A strip without the borders at its upper and lower end. */
    const inner = ({ y, height, ...rest }) => ({ ...rest, y: y + 6, height: height - 12 });
    const safety = one('.kf-safety');
    const question = one('.kf-item:not([hidden]) [part=question]');
    const field = one('input');
    const mark = [...(CSS.highlights.get('ketamine-faq') ?? [])].find((range) =>
      range.startContainer.parentElement.closest('.kf-excerpt'),
    );
    return {
      question: box(question.querySelector('.kf-title')),
      footer: box(one('[part=footer]')),
      'crisis lines': box(safety.querySelector('p')),
      notes: box(one('.kf-notes.kf-screen-only li')),
      ...(mark && { 'marked word': box(mark), excerpt: box(one('.kf-excerpt')) }),
      'bar of the crisis lines': inner(strip(safety, -9, 12)),
      'same, at its end': inner(strip(safety, 0, 12)),
      'edge of the notes': inner(strip(one('.kf-notes.kf-screen-only'), -4, 8)),
      chevron: box(question.querySelector('[part=chevron]')),
      'edge of the field': inner(strip(field, -5, 10)),
      'magnifying glass': inner(strip(field, 8, 28)),
      focus: strip(question, -8, 7),
      'focus in the field': strip(field, -8, 7),
      'focus on a telephone number': {
        ...box(one('.kf-safety .kf-phone')),
        y: box(one('.kf-safety .kf-phone')).y - 8,
        height: 7,
      },
    };
  });
