import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';

import type { CheckContext } from '../context.js';
import { addSourceAdvice, effectiveDirective, policySubject, type Policy } from '../csp-policy.js';
import { allowsStyle } from '../csp-source-list.js';
import { finding, type Finding } from '../finding.js';
import { declarativeShadowRoot, getAttribute, type ElementNode } from '../page.js';

/** Checks that each Content-Security-Policy allows the `<style>` of a prerendered FAQ. */
export const checkStylePolicies = ({ policies, faqElements }: CheckContext): readonly Finding[] => {
  const styles = faqElements.flatMap(stylesIn);
  return policies.flatMap((policy) => styles.flatMap((style) => checkStyle(style, policy)));
};

function checkStyle(style: ElementNode, policy: Policy): readonly Finding[] {
  const directive = effectiveDirective(policy, ['style-src-elem', 'style-src', 'default-src']);
  if (!directive) return [];
  const sources = policy.directives.get(directive)!;
  const hashes = hashesOf(style.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
  if (allowsStyle(sources, getAttribute(style, 'nonce'), hashes)) return [];
  return [
    finding(
      'policy-style',
      `${policySubject} blocks the style of the prerendered FAQ: it contains “${[directive, ...sources].join(' ')}”. Until the script has loaded, the questions have no layout, and they may move when it loads.`,
      addSourceAdvice(`'${hashes[0]}'`, 'style-src', directive, policy),
      style,
    ),
  ];
}

const stylesIn = (element: ElementNode): readonly ElementNode[] =>
  declarativeShadowRoot(element)?.content.childNodes.filter((node): node is ElementNode => node.nodeName === 'style') ??
  [];

function hashesOf(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  return Object.entries({ sha256, sha384, sha512 }).map(
    ([algorithm, hash]) => `${algorithm}-${btoa(String.fromCharCode(...hash(bytes)))}`,
  );
}
