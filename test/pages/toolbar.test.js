// The toolbar in columns of every width: the language menu never stands in a row of its own below the buttons.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { fontStacks } from '../support/fonts.js';
import { shows } from '../support/language-files.js';
import { useFont } from '../support/page-fonts.js';

const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
/** Widths of columns in px. */
const columns = Array.from({ length: 24 }, (_, index) => 256 + 28 * index);

/** Sets the FAQ in a column of each width, and returns what is wrong with the toolbar and its buttons there. */
const faults = (page, widths, count) =>
  page.$eval(
    'ketamine-faq',
    (faq, widths, count) => {
      const boxOf = (thing) => thing.getBoundingClientRect();
      const inside = (selector) => boxOf(faq.renderRoot.querySelector(selector));
      const middle = ({ top, bottom }) => (top + bottom) / 2;
      const isInRow = (one, other) =>
        Math.abs(middle(one) - middle(other)) < 4 || Math.abs(one.bottom - other.bottom) < 4;
      const overlaps = (one, other) =>
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 2 &&
        other.top < one.bottom - 2;
      document.body.replaceChildren(faq);
      faq.style.cssText = 'display: block; font-size: 16px; --ketamine-faq-width: none';
      return widths.flatMap((width) => {
        faq.style.width = `${width}px`;
        const buttons = [...faq.renderRoot.querySelectorAll('.kf-buttons button')];
        const words = buttons.map((button) => {
          if (faq.appearance === 'cards') return boxOf(button);
          const range = new Range();
          range.selectNodeContents(button);
          return boxOf(range);
        });
        const [menu, label, field, column] = ['select', '.kf-language label', 'input', 'section'].map(inside);
        const all = [menu, label, field, ...buttons.map(boxOf)];
        return [
          buttons.length === count || 'a button is missing',
          [field, ...buttons.map(boxOf)].some((box) => isInRow(box, menu)) || 'the menu is alone in its row',
          !words.some((box) => overlaps(box, label)) || 'the label of the menu is on a button',
          all.every(({ left, right }) => left > column.left - 1 && right < column.right + 1) || 'something sticks out',
        ]
          .filter((fault) => fault !== true)
          .map((fault) => `${width} px: ${fault}`);
      });
    },
    widths,
    count,
  );

for (const locale of Object.keys(languages))
  test(`the language menu shares a row with a button or the search, in every column: ${locale}`, async (t) => {
    const page = await newPage(t);
    await open(page, `in/${locale}.html`);
    await shows(page, locale);
    for (const font of Object.keys(fontStacks)) {
      await useFont(page, font);
      assert.deepEqual(await faults(page, columns, 2), [], font);
    }
  });

for (const locale of ['en', 'ar', 'de', 'ru', 'vi'])
  for (const appearance of ['lines', 'cards'])
    test(`nor does its label lie on a button while an answer is open: ${locale}, ${appearance}`, async (t) => {
      const page = await newPage(t);
      await open(page, `in/${locale}.html`);
      await shows(page, locale);
      await page.$eval(
        'ketamine-faq',
        (faq, appearance) => Object.assign(faq, { appearance }).show('cost'),
        appearance,
      );
      for (const font of Object.keys(fontStacks)) {
        await useFont(page, font);
        // The toolbar of cards has an inset: with large letters the smallest column is too small for a Russian button.
        const widths = appearance === 'cards' ? columns.slice(1) : columns;
        assert.deepEqual(await faults(page, widths, 3), [], font);
      }
    });
