import type { CheckContext } from '../context.js';
import {
  addSourceAdvice,
  appliesTo,
  effectiveDirective,
  policyLocation,
  policySubject,
  scriptDirectives,
  type Policy,
} from '../csp-policy.js';
import { allowsScript, hasHashes } from '../csp-source-list.js';
import { finding, type Finding } from '../finding.js';
import { allowMapAdvice } from '../import-map.js';
import {
  contentsOf,
  importMapAdvice,
  isMapped,
  laterFiles,
  lossesWithoutFiles,
  type LaterFile,
} from '../later-files.js';
import { getAttribute, isCrossOrigin, isNpmCdn } from '../page.js';
import { scriptHashes } from '../script-hashes.js';
import { isExecuted, type ScriptTag } from '../script-tags.js';

/** Checks that each Content-Security-Policy allows the script and the files that it requests later. */
export const checkScriptPolicies = (context: CheckContext): readonly Finding[] =>
  context.policies.flatMap((policy) => [
    ...context.scripts
      .filter((script) => script.isFaqFile && isExecuted(script) && appliesTo(policy, script.element))
      .flatMap((script) => checkScript(script, policy, context)),
    ...checkSandbox(policy),
  ]);

function checkScript(script: ScriptTag, policy: Policy, context: CheckContext): readonly Finding[] {
  const { page, importMapBlocker } = context;
  const { element, url } = script;
  const directive = effectiveDirective(policy, scriptDirectives);
  if (!directive || !url) return [];
  const sources = policy.directives.get(directive)!;
  const crossOrigin = isCrossOrigin(url, page);
  const request = {
    url,
    // Without the URL of the page, it may still be known whether the script has the same origin as the page.
    self: page.url ?? (crossOrigin === undefined ? undefined : crossOrigin ? new URL('https://page.invalid') : url),
    nonce: getAttribute(element, 'nonce'),
    hashes: scriptHashes(script, context),
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

  const blocked = laterFiles(script, context).filter((file) => {
    const hashes = isMapped(file) && !importMapBlocker ? file.mappedHashes : [];
    return allowsScript(sources, { ...request, url: file.url, hashes }) === false;
  });
  if (!blocked.length) return [];
  const isAllowedByHash = isStrictDynamic(sources) || hasHashes(sources, request.hashes);
  return [
    finding(
      'policy-languages',
      `${policySubject} allows the FAQ script, but blocks files that it requests later: ${contentsOf(blocked)}. The policy contains ${quotedDirective}. ${lossesWithoutFiles}`,
      isAllowedByHash
        ? (hashAdvice(blocked, sources, policy, context) ?? `${importMapAdvice} Add the hashes to ${directive} too.`)
        : `Allow the whole folder instead of one file. ${allow(new URL('.', blocked[0]!.url).href)}`,
      element,
    ),
  ];
}

/** The advice to allow the hashes of an import map that lists all the files; `undefined` if it does not. */
function hashAdvice(
  blocked: readonly LaterFile[],
  sources: readonly string[],
  policy: Policy,
  { importMap, importMapBlocker }: CheckContext,
): string | undefined {
  if (!importMap || !blocked.every(isMapped)) return undefined;
  const missing = [...new Set(blocked.flatMap(({ mappedHashes }) => mappedHashes))].filter(
    (hash) => !hasHashes(sources, [hash]),
  );
  if (importMapBlocker) return allowMapAdvice(importMap, importMapBlocker, importMapBlocker === policy ? missing : []);
  const directive = effectiveDirective(policy, scriptDirectives)!;
  return addSourceAdvice(missing.map((hash) => `'${hash}'`).join(' '), 'script-src', directive, policy);
}

const isStrictDynamic = (sources: readonly string[]) =>
  sources.some((source) => source.toLowerCase() === "'strict-dynamic'");

/** The advice for a policy with nonces; `undefined` if it has none. */
function nonceAdvice(sources: readonly string[]): string | undefined {
  if (!isStrictDynamic(sources) && !sources.some((source) => /^'nonce-/i.test(source))) return undefined;
  return `${isStrictDynamic(sources) ? 'Because the policy contains “strict-dynamic”, browsers ignore addresses in it.' : 'The policy contains a nonce.'} The server must write the nonce into this script tag too: nonce="…", with a new value each time the page is loaded.`;
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
