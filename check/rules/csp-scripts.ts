import type { CheckContext } from '../context.js';
import { addSourceAdvice, effectiveDirective, policyLocation, policySubject, type Policy } from '../csp-policy.js';
import { allowsImport, allowsScript } from '../csp-source-list.js';
import { finding, type Finding } from '../finding.js';
import { parseIntegrity } from '../integrity-metadata.js';
import { languageFileName } from '../manifest.js';
import { getAttribute, isCrossOrigin, isNpmCdn, type ElementNode } from '../page.js';
import { isExecuted, languageFileUrl, type ScriptTag } from '../script-tags.js';

/** Checks that each Content-Security-Policy allows the script and the language files that it loads. */
export const checkScriptPolicies = (context: CheckContext): readonly Finding[] =>
  context.policies.flatMap((policy) => [
    ...context.scripts
      .filter((script) => script.isFaqFile && isExecuted(script) && !isBeforePolicy(script.element, policy))
      .flatMap((script) => checkScript(script, policy, context)),
    ...checkSandbox(policy),
  ]);

/** A policy in a `<meta>` element does not apply to the content before it. */
const isBeforePolicy = (script: ElementNode, { element }: Policy) =>
  Boolean(element && startOffset(script) < startOffset(element));

const startOffset = ({ sourceCodeLocation }: ElementNode) => sourceCodeLocation?.startOffset ?? 0;

function checkScript(script: ScriptTag, policy: Policy, { page, manifest }: CheckContext): readonly Finding[] {
  const { element, url } = script;
  const directive = effectiveDirective(policy, ['script-src-elem', 'script-src', 'default-src']);
  if (!directive || !url) return [];
  const sources = policy.directives.get(directive)!;
  const crossOrigin = isCrossOrigin(url, page);
  const request = {
    url,
    // Without the URL of the page, it may still be known whether the script has the same origin as the page.
    self: page.url ?? (crossOrigin === undefined ? undefined : crossOrigin ? new URL('https://page.invalid') : url),
    nonce: getAttribute(element, 'nonce'),
    hashes: parseIntegrity(getAttribute(element, 'integrity') ?? ''),
  };

  const quotedDirective = `“${[directive, ...sources].join(' ')}”`;
  const allow = (source: string) => addSourceAdvice(source, 'script-src', directive, policy);
  // Anyone can publish on a public CDN: allow only the folder of this version there.
  const source = crossOrigin === false ? "'self'" : isNpmCdn(url) ? new URL('.', url).href : url.origin;
  const fix = nonceAdvice(sources) ?? allow(source);
  const isAllowed = allowsScript(sources, request);

  if (isAllowed === undefined)
    return [
      finding(
        'policy-unsure',
        `${policySubject} contains ${quotedDirective}. It allows the script only if your page is on ${url.origin} too.`,
        `If your page is on another site, the policy must be changed. ${fix}`,
        element,
      ),
    ];
  if (!isAllowed)
    return [
      finding(
        'policy-script',
        `${policySubject} blocks the FAQ script: it contains ${quotedDirective}. ${policyLocation(policy)}`,
        fix,
        element,
      ),
    ];
  const fileName = Object.keys(manifest.languages).flatMap((locale) => languageFileName(locale, manifest) ?? [])[0];
  const languageFile = fileName && languageFileUrl(script, fileName, page);
  if (!languageFile || allowsImport(sources, { ...request, url: languageFile }) !== false) return [];
  return [
    finding(
      'policy-languages',
      `${policySubject} allows the FAQ script, but blocks the files of the other languages: it contains ${quotedDirective}.`,
      `Allow the whole folder instead of one file. ${allow(new URL('.', languageFile).href)}`,
      element,
    ),
  ];
}

/** The advice for a policy with nonces; `undefined` if it has none. */
function nonceAdvice(sources: readonly string[]): string | undefined {
  const isStrictDynamic = sources.some((source) => source.toLowerCase() === "'strict-dynamic'");
  if (!isStrictDynamic && !sources.some((source) => /^'nonce-/i.test(source))) return undefined;
  return `${isStrictDynamic ? 'Because the policy contains “strict-dynamic”, browsers ignore addresses in it.' : 'The policy contains a nonce.'} The server must write the nonce into this script tag too: nonce="…", with a new value each time the page is loaded.`;
}

function checkSandbox(policy: Policy): readonly Finding[] {
  const sandbox = policy.directives.get('sandbox');
  if (!sandbox || sandbox.includes('allow-scripts')) return [];
  return [
    finding(
      'policy-sandbox',
      `${policySubject} contains “sandbox” without “allow-scripts”, so no script runs on the page. ${policyLocation(policy)}`,
      'Add to sandbox: allow-scripts',
    ),
  ];
}
