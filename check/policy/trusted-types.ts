import { finding, type Finding } from '../finding.js';
import { adding, placeOf, type Policy } from './policy.js';

/** Under this name the script asks for Trusted Types. */
const ours = 'ketamine-faq';
const directive = 'trusted-types';

/** Whether the policies let the script write into the page. One of them may ask for Trusted Types, and another say which. */
export function checkTrustedTypes(policies: readonly Policy[]): readonly Finding[] {
  const isAsked = policies.some(({ directives }) => directives.get('require-trusted-types-for')?.includes("'script'"));
  if (!isAsked) return [];
  return policies.flatMap((policy) => {
    const names = policy.directives.get(directive);
    if (!names || names.includes('*') || names.includes(ours)) return [];
    return [
      finding(
        'policy-trusted-types',
        `The security policy of your site (Content-Security-Policy) says “${[directive, ...names].join(' ')}”, which leaves out the FAQ. ${placeOf(policy)}`,
        `Give this to who looks after your site. ${adding(ours, directive, directive, policy)}`,
        policy.tag,
      ),
    ];
  });
}
