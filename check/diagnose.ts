import { checkAddress } from './address.js';
import { checkAnswers, filesToAsk } from './answers.js';
import { checkAttributes } from './attributes.js';
import { checkCopies } from './copies.js';
import { readFacts, type About, type Facts } from './facts.js';
import { byWeight, finding, headings, weightOf, type Finding, type Weight } from './finding.js';
import { checkIntegrity } from './integrity.js';
import { languageOf } from './language.js';
import { languageIn } from './manifest.js';
import { checkElement } from './markup.js';
import { checkOptimizers } from './optimizers.js';
import { checkPolicies } from './policy/check.js';
import type { Headers } from './policy/policy.js';
import { checkScript } from './running.js';
import { isRun } from './scripts.js';
import { versionOf } from './version.js';

const parts = [
  checkElement,
  checkScript,
  checkAddress,
  checkIntegrity,
  checkPolicies,
  checkOptimizers,
  checkCopies,
  checkAttributes,
  checkAnswers,
];

/**
 * Says in plain words why a page does not show the FAQ, or not as it was meant to: what matters most first. Where nothing
 * is wrong, the one finding says so. `html` is the source of the page, `headers` are those of its response, or a copied
 * Content-Security-Policy. Asks nobody for anything.
 */
export function diagnose(
  html: string,
  headers: Headers | undefined,
  about: About,
): readonly (Finding & { readonly weight: Weight })[] {
  const facts = readFacts(html, headers, about);
  const found = parts.flatMap((check) => check(facts)).sort(byWeight);
  return (found.length ? found : [well(facts)]).map((each) => ({ ...each, weight: weightOf(each) }));
}

/** The addresses whose answers `diagnose` can make use of. */
export const wanted = (html: string, about: About): readonly string[] => filesToAsk(readFacts(html, undefined, about));

function well(facts: Facts): Finding {
  const script = facts.scripts.find(isRun)!;
  const version = versionOf(script, facts);
  const { manifest } = facts;
  const languages = facts.elements.map((element) => {
    const { tag, locale } = languageOf(element, manifest);
    const shown = manifest.languages[locale ?? languageIn(script.file, manifest)]!.name;
    return tag && !locale ? `${shown} (it is not there in the language of the page, ${tag})` : shown;
  });
  return finding(
    'well',
    `The FAQ is on this page, ${version ? `version ${version}` : `${script.file}, of a version that the page does not tell`}, in ${[...new Set(languages)].join(' and ')}.`,
    script.url && facts.answers[script.url.href]
      ? 'If you do not see it: empty the cache of your site and of your browser, and load the page again.'
      : 'If you do not see it: empty the cache of your site and of your browser, load the page again, and look whether the file is where the script tag says.',
  );
}

export { headings };
export type { About, Finding, Headers, Weight };
