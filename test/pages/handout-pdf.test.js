// The PDF that the print buttons make, as a reader sees it: its text, order, pages, fonts and tags.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { newPage, open } from '../support/browser-page.js';
import { blank, site, tag } from '../support/clinic-site.js';
import { languages } from '../support/languages.js';
import { useFont } from '../support/page-fonts.js';
import { canReadPdf, letters, linesOfPages, wordsOfPages } from '../support/pdf-text.js';

/** Letter size, in points, and the space at its edges that stays white. A page number stands in that at the bottom. */
const [width, height, edge] = [612, 792, 30];

/** Presses a print button, and prints a PDF as the browser then would. */
async function printed(t, locale, { attributes = '', font = 'sans', head = '', button = 0 } = {}) {
  const page = await newPage(t);
  // This print() does nothing, so the page stays prepared for printing.
  await page.evaluateOnNewDocument(() => (globalThis.print = () => (globalThis.printed = true)));
  const { dir } = languages[locale];
  const html = blank(tag() + head)
    .replace('<html lang="en"', `<html lang="${locale}" dir="${dir}"`)
    .replace('<ketamine-faq>', `<h1>Our clinic</h1><ketamine-faq ${attributes}>`);
  await open(page, await site(t, { '/': html }));
  await page.waitForFunction((locale) => document.querySelector('ketamine-faq').locale === locale, {}, locale);
  await useFont(page, font);
  const buttons = await page.$$('ketamine-faq >>> [part~=print]');
  await buttons[button].evaluate((each) => each.click());
  await page.waitForFunction(() => globalThis.printed);
  return Buffer.from(await page.pdf({ format: 'letter', tagged: true }));
}

const countPages = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;

const isPageNumber = (line) => /^\D*\d+\s*\/\s*\d+\D*$/.test(line);

/** The texts that must follow each other on paper. */
const inOrder = ({ labels, groups, questions, safety }) => {
  let group;
  return [
    labels.printTitle,
    safety.above[0].split('{')[0],
    safety.above[1].split('{')[0],
    safety.below[1],
    ...Object.entries(questions).flatMap(([id, { title, answer }]) => [
      ...(groupOf[id] === group ? [] : [groups[(group = groupOf[id])]]),
      title,
      // Its beginning: pdftotext puts some Arabic letters on a line of their own.
      answer.flat()[0].split('{')[0].slice(0, 30),
    ]),
    labels.sourcesTitle,
    labels.sourcesChecked,
    labels.yourNotes,
    labels.nextVisit,
  ];
};
const groupOf = {};
for (const { id, group } of (await import('../../build/src/content/questions.js')).questions) groupOf[id] = group;

for (const [locale, most] of [
  ['en', 9],
  ['es', 11],
  ['ar', 10],
])
  describe(`The handout in ${languages[locale].name}`, { skip: !canReadPdf && 'pdftotext is missing' }, () => {
    const { labels, groups, questions, safety } = languages[locale];
    let pdf;
    test('has everything in order, and nothing that is for screens', async (t) => {
      pdf = await printed(t, locale);
      const text = linesOfPages(pdf)
        .flat()
        .filter((line) => !isPageNumber(line))
        .map(letters)
        .join('');
      let place = 0;
      for (const whole of inOrder(languages[locale])) {
        // Of Arabic up to a colon: pdftotext exchanges what stands before and after it.
        const wanted = locale === 'ar' ? whole.split(':')[0] : whole;
        const next = text.indexOf(letters(wanted), place);
        assert.ok(next >= place, `${wanted} is missing, or not at its place`);
        place = next + letters(wanted).length;
      }
      for (const unwanted of [safety.callNow, labels.search, labels.openAll, labels.copyLink])
        assert.ok(!text.includes(letters(unwanted)), unwanted);
    });

    test(`has at most ${most} letter pages, each with its number`, (t) => {
      const pages = linesOfPages(pdf);
      t.diagnostic(`${pages.length} pages`);
      assert.ok(pages.length <= most, `${pages.length} pages`);
      for (const [index, lines] of pages.entries()) {
        // From right to left in Arabic.
        const numbers = [`${index + 1}/${pages.length}`, `${pages.length}/${index + 1}`];
        assert.ok(
          lines.some((line) => numbers.includes(line.replace(/[^\d/]/g, ''))),
          `page ${index + 1}: ${lines.at(-1)}`,
        );
      }
    });

    test('parts no heading from its text, and cuts no line at an edge', () => {
      const headings = [...Object.values(groups), ...Object.values(questions).map(({ title }) => title)].map(letters);
      for (const [index, lines] of linesOfPages(pdf).entries()) {
        const texts = lines.filter((line) => !isPageNumber(line));
        assert.ok(!headings.some((heading) => heading.endsWith(letters(texts.at(-1)))), texts.at(-1));
        // The heading of the list has no numbers, and may begin a page.
        assert.ok(
          !/\d/.test(texts[0]) || !letters(texts[0]).startsWith(letters(labels.sources.split('(')[0])),
          `page ${index + 1}: ${texts[0]}`,
        );
      }
      for (const words of wordsOfPages(pdf)) {
        assert.ok(Math.max(...words.map(({ top }) => top)) < height);
        for (const { left, top, right, bottom } of words) {
          assert.ok(left > edge && right < width - edge, `from ${left} to ${right}`);
          assert.ok(top > edge && bottom < height, `from ${top} to ${bottom}`);
        }
      }
    });

    test('leaves no large blank at the bottom of a page but the last', (t) => {
      const ends = wordsOfPages(pdf).map((words) =>
        Math.max(...words.map(({ bottom }) => bottom).filter((bottom) => bottom < height - edge)),
      );
      t.diagnostic(ends.map(Math.round).join(' '));
      // A paragraph of three lines may go to the next page whole.
      assert.ok(ends[0] > height * 0.87, `page 1: ${ends[0]}`);
      for (const [index, end] of ends.slice(0, -1).entries())
        assert.ok(end > height * 0.8, `page ${index + 1}: ${end}`);
    });

    test('has tags: headings, lists and paragraphs', () => {
      const tags = {};
      for (const [, name] of pdf.toString('latin1').matchAll(/\/S \/(\w+)/g)) tags[name] = (tags[name] ?? 0) + 1;
      assert.equal(tags.H2, Object.keys(groups).length + 2);
      assert.equal(tags.H3, Object.keys(questions).length);
      assert.ok(tags.L >= 20 && tags.LI > 100 && tags.P > 90, JSON.stringify(tags));
    });
  });

/** The letters of one column, from top to bottom as they are read, each with the place of its word. */
function lettersOfColumn(pages, isLeft, isArabic) {
  const words = pages
    .flatMap((all, page) => all.map((word) => ({ ...word, page })))
    .filter(({ left, right }) => (isLeft ? right < width / 2 + edge / 2 : left > width / 2 - edge / 2))
    .sort((a, b) => a.page - b.page || a.bottom - b.bottom);
  const lines = [];
  for (const word of words) {
    const [first] = lines.at(-1) ?? [];
    if (first?.page === word.page && word.bottom - first.bottom < 6) lines.at(-1).push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => {
    const inLine = line
      .sort((a, b) => a.left - b.left)
      .flatMap((word) => [...letters(word.text)].map((letter) => ({ ...word, letter })));
    // pdftotext gives the letters of an Arabic word from left to right.
    return isArabic ? inLine.reverse() : inLine;
  });
}

for (const locale of ['es', 'ar'])
  describe(
    `The handout in ${languages[locale].name}, with English`,
    { skip: !canReadPdf && 'pdftotext is missing' },
    () => {
      const isArabic = locale === 'ar';
      const both = [locale, 'en'].map((each) =>
        Object.keys(groupOf).flatMap((id) => {
          const { title, answer } = languages[each].questions[id];
          return [title, ...answer.flat()];
        }),
      );
      /** For each language, the place of each text of `both`. */
      const places = [];
      let pdf;

      test('has both languages whole and in order, English in the column at the end of the lines', async (t) => {
        pdf = await printed(t, locale, { attributes: 'print-english' });
        const pages = wordsOfPages(pdf);
        for (const [index, texts] of both.entries()) {
          const column = lettersOfColumn(pages, !!index === isArabic, !index && isArabic);
          const whole = column.map(({ letter }) => letter).join('');
          let place = 0;
          places[index] = texts.map((text) => {
            // Its beginning, up to what pdftotext puts elsewhere in Arabic.
            const wanted = letters(text.split(!index && isArabic ? /[{:(،\w]/ : '{')[0].slice(0, 24));
            const next = whole.indexOf(wanted, place);
            assert.ok(next >= place, `column ${index + 1}: ${text} is missing, or not at its place`);
            place = next + wanted.length;
            return column[next];
          });
        }
      });

      test('has each question, and the first paragraph of its answer, beside its English', () => {
        for (const id of Object.keys(groupOf)) {
          const first = both[1].indexOf(languages.en.questions[id].title);
          for (const index of [first, first + 1]) {
            const [own, english] = places.map((each) => each[index]);
            assert.equal(own.page, english.page, id);
            assert.ok(Math.abs(own.bottom - english.bottom) < 6, `${id}: at ${own.bottom} and ${english.bottom}`);
          }
        }
      });

      test('takes fewer pages than a handout in each language', async (t) => {
        const [alone, inEnglish] = [await printed(t, locale), await printed(t, 'en')].map(countPages);
        t.diagnostic(`${countPages(pdf)} pages; alone ${alone}, in English ${inEnglish}`);
        assert.ok(countPages(pdf) < alone + inEnglish);
      });
    },
  );

const { sourcesChecked, contentVersion } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const clinic = `clinic-name="Lakeside Clinic" clinic-phone="(216) 555-0142" clinic-url="https://lakeside.example"
  reviewer="Jane Doe, MD" reviewed-on="${sourcesChecked}" reviewed-version="${contentVersion}"`;

test('two questions take two pages, with the risk questions in short form', async (t) => {
  for (const [attributes, button] of [
    ['questions="prepare the-day"', 0],
    [`questions="prepare the-day" ${clinic}`, 0],
    ['open="prepare the-day"', 1],
  ])
    assert.equal(countPages(await printed(t, 'en', { attributes, button })), 2, attributes);
});

test(
  'the address of the website of the clinic is on paper',
  { skip: canReadPdf ? false : 'no pdftotext' },
  async (t) => {
    const words = wordsOfPages(await printed(t, 'en', { attributes: `questions="none" ${clinic}` })).flat();
    assert.ok(JSON.stringify(words).includes('https://lakeside.example'), JSON.stringify(words));
  },
);

for (const [locale, fonts] of [
  ['en', ['DejaVuSerif', 'DejaVuSerif-Bold']],
  ['ar', ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSerif', 'DejaVuSerif-Bold']],
])
  test(`the handout is set in the fonts of the page, which are in the file: ${locale}`, async (t) => {
    const file = (await printed(t, locale, { font: 'serif' })).toString('latin1');
    const names = [...file.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name);
    assert.deepEqual(names.sort(), fonts);
    assert.equal(file.match(/\/FontFile2/g).length, fonts.length);
  });

test('pages are numbered beside a rule of the page for its own print', async (t) => {
  const head = '<style>@page { margin: 0; size: letter landscape } @media print { h1 { color: red } }</style>';
  const pages = linesOfPages(await printed(t, 'en', { attributes: 'questions="none"', head }));
  assert.ok(
    pages[0].some((line) => line.replace(/\s/g, '') === `1/${pages.length}`),
    pages[0].join('\n'),
  );
});
