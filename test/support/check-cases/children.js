// Content in the element that visitors do not see.
import { fallback, page } from './clinic-page.js';

const withChildren = (inside) => page({ body: `<ketamine-faq>${inside}</ketamine-faq>` });
const unseen = (title, inside, ids, advice) => [title, withChildren(fallback + inside), ids, {}, advice];
const seen = (title, inside) => [title, withChildren(inside), ['ok']];
const question = '<details id="parking"><summary>Where?</summary>Here</details>';

export const childrenCases = [
  unseen('a slot of another name', '<p slot="top">x</p>', ['slot-unknown'], 'Write slot="header".'),
  unseen('a slot for below', '<p slot="bottom">x</p>', ['slot-unknown'], 'Write slot="footer".'),
  unseen('a misspelt slot', '<p slot="hedaer">x</p>', ['slot-unknown'], 'Write slot="header".'),
  unseen(
    'an unknown slot',
    '<p slot="sidebar">x</p>',
    ['slot-unknown'],
    'Write slot="header" to show it above the questions, or slot="footer" to show it below them.',
  ),
  unseen('a question in an unknown slot', '<details slot="questions"><summary>a</summary>b</details>', [
    'slot-unknown',
  ]),
  unseen(
    'a slot inside another element',
    '<div><p slot="header">x</p></div>',
    ['child-nested'],
    'Write slot="header" into <div> instead, or move the <p> out of it.',
  ),
  unseen(
    'a question inside another element',
    `<div class="questions">${question}</div>`,
    ['child-nested'],
    'Move the <details> out of the <div>, directly into <ketamine-faq>.',
  ),
  unseen('two questions deep inside another element', `<section><div>${question}${question}</div></section>`, [
    'child-nested',
    'child-nested',
  ]),
  ['a question beside the fallback in a box', withChildren(`<div>${fallback}${question}</div>`), ['child-nested']],
  unseen('a heading and a text', '<h3>Where do I park?</h3><p>Behind the house.</p>', ['child-unseen']),
  unseen('a list', '<ul><li>Bring your card</li></ul>', ['child-unseen']),
  unseen('a picture', '<div><img src="a.png" alt=""></div>', ['child-unseen']),
  unseen('a form', '<form><input></form>', ['child-unseen']),

  seen('only a paragraph', fallback),
  seen('several paragraphs', `<p>Questions</p>${fallback}<p>Our clinic</p>`),
  seen('text without a paragraph', 'Call <a href="tel:988">988</a> <b>now</b>.<br>'),
  seen('a paragraph in boxes', `<div class="wp-block"><div>${fallback}</div></div>`),
  seen('an empty box of a page builder', `${fallback}<div class="spacer"> </div>`),
  seen('a hidden box', `${fallback}<div hidden>x</div>`),
  seen('content in both slots', `${fallback}<div slot="header">x</div><h2 slot="footer">y</h2>`),
  seen('a question of the page', fallback + question),
  seen(
    'a question with boxes, a list, and <details> in its answer',
    `${fallback}<details id="a"><summary>b</summary><div><ul><li>c</li></ul><details><summary>d</summary>e</details></div></details>`,
  ),
  seen('<details> in a slot', `${fallback}<div slot="footer"><details><summary>a</summary>b</details></div>`),
  seen(
    'a slot of another custom element',
    `${fallback}<div slot="footer"><my-card><p slot="header">x</p></my-card></div>`,
  ),
  seen('a script, a style and a <noscript>', `${fallback}<script>1</script><style>p {}</style><noscript>x</noscript>`),
];
