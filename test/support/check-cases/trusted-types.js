// Content-Security-Policies with Trusted Types.
import { page } from './clinic-page.js';

const own = page();
const policy = (headers) => ({ headers });

export const trustedTypesCases = [
  [
    'Trusted Types with another policy name',
    own,
    ['policy-trusted-types'],
    policy("require-trusted-types-for 'script'; trusted-types lit-html"),
    'site. Add to trusted-types: ketamine-faq',
  ],
  [
    'Trusted Types without any policy name',
    own,
    ['policy-trusted-types'],
    policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    "site. In trusted-types, replace 'none' with: ketamine-faq",
  ],
  [
    'Trusted Types required by one policy, listed by another',
    own,
    ['policy-trusted-types'],
    policy("trusted-types dompurify, require-trusted-types-for 'script'"),
  ],
  [
    'Trusted Types with our policy name',
    own,
    ['ok'],
    policy("require-trusted-types-for 'script'; trusted-types ketamine-faq"),
  ],
  ['Trusted Types with *', own, ['ok'], policy("require-trusted-types-for 'script'; trusted-types *")],
  ['Trusted Types without a list of names', own, ['ok'], policy("require-trusted-types-for 'script'")],
  ['a list of policy names, but Trusted Types are not required', own, ['ok'], policy('trusted-types lit-html')],
];
