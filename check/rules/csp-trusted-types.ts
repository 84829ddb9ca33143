import type { CheckContext } from '../context.js';
import { addSourceAdvice, policyLocation, policySubject } from '../csp-policy.js';
import { finding, type Finding } from '../finding.js';

/** The name of the Trusted Types policy that the script creates. */
const policyName = 'ketamine-faq';
const directive = 'trusted-types';

/** Checks that the script may create its Trusted Types policy. One policy may require Trusted Types, another list the names. */
export function checkTrustedTypes({ policies }: CheckContext): readonly Finding[] {
  const isRequired = policies.some(({ directives }) =>
    directives.get('require-trusted-types-for')?.includes("'script'"),
  );
  if (!isRequired) return [];
  return policies.flatMap((policy) => {
    const names = policy.directives.get(directive);
    if (!names || names.includes('*') || names.includes(policyName)) return [];
    return [
      finding(
        'policy-trusted-types',
        `${policySubject} contains “${[directive, ...names].join(' ')}”, which does not list the FAQ (“${policyName}”), so browsers do not let the script show the questions. ${policyLocation(policy)}`,
        addSourceAdvice(policyName, directive, directive, policy),
        policy.element,
      ),
    ];
  });
}
