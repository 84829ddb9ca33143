// What becomes of the element on its way onto a page.
import { escaped, fallback, faq, ownTag, page, withAttributes } from './page.js';

const paragraph = `<p><ketamine-faq>${fallback}</ketamine-faq></p>`;

/** The page, and what is said of it. */
export const markup = [
  ['an address in place of the page', 'https://clinic.example/ketamine', ['not-a-page']],
  ['nothing at all', '', ['not-a-page']],
  ['another page', page({ tag: '', body: '<p>Hello</p>' }), ['faq-missing']],
  ['no element', page({ body: '' }), ['element-missing']],
  ['an element of another name', page({ body: '<ketamine_faq></ketamine_faq>' }), ['element-misspelt']],
  ['an element without its hyphen', page({ body: '<ketaminefaq></ketaminefaq>' }), ['element-misspelt']],
  ['the element as text', page({ body: `<p>${escaped(faq)}</p>` }), ['element-as-text']],
  ['the element as text, twice over', page({ body: `<p>${escaped(escaped(faq))}</p>` }), ['element-as-text']],
  ['the element in a comment', page({ body: `<!-- ${faq} -->` }), ['element-inert']],
  ['the element in a template', page({ body: `<template><div>${faq}</div></template>` }), ['element-inert']],
  ['the element in a noscript', page({ body: `<noscript>${faq}</noscript>` }), ['element-inert']],
  ['the element in a field', page({ body: `<textarea>${faq}</textarea>` }), ['element-inert']],
  ['the element in a script', page({ body: `<script type="text/html">${faq}</script>` }), ['element-inert']],
  ['no closing tag', page({ body: `<ketamine-faq>${fallback}` }), ['element-unclosed']],
  [
    'no closing tag, in a part of the page that ends',
    page({ body: `<div><ketamine-faq>${fallback}</div>` }),
    ['closing-missing'],
  ],
  ['a tag that closes itself', page({ body: `<ketamine-faq />${fallback}` }), ['element-unclosed']],
  [
    'a tag that closes itself, twice',
    page({ body: '<ketamine-faq /><ketamine-faq />' }),
    ['element-unclosed', 'element-unclosed'],
  ],
  [
    'a paragraph around one that closes itself',
    page({ body: '<p><ketamine-faq /></p>' }),
    ['closing-missing', 'fallback-missing'],
  ],
  ['a paragraph around it', page({ body: paragraph }), ['element-in-paragraph']],
  ['a hidden element', withAttributes('hidden'), ['element-hidden']],
  ['a hidden part of the page', page({ body: `<div hidden>${faq}</div>` }), ['element-hidden']],
  ['nothing inside', page({ body: '<ketamine-faq> </ketamine-faq>' }), ['fallback-missing']],
  [
    'only words for a slot inside',
    page({ body: '<ketamine-faq><p slot="footer">Call us</p></ketamine-faq>' }),
    ['fallback-missing'],
  ],
  ['curly quotation marks', withAttributes('lang=“es”'), ['value-curly']],
  ['quotation marks as WordPress writes them', withAttributes('lang=&#8221;es&#8221;'), ['value-curly']],
  ['an attribute with a letter too few', withAttributes('languges="all"'), ['attribute-unknown']],
  ['a property for an attribute', withAttributes('headingLevel="3"'), ['attribute-unknown']],
  ['an attribute of something else', withAttributes('colour="red"'), ['attribute-unknown']],
  ['a question that there is not', withAttributes('questions="what-is-it costs"'), ['value-unknown']],
  ['a group that there is not', withAttributes('exclude="dangers"'), ['value-unknown']],
  ['an answer to open that there is not', withAttributes('open="first"'), ['value-unknown']],
  ['a mode that there is not', withAttributes('mode="one"'), ['value-unknown']],
  ['a heading that there is not', withAttributes('heading-level="7"'), ['value-unknown']],
  ['a control that there is not', withAttributes('controls="search share"'), ['value-unknown']],
  ['a region that is no country', withAttributes('region="Ohio"'), ['value-unknown']],
  ['languages by their names', withAttributes('languages="spanish"'), ['value-unknown']],
  ['a language that there is not', withAttributes('lang="nl"'), ['language-unknown']],
  [
    'two faults of two elements',
    page({ body: `${faq}<ketamine-faq mode="one"></ketamine-faq>` }),
    ['value-unknown', 'fallback-missing'],
  ],
  ['the tag shown as text, beside the element', page({ body: `<pre>${escaped(ownTag + faq)}</pre>${faq}` }), ['well']],
  [
    'what any element may have',
    withAttributes('class="a" id="b" data-x="1" aria-label="c" slot="d" onclick="" :e="f" lang="es-MX"'),
    ['well'],
  ],
  [
    'every attribute',
    withAttributes(
      'languages="all" questions="risks" exclude="cost" open="all" mode="single" heading-level="3" controls="none" region="FR"',
    ),
    ['well'],
  ],
  ['a page in a language that there is not', page({ lang: 'nl' }), ['well']],
  [
    'an element in a shadow root of the page',
    page({ body: `<div><template shadowrootmode="open">${faq}</template></div>` }),
    ['well'],
  ],
];
