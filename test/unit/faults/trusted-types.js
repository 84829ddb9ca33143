// What a Content-Security-Policy says of Trusted Types.
import { page } from './page.js';

const own = page();
const says = (headers) => ({ headers });

/** The page, what is said of it, the headers it comes with, and how the first advice ends. */
export const trustedTypes = [
  [
    'Trusted Types of others',
    own,
    ['policy-trusted-types'],
    says("require-trusted-types-for 'script'; trusted-types lit-html"),
    'Add to trusted-types: ketamine-faq',
  ],
  [
    'Trusted Types of nobody',
    own,
    ['policy-trusted-types'],
    says("require-trusted-types-for 'script'; trusted-types 'none'"),
    "Add to trusted-types, in place of 'none': ketamine-faq",
  ],
  ['Trusted Types, with ours', own, ['well'], says("require-trusted-types-for 'script'; trusted-types ketamine-faq")],
  ['Trusted Types, with a star', own, ['well'], says("require-trusted-types-for 'script'; trusted-types *")],
  ['Trusted Types of any name', own, ['well'], says("require-trusted-types-for 'script'")],
  ['names of Trusted Types that nothing asks for', own, ['well'], says('trusted-types lit-html')],
];
