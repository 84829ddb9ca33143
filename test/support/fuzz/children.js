// The content that a page may put into the element (in-page/make-nodes.js makes it), and what it adds and removes later.
import * as fc from 'fast-check';

import { attributeName, unique } from './names.js';
import { optionIn } from './options.js';
import { groups, shippedIds, text } from './texts.js';

const childAttribute = fc.tuple(
  fc.oneof(
    fc.constantFrom(
      ...['id', 'data-group', 'data-replaces', 'lang', 'dir', 'class', 'title', 'slot', 'style', 'hidden', 'open'],
    ),
    attributeName,
  ),
  fc.oneof(
    text,
    fc.constantFrom(...shippedIds, ...groups, 'header', 'footer', 'ketamine-faq-cost', ''),
    fc.constantFrom('color: red', 'margin:1em !important', 'display: none', '}'),
  ),
);

const names = [
  'p div span details details details summary summary ul li table tr td a b',
  'script template slot style form input button select svg dialog ketamine-faq kf-x',
  'h2 hr br img iframe noscript pre fieldset bdo marquee xmp title base',
].flatMap((list) => list.split(' '));
const { anyNode } = fc.letrec((tie) => ({
  anyNode: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({ comment: text }),
    fc.record(
      {
        name: fc.constantFrom(...names),
        attributes: fc.uniqueArray(childAttribute, unique(4)),
        children: fc.array(tie('anyNode'), { maxLength: 4 }),
      },
      { requiredKeys: ['name'] },
    ),
  ),
}));

/** A question of the page, as it should be or nearly. */
const question = fc.record({
  name: fc.constant('details'),
  attributes: fc.uniqueArray(childAttribute, unique(4)),
  children: fc.tuple(
    fc.record({ name: fc.constant('summary'), children: fc.array(anyNode, { maxLength: 2 }) }),
    anyNode,
    anyNode,
  ),
});

/** Many elements, or many in each other: no parser makes more than 512 of these. */
const huge = fc.record({
  name: fc.constantFrom('details', 'p', 'div'),
  children: fc.array(anyNode, { maxLength: 2 }),
  deep: fc.constantFrom(1, 400),
  times: fc.constantFrom(1, 100),
});

const child = fc.oneof(
  { weight: 12, arbitrary: question },
  { weight: 12, arbitrary: anyNode },
  { weight: 1, arbitrary: huge },
);

export const children = fc.record({
  before: fc.array(child, { maxLength: 4 }),
  after: fc.array(child, { maxLength: 3 }),
  removed: fc.array(fc.nat(9), { maxLength: 3 }),
  query: fc.oneof(fc.constant(''), text),
  attributes: fc.uniqueArray(optionIn(['questions', 'open', 'mode', 'exclude']), unique(2)),
});
