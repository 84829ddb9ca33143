// Fallback content with the telephone numbers of one country, on elements for visitors of another.
import { fallback, page } from './clinic-page.js';

const withFallback = (inside, attributes = '') =>
  page({ body: `<ketamine-faq ${attributes}>${inside}</ketamine-faq>` });
const right = (title, inside, attributes) => [title, withFallback(inside, attributes), ['ok']];
const wrong = (title, inside, attributes, advice) => [
  title,
  withFallback(inside, attributes),
  ['fallback-numbers'],
  {},
  advice,
];
const link = (number, scheme = 'tel') => `<a href="${scheme}:${number.replaceAll(' ', '')}">here</a>`;
const write = (country, numbers) => `Write the numbers of ${country} into the paragraph and its links: ${numbers}.`;
const british = write('the United Kingdom', '999 and 116 123');
const american = write('the United States', '911 and 988');
const elsewhere = (country, code) =>
  `${american} If your visitors are in ${country}, write region="${code}" into <ketamine-faq> instead.`;
const britishOrIrish = `${american} If your visitors are in one of these countries, write its code as “region” into <ketamine-faq> instead: GB for the United Kingdom, IE for Ireland.`;

/** The element with these lines in its prerendered text, and with this text in its place. */
const prerendered = (lines, attributes, fallback) =>
  page({
    body: `<ketamine-faq ${attributes}><template shadowrootmode="open"><section>${lines.map((line) => `<p>${link(line)}</p>`).join('')}</section></template>${fallback}</ketamine-faq>`,
  });
const again = (country, more = '') =>
  `Prerender the element again for ${country}. demo/build.html shows the command.${more}`;

export const fallbackNumberCases = [
  ['prerendered for the US', prerendered(['988', '911', '1-800-662-4357'], '', fallback), ['ok']],
  ['prerendered for the UK', prerendered(['999', '116 123'], 'region="GB"', `<p>Call ${link('999')}.</p>`), ['ok']],
  ['prerendered for Germany', prerendered([], 'region="DE"', '<p>Call a crisis line.</p>'), ['ok']],
  ...[fallback, `<p>Call ${link('999')}.</p>`].map((text) => [
    `prerendered for the US on a page for the UK, with ${text}`,
    prerendered(['988', '911', '1-800-662-4357'], 'region="GB"', text),
    ['prerendered-numbers'],
    {},
    again('the United Kingdom'),
  ]),
  [
    'prerendered for the US on a page for Canada',
    prerendered(['988', '911', '1-800-662-4357'], 'region="CA"', fallback),
    ['prerendered-numbers'],
    {},
    again('Canada'),
  ],
  [
    'prerendered for Ireland on a page for Germany',
    prerendered(['112', '999', '116 123'], 'region="DE"', '<p>Call a crisis line.</p>'),
    ['prerendered-numbers'],
    {},
    again('Germany'),
  ],
  [
    'prerendered for New Zealand, without a region',
    prerendered(['111', '1737'], '', fallback),
    ['prerendered-numbers'],
    {},
    again('the United States', ' If your visitors are in New Zealand, write region="NZ" into <ketamine-faq> instead.'),
  ],
  // The paragraph of the README is for the US and for Canada.
  right('the lines of the US, without a region', fallback),
  right('the lines of the US', fallback, 'region="us"'),
  right('the lines of the US and of Canada', fallback, 'region="CA"'),
  wrong('the crisis line of the US on a page for the UK', fallback, 'region="GB"', british),
  wrong('the crisis line of the US on a page for the UK, by its other code', fallback, 'region="UK"', british),
  wrong('the line of the US as text', '<p>Call 988.</p>', 'region="GB"', british),
  wrong('the line of the US as a link', `<p>Call ${link('988')}</p>`, 'region="GB"', british),
  wrong('the line of the US as a link for messages', `<p>Write ${link('988', 'sms')}</p>`, 'region="GB"', british),
  wrong('a link with a text for the message', '<p><a href="sms:988?body=hello">here</a></p>', 'region="GB"', british),
  wrong(
    'lines of two countries',
    `<p>Call ${link('999')} or 911. Call 988 Suicide &amp; Crisis Lifeline.</p>`,
    'region="GB"',
    british,
  ),
  wrong('a right text with a wrong link', '<p><a href="tel:988">116 123</a></p>', 'region="GB"', british),
  wrong('a wrong text with a right link', '<p><a href="tel:116123">988</a></p>', 'region="GB"', british),
  wrong(
    'the lines of Ireland on a page for Australia',
    `<p>${link('112')} ${link('116123')}</p>`,
    'region="AU"',
    write('Australia', '000 and 13 11 14'),
  ),
  wrong(
    'the lines of Australia on a page for New Zealand',
    `<p>Lifeline: 13 11 14</p>`,
    'region="NZ"',
    write('New Zealand', '111 and 1737'),
  ),
  wrong('the lines of the UK without a region', `<p>Call 116 123 or 999.</p>`, '', britishOrIrish),
  wrong(
    'the lines of Ireland without a region',
    `<p>Call ${link('999')}, ${link('112')} or ${link('116123')}.</p>`,
    '',
    britishOrIrish,
  ),
  wrong(
    'the lines of Australia and of New Zealand without a region',
    `<p>Call ${link('000')} or ${link('1737')}.</p>`,
    '',
    american,
  ),
  wrong('an emergency number as a link', `<p>Call ${link('111')}.</p>`, '', elsewhere('New Zealand', 'NZ')),
  wrong(
    'the line of Australia, written in one piece',
    `<p>Call ${link('+131114')} or 131114.</p>`,
    '',
    elsewhere('Australia', 'AU'),
  ),
  wrong(
    'a toll-free line of the US in Canada',
    '<p>SAMHSA: 1-800-662-4357</p>',
    'region="CA"',
    write('Canada', '911 and 988'),
  ),
  wrong('a number in a box', '<div><p><b>988</b></p></div>', 'region="GB"', british),
  wrong(
    'the crisis line of the US on a page for France',
    fallback,
    'region="FR"',
    'Write the emergency number and a crisis line of France into the paragraph and its links.',
  ),
  wrong(
    'the crisis line of the US on a page for no certain country',
    fallback,
    'region="other"',
    'Write the emergency number and a crisis line of the country of your visitors into the paragraph and its links.',
  ),
  // Right numbers.
  right('the lines of the UK', `<p>Call ${link('999')}, or Samaritans at 116 123.</p>`, 'region="GB"'),
  right('the lines of the UK, and the medical line', '<p>Call 999, 116 123 or 111.</p>', 'region="GB"'),
  right('the emergency number of many countries', '<p>Call 112.</p>', 'region="GB"'),
  right('the lines of Ireland', '<p>Call 112 or 999, or 116-123.</p>', 'region="IE"'),
  right('the lines of New Zealand', `<p>Call 111, or text ${link('1737', 'sms')}.</p>`, 'region="NZ"'),
  right('a toll-free line of the US', '<p>Call +1 (800) 662-4357 or 800.222.1222.</p>'),
  right(
    'emergency and crisis lines of a country whose lines the FAQ does not know',
    '<p>112, 911, 116 123</p>',
    'region="FR"',
  ),
  // Other numbers.
  right(
    'the number of the clinic',
    `<p>In danger: ${link('999')}. Call us: (555) 988-0999, ${link('+15559110988')}.</p>`,
    'region="GB"',
  ),
  right(
    'an address, a year, an amount and a time',
    '<p>Call 111. 911 Main Street, room 999, since 1988, $988, 9:11, 10,988 visits, 988 mg, 988%</p>',
    'region="NZ"',
  ),
  right(
    'counts that are the emergency numbers of other countries',
    '<p>Call 911. We answered 111 questions. 999 people helped.</p>',
  ),
  [
    'a number on the rest of the page, in an element without end tag',
    page({ body: `<ketamine-faq>${fallback}<p>From the UK: ${link('116123')}</p>` }),
    ['element-unclosed'],
  ],
  right('no number, for a country without lines', '<p>Questions about ketamine</p>', 'region="other"'),
  ...[
    ['no number', '<p>Questions about ketamine</p>'],
    ['the number of the clinic alone', `<p>Call us: ${link('+15559110988')}.</p>`],
    ['a number of the page alone', '<p>Questions</p><p slot="footer">Call 999.</p>'],
  ].map(([title, inside]) => [
    title,
    withFallback(inside, 'region="GB"'),
    ['fallback-numbers-missing'],
    {},
    'Write the numbers of the United Kingdom into it: 999 and 116 123. demo/build.html writes the whole paragraph.',
  ]),
  right('a number in content of the page', '<p>Call 999.</p><p slot="footer">From the US: 988</p>', 'region="GB"'),
  right(
    'a number in a question of the page',
    '<p>Call 999.</p><details id="a"><summary>b</summary>988</details>',
    'region="GB"',
  ),
];
