import { finding, type Finding } from '../finding.js';
import { placeOf, withSource, type Policy } from './policy.js';

/** Under this name the script asks for Trusted Types. */
const ours = 'ketamine-faq';

/** Whether the policies let the script write into the page. One of them may ask for Trusted Types, and another say which. */
export function checkTrustedTypes(policies: readonly Policy[]): readonly Finding[] {
  const isAsked = policies.some(({ directives }) => directives.get('require-trusted-types-for')?.includes("'script'"));
  if (!isAsked) return [];
  return policies.flatMap((policy) => {
    const names = policy.directives.get('trusted-types');
    if (!names || names.includes('*') || names.includes(ours)) return [];
    return [
      finding(
        'policy-trusted-types',
        `The security policy of your site (Content-Security-Policy) says “${['trusted-types', ...names].join(' ')}”, which leaves out the FAQ. ${placeOf(policy)}`,
        `Give this to who looks after your site. It has to be: trusted-types ${withSource(names, ours)}`,
        policy.tag,
      ),
    ];
  });
}
