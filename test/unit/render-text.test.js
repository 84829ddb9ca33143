// A telephone number in a text is a link that calls it, and its digits keep their order in every script.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { renderText } from '../../build/src/templates/text.js';
import { languages } from '../support/languages.js';

/** The parts of a rendered text: strings, and the values of the links. */
const parts = (text, helplines) => [renderText(text, helplines)].flat(2);
/** The HTML of a rendered text. */
const html = (text, helplines) =>
  parts(text, helplines)
    .map((part) => (typeof part === 'string' ? part : String.raw({ raw: part.strings }, ...part.values)))
    .join('');
const link = (number, digits = number) =>
  `<a class="kf-phone" href="tel:${digits}" translate="no"><span dir="ltr">${number}</span></a>`;

describe('a text', () => {
  const { US, IE, AU, other } = languages.en.helplines;

  test('has a link for each telephone number of the region', () => {
    assert.equal(html('Call 911.', US), `Call ${link('911')}.`);
    assert.equal(html('911', US), link('911'));
    assert.equal(html('Call 112 or 999.', IE), `Call ${link('112')} or ${link('999')}.`);
    assert.equal(
      html('{crisis} {emergency}', AU),
      `Call Lifeline at ${link('13 11 14', '131114')}. Call ${link('000')}.`,
    );
    assert.equal(
      html('{poisonHelp}', US),
      `Call Poison Help at ${link('1-800-222-1222', '18002221222')}. It helps with poisoning, or too much medicine.`,
    );
  });

  test('stays a text beside a number, whatever signs it has', () => {
    assert.equal(html('<b onclick="a"> & $& 911', US), `&#60;b onclick=&#34;a&#34;> &#38; &#36;&#38; ${link('911')}`);
  });

  test('has none for a part of a longer number, or for a number of another region', () => {
    for (const text of ['It costs $2,000.', 'Study 9110', 'Study 1911', '0.911', 'ID-911', 'Call 999.'])
      assert.equal(html(text, US), text);
    assert.equal(html('From $1,000 to $2,000.', AU), 'From $1,000 to $2,000.');
    assert.equal(html('Call 911.', other), 'Call 911.');
  });

  test('is one string where it holds no number', () => {
    assert.equal(renderText('Ask your clinic.', US), 'Ask your clinic.');
    assert.equal(renderText('Ask your clinic.', other), 'Ask your clinic.');
  });
});

describe('every language', () => {
  for (const { name, questions, helplines } of Object.values(languages))
    test(`loses no word and no number, in every region: ${name}`, () => {
      for (const region of Object.values(helplines))
        for (const { answer } of Object.values(questions))
          for (const text of answer.flat()) {
            const filled = text.replace(/\{(\w+)\}/g, (token, name) => region.lines[name] ?? token);
            const rendered = html(text, region);
            assert.equal(rendered.replace(/<[^>]*>/g, ''), filled);
            for (const [, digits, shown] of rendered.matchAll(
              /href="tel:(\d+)" translate="no"><span dir="ltr">([^<]*)</g,
            ))
              assert.equal(shown.replace(/\D/g, ''), digits);
            const tokens = [...text.matchAll(/\{(\w+)\}/g)].map(([, token]) => region.lines[token]);
            const numbers = tokens.flatMap((line) => region.numbers.flatMap((number) => line.split(number).slice(1)));
            assert.equal(rendered.split('href="tel:').length - 1, numbers.length, rendered);
          }
    });
});
