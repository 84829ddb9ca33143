import type { Facts } from '../facts.js';
import { finding, type Finding } from '../finding.js';
import { hashesOf } from '../integrity.js';
import { languageFile } from '../manifest.js';
import { attribute, isElsewhere, type Tag } from '../page.js';
import { addressBeside, isRun, type Script } from '../scripts.js';
import { allowsImport, allowsScript } from './match.js';
import { effective, placeOf, withSource, type Policy } from './policy.js';

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
  /** The directive as it has to be, with what stands for our site or folder. */
  const right = (source: string) =>
    `${name === 'default-src' ? 'Add to it: script-src' : `It has to be: ${name}`} ${withSource(sources, source)}`;
  const site = elsewhere === false ? "'self'" : url.origin;
  const isAllowed = allowsScript(sources, request);

  if (isAllowed === undefined)
    return [
      finding(
        'policy-unsure',
        `The security policy of your site (Content-Security-Policy) says ${said}. It allows the script only if ${url.origin} is the site of the page itself.`,
        `If it is not, give this to who looks after your site. ${right(site)}`,
        tag,
      ),
    ];
  if (!isAllowed)
    return [
      finding(
        'policy-script',
        `The security policy of your site (Content-Security-Policy) does not allow the script: it says ${said}. ${placeOf(policy)}`,
        sources.some((source) => source.toLowerCase() === "'strict-dynamic'")
          ? 'With “strict-dynamic” no address counts. The server has to write the nonce of the page into this script tag too: nonce="…", another one at each visit.'
          : `Give this to who looks after your site. ${right(site)}`,
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
      `Allow the folder, and not one file alone. ${right(new URL('.', beside).href)}`,
      tag,
    ),
  ];
}

function checkSandbox(policy: Policy): readonly Finding[] {
  const sandbox = policy.directives.get('sandbox');
  if (!sandbox || sandbox.includes('allow-scripts')) return [];
  return [
    finding(
      'policy-sandbox',
      `The security policy of your site (Content-Security-Policy) says “sandbox” without “allow-scripts”, so no script runs on the page. ${placeOf(policy)}`,
      `It has to be: ${['sandbox', ...sandbox, 'allow-scripts'].join(' ')}`,
    ),
  ];
}
