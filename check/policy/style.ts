import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';

import { staticRoot, type Facts } from '../facts.js';
import { finding, type Finding } from '../finding.js';
import { attribute, type Tag } from '../page.js';
import { allowsStyle } from './match.js';
import { adding, effective, type Policy } from './policy.js';

/** Whether a policy lets the `<style>` apply of a FAQ that is written into the page. */
export function checkStylePolicy(policy: Policy, { elements }: Facts): readonly Finding[] {
  const name = effective(policy, ['style-src-elem', 'style-src', 'default-src']);
  if (!name) return [];
  const sources = policy.directives.get(name)!;
  return elements.flatMap(stylesIn).flatMap((style) => {
    const hashes = hashesOf(style.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
    if (allowsStyle(sources, attribute(style, 'nonce'), hashes)) return [];
    return [
      finding(
        'policy-style',
        `The security policy of your site (Content-Security-Policy) does not allow the style of the FAQ that is written into the page: it says “${[name, ...sources].join(' ')}”. Until the script is there, the questions look plain and may jump.`,
        `Give this to who looks after your site. ${adding(`'${hashes[0]}'`, 'style-src', name, policy)}`,
        style,
      ),
    ];
  });
}

const stylesIn = (element: Tag): readonly Tag[] =>
  staticRoot(element)?.content.childNodes.filter((node): node is Tag => node.nodeName === 'style') ?? [];

function hashesOf(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  return Object.entries({ sha256, sha384, sha512 }).map(
    ([name, hash]) => `${name}-${btoa(String.fromCharCode(...hash(bytes)))}`,
  );
}
