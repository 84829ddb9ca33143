// Styles that hide the element for good, and names of custom properties that it does not have. diagnose-hidden.test.js compares
// what is hidden with a browser in which the script of the FAQ has run.
import { fallback, faq, page } from './clinic-page.js';

const pageUrl = 'https://clinic.example/faq';
const withStyle = (css, body) => page({ head: `<style>${css}</style>`, body });
const withAttributes = (attributes, css = '') =>
  withStyle(css, `<ketamine-faq ${attributes}>${fallback}</ketamine-faq>`);
const inBox = (attributes, css = '') => withStyle(css, `<div ${attributes}><section>${faq}</section></div>`);
const hidden = (title, html, advice, options = {}) => [title, html, ['style-hidden'], { pageUrl, ...options }, advice];
const shown = (title, html, options = {}) => [title, html, ['ok'], { pageUrl, ...options }];
const sheet = (css) => ({
  responses: { 'https://clinic.example/site.css': { status: 200, contentType: 'text/css', css } },
});
const link = '<link href="/site.css" rel="stylesheet">';

export const hiddenCases = [
  ...[
    'ketamine-faq{display:none}',
    'ketamine-faq { visibility: hidden }',
    'ketamine-faq { opacity: 0 }',
    '* { visibility: collapse }',
    'body > ketamine-faq { display: none }',
    '@media screen { ketamine-faq { display: none } }',
    'ketamine-faq { display: block } ketamine-faq { display: none }',
    'ketamine-faq { display: none !important } body ketamine-faq { display: block }',
    'ketamine-faq { display: none } ketamine-faq.open { color: red }',
    'body { display: none }',
    'html { visibility: hidden }',
  ].map((css) => hidden(css, withStyle(css))),
  hidden(
    'a rule of its own',
    withStyle('ketamine-faq { color: red; display: none }'),
    'Remove “display: none” from that rule.',
  ),
  hidden(
    'its attribute style',
    withAttributes('style="display: none"'),
    'Remove “display: none” from the attribute “style” of the <ketamine-faq>.',
  ),
  hidden('its attribute style, and a weaker rule', withAttributes('style="opacity:0"', 'ketamine-faq { opacity: 1 }')),
  hidden('its class', withAttributes('class="a faq"', '.faq { display: none }')),
  hidden('the attribute style of a box', inBox('style="display:none"')),
  hidden('the class of a box', inBox('class="box"', '.box { visibility: hidden }')),
  hidden('a style sheet', page({ head: link }), undefined, sheet('ketamine-faq { display: none }')),
  hidden('a box around two elements', withStyle('', `<div style="display:none">${faq}${faq}</div>`)),

  ...[
    'ketamine-faq { display: none } ketamine-faq { display: block }',
    'ketamine-faq { display: none } body ketamine-faq { display: inline }',
    'ketamine-faq { display: block !important } body > ketamine-faq { display: none }',
    'my-menu { display: none }',
    'ketamine-faq p { display: none }',
    'ketamine-faq > * { display: none }',
    'ketamine-faq::before { display: none }',
    '@media print { ketamine-faq { display: none } }',
    '@media (max-width: 1px) { ketamine-faq { display: none } }',
    'ketamine-faq:hover { display: none }',
    '.js ketamine-faq { opacity: 0 }',
    'body { visibility: hidden } ketamine-faq { visibility: visible }',
    '.sidebar { display: none }',
    'ketamine-faq { opacity: 0.5; visibility: visible }',
  ].map((css) => shown(css, withStyle(css))),
  shown(
    'its attribute style against a rule',
    withAttributes('style="display: block"', 'ketamine-faq { display: none }'),
  ),
  shown(
    'a box that is hidden, and an element that is not',
    inBox('style="visibility:hidden"', 'ketamine-faq { visibility: visible }'),
  ),
  shown('a style sheet that was not requested', page({ head: link })),
];

/** A browser shows nothing here, but a script of the page may: the class of the box has a rule that shows it. */
export const scriptedCases = [
  shown('a tab that a script shows', inBox('class="tab"', '.tab { display: none } .tab.active { display: block }')),
  shown('a part that a script shows', inBox('id="faq"', '#faq { display: none } .open #faq { display: block }')),
];

const unknown = (title, html, advice) => [title, html, ['property-unknown'], {}, advice];
const property = (name, advice) => unknown(name, withStyle(`ketamine-faq { ${name}: red }`), advice);
const write = (name) => `Write “--ketamine-faq-${name}” instead.`;

export const propertyCases = [
  property('--ketamine-faq-color', write('accent')),
  property('--ketamine-faq-acent', write('accent')),
  property('--ketamin-faq-accent', write('accent')),
  property('--ketamine-faqs-accent', write('accent')),
  property('--ketamine_faq-accent', write('accent')),
  property('--Ketamine-FAQ-accent', write('accent')),
  property('--ketaminefaq-accent', write('accent')),
  property('--ketamine-faq-border-radius', write('radius')),
  property('--ketamine-faq-max-width', write('width')),
  property('--ketamine-faq-font', write('heading-font')),
  property('--ketamine-faq-heading-colour', write('heading-color')),
  property(
    '--ketamine-faq-background',
    'Remove it, or use one of these: --ketamine-faq-accent, --ketamine-faq-radius, --ketamine-faq-heading-font, --ketamine-faq-heading-color, --ketamine-faq-spacing, --ketamine-faq-width, --ketamine-faq-scroll-margin. The FAQ takes all else from your page: font, size, text color and background.',
  ),
  unknown('one in its attribute style', withAttributes('style="--ketamine-faq-color: red"'), write('accent')),
  unknown(
    'one in the attribute style of the page',
    page().replace('<body>', '<body style="--ketamine-faq-color: red">'),
  ),
  [
    'every property',
    withStyle(
      ':root { --ketamine-faq-accent: teal; --ketamine-faq-radius: 0; --ketamine-faq-heading-font: serif; --ketamine-faq-heading-color: teal; --ketamine-faq-spacing: 1em; --ketamine-faq-width: 40em; --ketamine-faq-scroll-margin: 5em; --accent: red; --faq-color: red }',
    ),
    ['ok'],
  ],
];
