// Styles that hide the element until it is defined. diagnose-styles.test.js compares each case with a browser in which the
// script of the FAQ does not load. `scripting: false` turns all scripts off there.
import { readFileSync } from 'node:fs';

import { fallback, faq, page } from './clinic-page.js';

/** The rule of the docs that shows the element, in one line. */
const [, rule] = /```css\n(ketamine-faq:not\(:defined\).*?)```/s.exec(readFileSync('docs/embedding.md', 'utf8'));
const remedy = rule.trim().replace(/\s+/g, ' ');
const add = `Add to the styles of your page: ${remedy}`;

const pageUrl = 'https://clinic.example/faq';
const withHead = (head, body = faq) => page({ head, body });
const withStyle = (css, body) => withHead(`<style>${css}</style>`, body);
const hidden = (title, html, options) => [title, html, ['style-undefined'], options, add];
const shown = (title, html, options) => [title, html, ['ok'], options];

const hide = ':not(:defined) { visibility: hidden }';
const sheet = (css, response) => ({
  pageUrl,
  responses: { 'https://clinic.example/site.css': { status: 200, contentType: 'text/css', css, ...response } },
});
const link = (attributes = 'rel="stylesheet"') => `<link href="/site.css" ${attributes}>`;
const shadow = (css) => `<template shadowrootmode="open"><style>${css}</style><p>Question</p></template>`;
const prerendered = (css) => `<ketamine-faq>${shadow(css)}${fallback}</ketamine-faq>`;
const important = (property, value) => `${property}: ${value} !important`;
const showsItself = `${important('display', 'block')}; ${important('visibility', 'visible')}; ${important('opacity', 1)}`;

export const styleCases = [
  // Rules that hide the element.
  ...[
    ':not(:defined){visibility:hidden}',
    'ketamine-faq:not(:defined){display:none}',
    '*:not(:defined){opacity:0}',
    ':not( :DEFINED ) { Visibility : COLLAPSE }',
    ':not(:defined) { opacity: .0 }',
    ':not(:defined) { opacity: 0% !important }',
    'my-menu:not(:defined), ketamine-faq:not(:defined) { display: none }',
    'body :not(:defined) { display: none }',
    'html > body ketamine-faq:not(:defined) { display: none }',
    'h1 + :not(:defined) { display: none }',
    ':is(my-menu, ketamine-faq):not(:defined) { display: none }',
    ':where(:not(:defined)) { display: none }',
    ':not(p, :defined) { display: none }',
    ':not(.ready):not(:defined) { display: none }',
    'ketamine\\-faq:not(:defined) { display: none }',
    '.a { color: red; } :not(:defined) { color: blue; display: none }',
    ':not(:defined) { display: none; visibility: visible }',
    '@media screen { :not(:defined) { display: none } }',
    '@media print, (min-width: 10em) { :not(:defined) { display: none } }',
    '@media not print { :not(:defined) { display: none } }',
    '@supports (display: grid) { :not(:defined) { display: none } }',
    '@layer base { :not(:defined) { display: none } }',
    '@charset "utf-8"; @layer a, b; :not(:defined) { display: none }',
    'ketamine-faq { color: red; &:not(:defined) { display: none } }',
    'body { :not(:defined) { display: none } }',
    ':not(:defined) { @media screen { display: none } }',
    'ketamine-faq { opacity: 0 } ketamine-faq:defined { opacity: 1 }',
    ':not(:defined) { display: none',
    '<!-- :not(:defined) { display: none } -->',
    '/* a */ :not(:defined) /* { */ { /* } */ display: /* b */ none /* c */ }',
    '.a::before { content: "/*" } :not(:defined) { display: none } .b::before { content: "*/" }',
    '.a { background: url(https://clinic.example/*.png) } :not(:defined) { display: none }',
    '.a::before { content: "}" } :not(:defined) { display: none }',
    '[title="a,]{"] { color: red } :not(:defined) { display: none }',
  ].map((css) => hidden(css, withStyle(css))),
  // Other rules do not undo it.
  ...[
    `${hide} ketamine-faq { visibility: visible }`,
    `${hide} ketamine-faq:not(:defined) { display: block !important }`,
    `${hide} @media print { ketamine-faq:not(:defined) { visibility: visible } }`,
    `${hide} @media (max-width: 10em) { ketamine-faq:not(:defined) { visibility: visible } }`,
    `${hide} ketamine-faq:hover:not(:defined) { visibility: visible }`,
    `${hide} ketamine-faq.open:not(:defined) { visibility: visible }`,
    `${hide} .sidebar ketamine-faq:not(:defined) { visibility: visible }`,
    `${hide} my-menu:not(:defined) { visibility: visible !important }`,
    `${hide} ketamine-faq:defined { visibility: visible !important }`,
    `${hide} /* ${remedy} */`,
    `:not(:defined) { display: none; opacity: 0 } ketamine-faq:not(:defined) { opacity: 1 }`,
    'ketamine-faq:not(:defined) { visibility: visible } body ketamine-faq:not(:defined) { visibility: hidden }',
    'ketamine-faq:not(:defined) { visibility: visible; visibility: hidden }',
  ].map((css) => hidden(css, withStyle(css))),
  // Nothing to mend.
  ...[
    `${hide} ${remedy}`,
    `${remedy} ${hide}`,
    `${remedy} :not(:defined) { display: none !important }`,
    `${hide} ketamine-faq:not(:defined) { visibility: visible }`,
    `ketamine-faq:not(:defined) { display: none } ketamine-faq { display: block !important }`,
    `ketamine-faq:not(:defined) { display: none } ketamine-faq:not(:defined) { display: block }`,
    `${hide} @media screen { ketamine-faq:not(:defined) { visibility: visible } }`,
    `${hide} html body ketamine-faq[lang|="en"]:not(:defined), body ketamine-faq:not(:defined) { visibility: visible }`,
    `:not(:defined) { opacity: 0 } ketamine-faq { opacity: 1 !important }`,
    'my-menu:not(:defined) { visibility: hidden }',
    'my-menu:not(:defined), my-tabs:not(:defined) > * { display: none }',
    ':not(:defined):not(ketamine-faq) { display: none }',
    ':not(:defined, ketamine-faq) { display: none }',
    '.sidebar :not(:defined) { display: none }',
    '#menu:not(:defined) { display: none }',
    '[data-cloak]:not(:defined) { display: none }',
    'ketamine-faq:defined { color: red } my-menu:defined { display: none }',
    ':defined { opacity: 1 }',
    'ketamine-faq:hover { opacity: 0 } ketamine-faq:defined { color: red }',
    ':not(:defined)::before { display: none }',
    ':not(:defined):before { display: none }',
    ':not(:defined) { color: red; opacity: 0.5; display: block }',
    ':not(:defined) { --display: none }',
    '@media print { :not(:defined) { visibility: hidden } }',
    '@media print and (min-width: 10em) { @media screen { :not(:defined) { visibility: hidden } } }',
    '@media not all { :not(:defined) { visibility: hidden } }',
    '@keyframes a { from { opacity: 0 } }',
    '/* :not(:defined) { display: none } */',
    '/* :not(:defined) { display: none }',
    '.a::before { content: ":not(:defined) { display: none }" }',
    '.a { color: red };:not(:defined) { display: none }',
    '.a { color: red }} :not(:defined) { display: none }',
    ':not(:defined), :is( { display: none }',
    ':not(:defined) { display none }',
    ':host(:not(:defined)) { display: none }',
  ].map((css) => shown(css, withStyle(css))),

  // The page and its elements.
  hidden('two rules', withStyle(`${hide} p { color: red } *:not(:defined) { opacity: 0 }`)).with(2, [
    'style-undefined',
    'style-undefined',
  ]),
  hidden('one rule, two elements', withStyle(hide, faq + faq)),
  hidden('a class of the element', withStyle('.faq:not(:defined) { opacity: 0 }', faq.replace('>', ' class="a faq">'))),
  hidden(
    'an attribute of the element',
    withStyle('[DATA-x^="Ab" i]:not(:defined) { opacity: 0 }', faq.replace('>', ' data-x="aBc">')),
  ),
  hidden(
    'a class that a script adds to the page',
    withHead(
      '<script>document.documentElement.className = "js"</script><style>.js :not(:defined) { opacity: 0 }</style>',
    ),
  ),
  hidden(
    'a class that a script adds to <body>',
    page({
      head: '<style>body.is-ready:not([data-off]) :not(:defined) { opacity: 0 }</style>',
      body: `<script>document.body.className = "is-ready"</script>${faq}`,
    }),
  ),
  hidden(
    'an element in a shadow root with the rule',
    page({ body: `<div>${shadow(hide).replace('<p>', `${faq}<p>`)}</div>` }),
  ),
  shown(
    'an element in a shadow root, the rule outside of it',
    withStyle(hide, `<div>${shadow('').replace('<p>', `${faq}<p>`)}</div>`),
  ),
  shown('the rule in another shadow root', page({ body: `<div>${shadow(hide)}</div>${faq}` })),
  hidden('a style in the body', page({ body: `<style>${hide}</style>${faq}` })),
  hidden('a style in <noscript>', withHead(`<noscript><style>${hide}</style></noscript>`), { scripting: false }),
  hidden(
    'a style that undoes it only in <noscript>',
    withHead(`<style>${hide}</style><noscript><style>${remedy}</style></noscript>`),
  ),
  shown('a style for print', withHead(`<style media="print">${hide}</style>`)),
  shown('a style of another type', withHead(`<style type="text/less">${hide}</style>`)),
  shown('a style in a template', withHead(`<template><style>${hide}</style></template>`)),
  shown('a style attribute that undoes it', withStyle(hide, faq.replace('>', ' style="visibility: visible">'))),
  hidden(
    'a style attribute that does not undo it',
    withStyle(hide.replace(' }', ' !important }'), faq.replace('>', ' style="visibility: visible">')),
  ),
  shown(
    'a prerendered FAQ that shows itself',
    withStyle(':not(:defined) { display: none !important }', prerendered(`:host(:not(:defined)) { ${showsItself} }`)),
  ),
  hidden('a prerendered FAQ that does not show itself', withStyle(hide, prerendered(':host { visibility: visible }'))),
  [
    'an important rule that is more specific than the line of the docs',
    withStyle(`body > ketamine-faq:not(:defined) { display: none !important } ${remedy}`),
    ['style-undefined'],
    {},
    `Remove “!important” from that rule, since it would override the next line. ${add}`,
  ],

  // Style sheets in files.
  hidden('a style sheet', withHead(link()), sheet(hide)),
  hidden(
    'a style sheet that scripts turn on',
    withHead(link('rel="stylesheet" media="print" onload="this.media=\'all\'"')),
    sheet(hide),
  ),
  hidden(
    'a style sheet that is preloaded',
    withHead(link('rel="preload" as="style" onload="this.rel=\'stylesheet\'"')),
    sheet(hide),
  ),
  shown('a style sheet for print', withHead(link('rel="stylesheet" media="print"')), sheet(hide)),
  shown('an alternate style sheet', withHead(link('rel="alternate stylesheet" title="a"')), sheet(hide)),
  shown('a disabled style sheet', withHead(link('rel="stylesheet" disabled')), sheet(hide)),
  shown('a style sheet that is only preloaded', withHead(link('rel="preload" as="style"')), sheet(hide)),
  shown('a style sheet that is undone', withHead(`${link()}<style>${remedy}</style>`), sheet(hide)),
  shown('a style sheet that undoes it', withHead(`${link()}<style>${hide}</style>`), sheet(remedy)),
  shown('a style sheet that the server does not have', withHead(link()), sheet(hide, { status: 404 })),
  shown('a style sheet that was not requested', withHead(link()), { pageUrl }),
];
