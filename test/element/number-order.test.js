import { assert } from 'chai';

import { all, fixture, isSeen, one, search } from '../support/faq.js';

/** The text of the parts of a line, from left to right as they are painted. */
function painted(node) {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const letters = [];
  for (let text; (text = texts.nextNode());)
    for (let place = 0; place < text.data.length; place++) {
      const range = new Range();
      range.setStart(text, place);
      range.setEnd(text, place + 1);
      const { left, top, width } = range.getBoundingClientRect();
      // WebKit gives the isolate characters a width.
      if (width && !/\p{Cf}/u.test(text.data[place])) letters.push({ letter: text.data[place], left, top });
    }
  return letters
    .sort((one, other) => Math.round(one.top - other.top) || one.left - other.left)
    .map(({ letter }) => letter)
    .join('');
}

const numbers = {
  US: ['988', '911', '1-800-332-1088'],
  AU: ['13 11 14', '000'],
  GB: ['116 123', '999'],
  IE: ['116 123', '112', '999'],
};

describe('A telephone number in a text from right to left', () => {
  for (const lang of ['ar', 'fa'])
    for (const [region, expected] of Object.entries(numbers)) {
      it(`keeps its order as painted: ${lang}, ${region}`, async () => {
        const faq = await fixture(`<ketamine-faq lang="${lang}" region="${region}"></ketamine-faq>`);
        await search(faq, '988');
        const links = all(faq, '.kf-phone').filter(isSeen);
        assert.sameMembers([...new Set(links.map(painted))], expected);
      });

      it(`keeps its order in the text without its markup: ${lang}, ${region}`, async () => {
        const faq = await fixture(`<ketamine-faq lang="${lang}" region="${region}"></ketamine-faq>`);
        const copy = document.createElement('p');
        copy.dir = 'rtl';
        copy.style.whiteSpace = 'nowrap';
        one(faq, '.kf-faq').after(copy);
        for (const text of all(faq, '.kf-safety p:not([lang]), .kf-notes li')) {
          copy.textContent = text.textContent.replace(/\s+/g, ' ');
          for (const number of expected)
            if (copy.textContent.includes(number)) assert.include(painted(copy), number, copy.textContent);
        }
      });
    }
});
