/**
 * The self-check for site owners: finds out from the source of a page why the FAQ does not appear there. It is built to
 * `dist/check.js`, which `ketamine-faq check` and `demo/check.html` use; no page with the FAQ loads it.
 *
 * `createContext` parses the page, its Content-Security-Policies and its script tags once. Each file in `rules/` then
 * reports findings about one subject. `finding.ts` lists all findings by severity. The check makes no requests itself:
 * a caller that can make them requests `filesToRequest()` and passes the responses in.
 */
import { createContext, type CheckContext, type DiagnoseOptions } from './context.js';
import type { FileResponse } from './file-response.js';
import { bySeverity, finding, headings, severityOf, type Finding, type Severity } from './finding.js';
import type { Headers } from './headers.js';
import { styleSheetsNeeded } from './hiding-styles.js';
import { languageOf, shownLocale } from './language.js';
import { responsesNeeded } from './needed-files.js';
import { isKnownUrl } from './page.js';
import { checkAttributes } from './rules/attributes.js';
import { checkChildren } from './rules/children.js';
import { checkScriptPolicies } from './rules/csp-scripts.js';
import { checkStylePolicies } from './rules/csp-styles.js';
import { checkTrustedTypes } from './rules/csp-trusted-types.js';
import { checkCurlyValues } from './rules/curly-values.js';
import { checkCustomProperties } from './rules/custom-properties.js';
import { checkDuplicateScripts } from './rules/duplicate-scripts.js';
import { checkElementMarkup } from './rules/element-markup.js';
import { checkElementPresence } from './rules/element-presence.js';
import { checkFallbackNumbers } from './rules/fallback-numbers.js';
import { checkHiddenStyles } from './rules/hidden-styles.js';
import { checkIntegrity } from './rules/integrity.js';
import { checkIntegrityPolicy } from './rules/integrity-policy.js';
import { checkOtherSite } from './rules/other-site.js';
import { checkOwnQuestions } from './rules/own-questions.js';
import { checkPageOnDisk } from './rules/page-on-disk.js';
import { checkResponses } from './rules/responses.js';
import { checkReview } from './rules/review.js';
import { checkScriptMarkup } from './rules/script-markup.js';
import { checkScriptPresence } from './rules/script-presence.js';
import { checkScriptUrls } from './rules/script-url.js';
import { checkThirdPartyTools } from './rules/third-party-tools.js';
import { checkUndefinedStyles } from './rules/undefined-styles.js';
import { isExecuted, type ScriptTag } from './script-tags.js';
import { scriptVersion } from './script-version.js';

const rules = [
  checkElementPresence,
  checkElementMarkup,
  checkCurlyValues,
  checkChildren,
  checkFallbackNumbers,
  checkHiddenStyles,
  checkUndefinedStyles,
  checkCustomProperties,
  checkScriptPresence,
  checkScriptMarkup,
  checkScriptUrls,
  checkPageOnDisk,
  checkIntegrity,
  checkScriptPolicies,
  checkIntegrityPolicy,
  checkStylePolicies,
  checkTrustedTypes,
  checkThirdPartyTools,
  checkDuplicateScripts,
  checkAttributes,
  checkOwnQuestions,
  checkReview,
  checkResponses,
  checkOtherSite,
];

/**
 * Checks a page and returns the findings, the most serious first, each with the heading above it. If there is no problem, the
 * result is one finding with the severity `ok`. `html` is the source of the page; `headers` are its response headers, or a copied
 * Content-Security-Policy.
 */
export function diagnose(
  html: string,
  headers: Headers | undefined,
  options: DiagnoseOptions,
): readonly (Finding & { readonly severity: Severity; readonly heading: string })[] {
  const context = createContext(html, headers, options);
  const problems = rules.flatMap((check) => check(context)).sort(bySeverity);
  return (problems.length ? problems : [okFinding(context)]).map((each) => {
    const severity = severityOf(each);
    return { heading: headings[severity], ...each, severity };
  });
}

/** The URLs of the files whose responses `diagnose` can use. */
export function filesToRequest(html: string, options: DiagnoseOptions): readonly string[] {
  const context = createContext(html, undefined, options);
  return [...responsesNeeded(context), ...styleSheetsNeeded(context)];
}

function okFinding(context: CheckContext): Finding {
  const script = context.scripts.find(isExecuted)!;
  const version = scriptVersion(script, context);
  const { manifest } = context;
  const languages = context.faqElements.map((element) => {
    const { languageTag, locale } = languageOf(element, manifest);
    const { name } = manifest.languages[shownLocale(element, script, manifest)]!;
    return languageTag && !locale ? `${name} (not available in the language of the page, “${languageTag}”)` : name;
  });
  const content = `${version ? `version ${version}` : script.fileName}, in ${[...new Set(languages)].join(' and ')}.`;
  return script.url && context.responses[script.url.href]
    ? finding('ok', `The FAQ is on this page: ${content}`, `If the FAQ does not appear, ${clearCaches}`)
    : unseenFinding(content, script);
}

const clearCaches = 'clear the cache of your site and of your browser, and reload the page.';

/** The finding for a page without problems whose script file was not requested, so that it may be missing. */
function unseenFinding(content: string, { url, src }: ScriptTag): Finding {
  const known = url && isKnownUrl(url) ? { url: url.href } : {};
  const address = known.url ?? `“${src}” on your site`;
  return {
    ...finding(
      'ok',
      `The code of the FAQ on this page is right: ${content}`,
      `Open the address of the script, ${address}: you must see program code, not an error page. If you see an error page, correct the address in the script tag. If you see program code, and the FAQ does not appear, ${clearCaches}`,
    ),
    heading: 'The code is right, but the script file could not be looked at',
    ...known,
  };
}

export { parsePageAddress } from './page-address.js';
export type { DiagnoseOptions, FileResponse, Finding, Headers, Severity };
