import type { CheckContext } from '../context.js';
import { addSourceAdvice, effectiveDirective, policySubject, type Policy } from '../csp-policy.js';
import { allowsInline } from '../csp-source-list.js';
import { finding, type Finding } from '../finding.js';
import { hashesOf } from '../inline-text.js';
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
  const hashes = hashesOf(style);
  if (allowsInline(sources, getAttribute(style, 'nonce'), hashes)) return [];
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
