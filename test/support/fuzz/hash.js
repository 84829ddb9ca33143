// Any address of the page, before the element is there or afterwards.
import * as fc from 'fast-check';

import { shippedIds, text } from './texts.js';

const id = fc.constantFrom(...shippedIds);
export const hash = fc.record({
  hash: fc.oneof(
    id,
    text,
    fc
      .tuple(id, fc.constantFrom('?utm=1', '&x', '%', '%20', '/', '=', ':~:text=a'), text)
      .map((parts) => parts.join('')),
    fc.constantFrom('%E0%A4%A', '!/cost', '/cost', 'COST', '%63ost', 'cost-answer', 'search', '#cost', '__proto__'),
    text.map((each) => encodeURIComponent(each.toWellFormed())),
  ),
  how: fc.constantFrom('before', 'assign', 'link', 'push', 'replace'),
  open: fc.constantFrom('', 'cost', 'all'),
});
