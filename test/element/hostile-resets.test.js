import { assert } from 'chai';

import { assertSmokeSuite, openHostile } from '../support/hostile-page.js';

/** Each page, with a check that its styles are in force. */
const pages = {
  base: ({ document }) => document.baseURI === 'https://clinic.example/elsewhere/',
  quirks: ({ document }) => document.compatMode === 'BackCompat',
  unset: ({ document, getComputedStyle }) => getComputedStyle(document.querySelector('h1')).display === 'inline',
  important: ({ document, getComputedStyle }) => getComputedStyle(document.querySelector('h1')).lineHeight === '0px',
  rem: ({ document, getComputedStyle }) => getComputedStyle(document.body).fontSize === '10px',
  bootstrap: ({ document, getComputedStyle }) => getComputedStyle(document.querySelector('.row')).display === 'flex',
  tailwind: ({ document, getComputedStyle }) => getComputedStyle(document.querySelector('h1')).fontSize === '16px',
};

describe('The element passes the smoke suite on a page with hostile styles:', () => {
  for (const [name, isSo] of Object.entries(pages))
    it(name, async () => {
      const there = await openHostile(name);
      assert.isTrue(isSo(there.page), 'the page is what it says');
      await assertSmokeSuite(there);
    });
});
