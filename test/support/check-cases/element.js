// Mistakes with the element.
import { escaped, fallback, faq, ownTag, page, withAttributes } from './clinic-page.js';

/** The page with a review of this version of the text (see example-manifest.js) on the element. */
const withReview = ({ version = '1.1.0', day = ' reviewed-on="2026-01-30"', more = '', lang = 'en' } = {}) =>
  page({
    lang,
    body: `<ketamine-faq reviewer="Jane Doe, MD"${day} reviewed-version="${version}" ${more}>${fallback}</ketamine-faq>`,
  });

/** A page with a script of its own. */
const rendered = (body, tag = '') =>
  `<!doctype html><html lang="en"><head><title>Clinic</title>${tag}<script type="module" src="/assets/index.js"></script></head><body>${body}</body></html>`;

/** The page with questions of its own in the element. */
const withOwn = (own) => page({ body: `<ketamine-faq>${fallback}${own}</ketamine-faq>` });

const question = '<details id="parking"><summary>Where?</summary>x</details>';
/** A question with this attribute. */
const questionWith = (attribute) => question.replace('>', ` ${attribute}>`);
const moveInside = 'To show it in the FAQ, move it into <ketamine-faq>: directly before </ketamine-faq>.';

const straight = 'Every quotation mark must be straight: ".';
const pasteAgain = `Copy the code again and paste it without a word processor or a visual editor in between: they replace straight quotation marks. ${straight}`;
/** Curly quotation marks, with the part of the advice that names the country. */
const curly = (attributes, ids, advice = '') => [attributes, withAttributes(attributes), ids, {}, advice + pasteAgain];

/** The page with questions below the element. */
const withOutside = (title, own, ids) => [
  title,
  page({ body: faq + own }),
  ids,
  {},
  ...(ids[0] === 'own-outside' ? [moveInside] : []),
];

export const elementCases = [
  ['an address instead of a page', 'https://clinic.example/ketamine', ['not-a-page']],
  ['empty text', '', ['not-a-page']],
  ['a page without the FAQ', page({ tag: '', body: '<p>Hello</p>' }), ['faq-missing']],
  ...[
    ['a page of React', '<div id="root"></div>'],
    [
      'a page of React with a notice and a picture',
      '<noscript>Turn on JavaScript.</noscript><div id="root"><img src="a.png"></div>',
    ],
    ['a page of Angular', '<app-root>Loading…</app-root>'],
    ['a page of Next, with text outside', '<h1>Clinic</h1><div id="__next"></div>'],
    ['a page that a script writes', ''],
  ].flatMap(([title, body]) => [
    [title, rendered(body), ['element-rendered-later']],
    [`${title}, with the FAQ script`, rendered(body, ownTag), ['element-rendered-later']],
  ]),
  [
    'a page full of text with an empty element',
    rendered(`<div id="app"></div><p>${'We are open on weekdays. '.repeat(20)}</p>`),
    ['faq-missing'],
  ],
  ['a page of React that a server has rendered', rendered('<div id="root"><h1>Clinic</h1></div>'), ['faq-missing']],
  ['a page of React with the element', rendered(`<div id="root"></div>${faq}<p>More</p>`, ownTag), ['ok']],
  ['an empty element without a script', `<title>Clinic</title><div id="root"></div>`, ['faq-missing']],
  [
    'an empty element beside data',
    '<script type="application/ld+json">{}</script><script type="text/plain" src="a.js"></script><div id="root"></div>',
    ['faq-missing'],
  ],
  ['an empty element beside the FAQ script alone', `${ownTag}<div id="root"></div>`, ['element-missing']],
  ['an empty element of the page, with a script', rendered('<h1>Clinic</h1><div id="map"></div>'), ['faq-missing']],
  ['no element', page({ body: '' }), ['element-missing']],
  ['an underscore in the name', page({ body: '<ketamine_faq></ketamine_faq>' }), ['element-misspelt']],
  ['a letter missing in the name', page({ body: '<ketamin-faq></ketamin-faq>' }), ['element-misspelt']],
  ['two letters swapped in the name', page({ body: '<ketamine-fqa></ketamine-fqa>' }), ['element-misspelt']],
  ['another custom element', page({ body: '<clinic-faq></clinic-faq>' }), ['element-missing']],
  ['no hyphen in the name', page({ body: '<ketaminefaq></ketaminefaq>' }), ['element-misspelt']],
  ['a space in the name', page({ body: '<ketamine faq></ketamine faq>' }), ['element-misspelt']],
  ['a space and a letter too much', page({ body: '<ketamines faq lang="es"></ketamines>' }), ['element-misspelt']],
  ['an element with half of the name', page({ body: '<ketamine></ketamine>' }), ['element-missing']],
  ['half of the name with another attribute', page({ body: '<ketamine lang="es"></ketamine>' }), ['element-missing']],
  ['an attribute with half of the name', page({ body: '<p faq></p>' }), ['element-missing']],
  ['an attribute with the name', page({ body: '<p ketamine-faq></p>' }), ['element-missing']],
  ['the element as text', page({ body: `<p>${escaped(faq)}</p>` }), ['element-as-text']],
  ['the element as text, escaped twice', page({ body: `<p>${escaped(escaped(faq))}</p>` }), ['element-as-text']],
  ['the element in a comment', page({ body: `<!-- ${faq} -->` }), ['element-inert']],
  ['the element in a <template>', page({ body: `<template><div>${faq}</div></template>` }), ['element-inert']],
  ['the element in a <noscript>', page({ body: `<noscript>${faq}</noscript>` }), ['element-inert']],
  ['the element in a <textarea>', page({ body: `<textarea>${faq}</textarea>` }), ['element-inert']],
  ['the element in a script', page({ body: `<script type="text/html">${faq}</script>` }), ['element-inert']],
  [
    'no closing tag',
    page({ body: `<ketamine-faq>${fallback}` }),
    ['element-unclosed'],
    {},
    'Write </ketamine-faq> directly after the paragraph inside the element.',
  ],
  [
    'no closing tag, but a parent that closes',
    page({ body: `<div><ketamine-faq>${fallback}</div>` }),
    ['closing-missing'],
  ],
  ...[
    ['a question of the page', question, ' and your own questions (<details>)'],
    ['content in a slot', '<p slot="footer">Call us</p>', ' and your content with slot="header" or slot="footer"'],
    [
      'both',
      `<div slot="header">x</div>${question}`,
      ', your own questions (<details>) and your content with slot="header" or slot="footer"',
    ],
  ].flatMap(([title, inside, own]) => [
    [
      `no closing tag after ${title}`,
      page({ body: `<ketamine-faq>${fallback}${inside}` }),
      ['element-unclosed'],
      {},
      `Write </ketamine-faq> directly after all that belongs to the FAQ: the paragraph${own}.`,
    ],
    [
      `no closing tag after ${title}, but a parent that closes`,
      page({ body: `<div><ketamine-faq>${fallback}${inside}</div>` }),
      ['closing-missing'],
      {},
      `Write </ketamine-faq> directly after all that belongs to the FAQ: the paragraph${own}.`,
    ],
  ]),
  ...[
    ['a paragraph inside that is not closed', '<p>Call <a href="tel:988">988</a>.', '</p>'],
    ['a paragraph inside that a tag of another kind closes', '<p>Call <a href="tel:988">988</a>.</b>', '</p>'],
    ['a paragraph and a box inside that are not closed', '<div><p>Call <a href="tel:988">988</a>.', '</p></div>'],
    ['a box inside that is not closed', '<div><p>Call <a href="tel:988">988</a>.</p>', '</div>'],
    ['a list inside that is not closed', '<ul><li>Call <a href="tel:988">988</a>.</ul><p>', '</p>'],
  ].flatMap(([title, inside, tags]) => [
    [
      title,
      page({ body: `<ketamine-faq>${inside}</ketamine-faq>` }),
      ['element-unclosed'],
      {},
      `Write ${tags} directly before </ketamine-faq>.`,
    ],
    [
      `${title}, in a parent that closes`,
      page({ body: `<section><ketamine-faq>${inside}</ketamine-faq></section>` }),
      ['closing-missing'],
      {},
      `Write ${tags} directly before </ketamine-faq>.`,
    ],
  ]),
  [
    'a link inside that is not closed',
    page({ body: '<ketamine-faq><p>Call <a href="tel:988">988.</p></ketamine-faq>' }),
    ['formatting-unclosed'],
    {},
    'Write </a> where it is to end.',
  ],
  [
    'bold text inside that is not closed',
    page({ body: '<ketamine-faq><p><strong>Call 988.</p></ketamine-faq>' }),
    ['formatting-unclosed'],
  ],
  ['a self-closing tag', page({ body: `<ketamine-faq />${fallback}` }), ['element-unclosed']],
  [
    'two self-closing tags',
    page({ body: '<ketamine-faq /><ketamine-faq />' }),
    ['element-unclosed', 'element-unclosed'],
  ],
  [
    'a self-closing tag in a paragraph',
    page({ body: '<p><ketamine-faq /></p>' }),
    ['closing-missing', 'fallback-missing'],
  ],
  [
    'the element in a paragraph',
    page({ body: `<p><ketamine-faq>${fallback}</ketamine-faq></p>` }),
    ['element-in-paragraph'],
  ],
  ['a hidden element', withAttributes('hidden'), ['element-hidden']],
  ['a hidden parent', page({ body: `<div hidden>${faq}</div>` }), ['element-hidden']],
  ['an empty element', page({ body: '<ketamine-faq> </ketamine-faq>' }), ['fallback-missing']],
  [
    'only slotted content in the element',
    page({ body: '<ketamine-faq><p slot="footer">Call us</p></ketamine-faq>' }),
    ['fallback-missing'],
  ],
  ['questions of the page itself', withOwn('<details id="parking"><summary>Where?</summary>x</details>'), ['ok']],
  [
    'an option that names a question of the page',
    page({
      body: `<ketamine-faq open="parking" questions="practical parking">${fallback}<details id="parking"><summary>Where?</summary>x</details></ketamine-faq>`,
    }),
    ['ok'],
  ],
  [
    'an answer of the page in place of ours, in a group',
    withOwn(
      '<details data-replaces="cost">400 dollars</details><details id="a" data-group="treatment"><summary>b</summary></details>',
    ),
    ['ok'],
  ],
  [
    'a question of the page in a slot',
    withOwn('<details slot="footer" data-group="x"><summary>Where?</summary>x</details>'),
    ['ok'],
  ],
  [
    'questions of the page alone',
    page({ body: '<ketamine-faq><details id="parking"><summary>Where?</summary>x</details></ketamine-faq>' }),
    ['fallback-missing'],
  ],
  [
    'an unknown group of a question of the page',
    withOwn('<details id="parking" data-group="parking"><summary>Where?</summary>x</details>'),
    ['own-value-unknown'],
  ],
  [
    'an answer of the page for an unknown question',
    withOwn('<details id="price" data-replaces="costs"><summary>Price?</summary>x</details>'),
    ['own-value-unknown'],
  ],
  ['a question of the page without an id', withOwn('<details><summary>Where?</summary>x</details>'), ['own-id']],
  [
    'a question of the page with an id of ours',
    withOwn('<details id="cost"><summary>Price?</summary>x</details>'),
    ['own-id'],
  ],
  [
    'questions of the page with ids of parts of ours',
    withOwn(
      '<details id="search"><summary>A?</summary>x</details><details id="cost-answer"><summary>B?</summary>x</details>',
    ),
    ['own-id', 'own-id'],
  ],
  [
    'two questions of the page with one id',
    withOwn('<details id="a"><summary>A?</summary>x</details><details id="a"><summary>B?</summary>x</details>'),
    ['own-id'],
  ],
  [
    'questions of the page without words for a title',
    withOwn('<details id="a">x</details><details id="b"><summary></summary>x</details>'),
    ['own-summary-missing', 'own-summary-missing'],
  ],
  withOutside('an answer in place of ours below the element', questionWith('data-replaces="cost"'), ['own-outside']),
  withOutside('an answer for an unknown question below the element', questionWith('data-replaces="price"'), [
    'own-outside',
  ]),
  withOutside('a question in a group elsewhere on the page', `<h2>x</h2>${questionWith('data-group="treatment"')}`, [
    'own-outside',
  ]),
  withOutside('questions in an unknown group directly below', question + questionWith('data-group="parking"'), [
    'own-outside',
  ]),
  withOutside('a question directly below', question, ['ok']),
  withOutside('<details> in a group of something else', `<h2>x</h2>${questionWith('data-group="parking"')}`, ['ok']),
  [
    'an answer in place of ours, without the FAQ',
    page({ tag: '', body: questionWith('data-replaces="cost"') }),
    ['faq-missing'],
  ],
  [
    'a question outside, where the element is not closed',
    page({ body: `<div><ketamine-faq>${fallback}</div>${questionWith('data-replaces="cost"')}` }),
    ['closing-missing'],
  ],
  curly('lang=“es”', ['value-curly']),
  curly('lang=&#8221;es&#8221;', ['value-curly']),
  curly('clinic-name=“Lakeside Clinic” mode=“single”', ['value-curly']),
  curly('region=“US”', ['value-curly']),
  [
    'a country beside a value in curly quotation marks',
    withAttributes('clinic-name=“Lakeside” region="Canada"'),
    ['region-unknown', 'value-curly'],
    {},
    'Write region="CA".',
  ],
  curly('lang=‹es›', ['value-curly']),
  curly('region=“CA”', ['region-curly'], 'Write region="CA". '),
  curly('lang=“es” region=„Canada“', ['region-curly'], 'Write region="CA". '),
  curly('region=«other»', ['region-curly'], 'Write region="other". '),
  curly('region=“New Zealand”', ['region-curly']),
  ['an unknown question', withAttributes('questions="what-is-it costs"'), ['value-unknown']],
  ['an unknown group', withAttributes('exclude="dangers"'), ['value-unknown']],
  ['an unknown question to open', withAttributes('open="first"'), ['value-unknown']],
  ['an unknown mode', withAttributes('mode="one"'), ['value-unknown']],
  ['an unknown heading level', withAttributes('heading-level="7"'), ['value-unknown']],
  ['an unknown control', withAttributes('controls="search share"'), ['value-unknown']],
  ['the number of a helpline as that of the clinic', withAttributes('clinic-phone="988"'), ['value-unknown']],
  ['a review', withReview(), ['ok']],
  [
    'a review without its day',
    withReview({ day: '' }),
    ['review-not-shown'],
    {},
    'If this clinician has read version 1.1.0 of the text, add reviewed-on="…"; otherwise remove reviewer and reviewed-version.',
  ],
  [
    'a reviewer alone',
    withAttributes('reviewer="Jane Doe, MD"'),
    ['review-not-shown'],
    {},
    'If this clinician has read version 1.1.0 of the text, add reviewed-on="…" and reviewed-version="1.1.0"; otherwise remove reviewer.',
  ],
  ['a review on a day that does not exist', withReview({ day: ' reviewed-on="2026-02-30"' }), ['value-unknown']],
  ['a review of another version', withReview({ version: '1.0.0' }), ['review-not-shown']],
  [
    'only the languages of a review',
    withAttributes('reviewed-languages="en"'),
    ['review-not-shown'],
    {},
    'If your clinician has read version 1.1.0 of the text, add reviewer="…", reviewed-on="…" and reviewed-version="1.1.0"; otherwise remove reviewed-languages.',
  ],
  [
    'a review of English on a page in Spanish',
    withReview({ lang: 'es' }),
    ['review-not-shown'],
    {},
    'If your clinician has read the text in that language, write reviewed-languages="en es".',
  ],
  [
    'a review of English where no translation may be shown',
    withReview({ lang: 'es', more: 'languages="reviewed"' }),
    ['ok'],
  ],
  ['a review of Spanish too', withReview({ lang: 'es', more: 'reviewed-languages="en es"' }), ['ok']],
  ['the name of a language instead of its code', withAttributes('languages="spanish"'), ['value-unknown']],
  ['an unavailable language on the element', withAttributes('lang="nl"'), ['language-unknown']],
  [
    'two elements, one with two problems',
    page({ body: `${faq}<ketamine-faq mode="one"></ketamine-faq>` }),
    ['value-unknown', 'fallback-missing'],
  ],
  ['the code as text, and also the element', page({ body: `<pre>${escaped(ownTag + faq)}</pre>${faq}` }), ['ok']],
  [
    'global attributes and attributes of frameworks',
    withAttributes(
      'class="a" id="b" data-x="1" aria-label="c" slot="d" onclick="" onended="" onselect="" itemscope itemprop="g" :e="f" lang="es-MX"',
    ),
    ['ok'],
  ],
  [
    'every attribute with a known value',
    withAttributes(
      'languages="all" questions="risks" exclude="cost" open="all" mode="single" heading-level="3" controls="none" region="CA"',
    ),
    ['ok'],
  ],
  ['a page in an unavailable language', page({ lang: 'nl' }), ['ok']],
  [
    'an element in a declarative shadow root',
    page({ body: `<div><template shadowrootmode="open">${faq}</template></div>` }),
    ['ok'],
  ],
];
