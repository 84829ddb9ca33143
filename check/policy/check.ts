import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
import { checkScriptPolicy } from './script.js';
import { checkStylePolicy } from './style.js';
import { checkTrustedTypes } from './trusted-types.js';

/** What a Content-Security-Policy keeps the FAQ from. */
export const checkPolicies = (facts: Facts): readonly Finding[] => [
  ...facts.policies.flatMap((policy) => [...checkScriptPolicy(policy, facts), ...checkStylePolicy(policy, facts)]),
  ...checkTrustedTypes(facts.policies),
];
