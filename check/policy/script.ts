import type { Facts } from '../facts.js';
import { finding, type Finding } from '../finding.js';
import { hashesOf } from '../hashes.js';
import { languageFile } from '../manifest.js';
import { attribute, isCdn, isElsewhere, type Tag } from '../page.js';
import { addressBeside, isRun, type Script } from '../scripts.js';
import { allowsImport, allowsScript } from './match.js';
import { adding, effective, placeOf, type Policy } from './policy.js';

/** Whether a policy lets the script run, and get the files of other languages. */
export const checkScriptPolicy = (policy: Policy, facts: Facts): readonly Finding[] => [
  ...facts.scripts
    .filter((script) => script.isOurs && isRun(script) && !isAbove(script.tag, policy))
    .flatMap((script) => checkOne(script, policy, facts)),
  ...checkSandbox(policy),
];

/** A policy in the page knows nothing of what stands above it. */
const isAbove = (script: Tag, { tag }: Policy) => Boolean(tag && start(script) < start(tag));

const start = ({ sourceCodeLocation }: Tag) => sourceCodeLocation?.startOffset ?? 0;

function checkOne(script: Script, policy: Policy, { page, manifest }: Facts): readonly Finding[] {
  const { tag, url } = script;
  const name = effective(policy, ['script-src-elem', 'script-src', 'default-src']);
  if (!name || !url) return [];
  const sources = policy.directives.get(name)!;
  const elsewhere = isElsewhere(url, page);
  const request = {
    url,
    // Of a page whose address is not known, it may still be known that the script is beside it, or on a site of its own.
    self: page.address ?? (elsewhere === undefined ? undefined : elsewhere ? new URL('https://page.invalid') : url),
    nonce: attribute(tag, 'nonce'),
    hashes: hashesOf(attribute(tag, 'integrity') ?? ''),
  };

  const said = `“${[name, ...sources].join(' ')}”`;
  const add = (source: string) => adding(source, 'script-src', name, policy);
  // On such a site anybody may put a script: only the folder of this version is ours.
  const place = elsewhere === false ? "'self'" : isCdn(url) ? new URL('.', url).href : url.origin;
  const fix = byNonce(sources) ?? `Give this to who looks after your site. ${add(place)}`;
  const isAllowed = allowsScript(sources, request);

  if (isAllowed === undefined)
    return [
      finding(
        'policy-unsure',
        `The security policy of your site (Content-Security-Policy) says ${said}. It allows the script only if ${url.origin} is the site of the page itself.`,
        `If it is not: ${fix}`,
        tag,
      ),
    ];
  if (!isAllowed)
    return [
      finding(
        'policy-script',
        `The security policy of your site (Content-Security-Policy) does not allow the script: it says ${said}. ${placeOf(policy)}`,
        fix,
        tag,
      ),
    ];
  const language = Object.keys(manifest.languages).flatMap((locale) => languageFile(locale, manifest) ?? [])[0];
  const beside = language && addressBeside(script, language, page);
  if (!beside || allowsImport(sources, { ...request, url: beside }) !== false) return [];
  return [
    finding(
      'policy-languages',
      `The security policy of your site (Content-Security-Policy) allows the script, but not the files of other languages beside it: it says ${said}.`,
      `Allow the folder, and not one file alone. ${add(new URL('.', beside).href)}`,
      tag,
    ),
  ];
}

/** What to do where the server marks the scripts that it means, if it does. */
function byNonce(sources: readonly string[]): string | undefined {
  const isStrict = sources.some((source) => source.toLowerCase() === "'strict-dynamic'");
  if (!isStrict && !sources.some((source) => /^'nonce-/i.test(source))) return undefined;
  return `${isStrict ? 'With “strict-dynamic” no address counts.' : 'The policy has a nonce.'} The server has to write the nonce of the page into this script tag too: nonce="…", another one at each visit.`;
}

function checkSandbox(policy: Policy): readonly Finding[] {
  const sandbox = policy.directives.get('sandbox');
  if (!sandbox || sandbox.includes('allow-scripts')) return [];
  return [
    finding(
      'policy-sandbox',
      `The security policy of your site (Content-Security-Policy) says “sandbox” without “allow-scripts”, so no script runs on the page. ${placeOf(policy)}`,
      'Add to sandbox: allow-scripts',
    ),
  ];
}
