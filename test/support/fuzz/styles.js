// Styles of the element and of the boxes around it, and rules of the page.
import * as fc from 'fast-check';

import { unique } from './names.js';
import { optionIn } from './options.js';
import { commonStyles, hostStyles, styleSets } from './style-values.js';

const declarations = (styles, maxLength) =>
  fc.uniqueArray(
    fc.oneof(
      ...Object.entries(styles).map(([name, values]) => fc.tuple(fc.constant(name), fc.constantFrom(...values))),
    ),
    unique(maxLength),
  );
const rule = fc
  .tuple(
    fc.constantFrom('#stage *', 'ketamine-faq', 'ketamine-faq *', 'ketamine-faq::part(toolbar)'),
    declarations(commonStyles, 1),
  )
  .map(([selector, [declaration = ['color', 'red']]]) => [selector, ...declaration]);
export const styles = fc.constantFrom(...styleSets).chain((set) =>
  fc.record({
    host: declarations({ ...set, ...hostStyles }, 8),
    around: fc.array(
      fc.tuple(fc.constantFrom('div', 'section', 'td', 'li', 'center', 'pre', 'button'), declarations(set, 5)),
      { maxLength: 3 },
    ),
    rules: fc.array(rule, { maxLength: 2 }),
    attributes: fc.uniqueArray(optionIn(['appearance', 'lang', 'open']), unique(2)),
  }),
);
