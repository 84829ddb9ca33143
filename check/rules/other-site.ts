import type { CheckContext } from '../context.js';
import { isFile } from '../file-response.js';
import { finding, type Finding } from '../finding.js';
import { bundledLocale, isClassicFile } from '../manifest.js';
import { languageFilesFor, requestedScripts, searchFilesFor, shownLocales, toolsFor } from '../needed-files.js';
import { isCrossOrigin, isNpmCdn, type Page } from '../page.js';
import type { ScriptTag } from '../script-tags.js';
import { isAllowedOrigin } from './responses.js';

/**
 * Checks that another site lets the page load the files that the script requests later. A classic script runs without that
 * permission, and these files do not.
 */
export const checkOtherSite = (context: CheckContext): readonly Finding[] =>
  requestedScripts(context).flatMap((script) => {
    const response = context.responses[script.url!.href];
    const check = response ? checkLaterResponses : checkClassicSource;
    return response && !isFile(response) ? [] : (check(script, context) ?? []);
  });

const laterFilesFor = (script: ScriptTag, context: CheckContext) =>
  [languageFilesFor, searchFilesFor, toolsFor].flatMap((files) => files(script, context)).map((href) => new URL(href));

function checkLaterResponses(script: ScriptTag, context: CheckContext): Finding | undefined {
  const { page, responses } = context;
  const closed = laterFilesFor(script, context).find((url) => {
    const response = responses[url.href];
    return response && isFile(response) && isCrossOrigin(url, page) && !isAllowedOrigin(response.allowOrigin, page);
  });
  if (!closed) return undefined;
  return finding(
    'answer-files-without-cors',
    `The script runs, but it cannot load its other files. They are on another site, ${closed.host}, which does not allow your page to use them: the header Access-Control-Allow-Origin is missing or names another site. ${lossesOf(script, context)}`,
    `Upload the folder “dist” to your own site, or configure ${closed.host} to send the header “Access-Control-Allow-Origin: *” with every file of the folder.`,
    script.element,
  );
}

/** A classic script on another site, whose response is not known, may be unable to load its other files. */
function checkClassicSource(script: ScriptTag, context: CheckContext): Finding | undefined {
  const { page } = context;
  if (script.kind !== 'classic' || !isClassicFile(script.fileName)) return undefined;
  const elsewhere = laterFilesFor(script, context).find((url) => !isNpmCdn(url) && isElsewhere(url, page));
  if (!elsewhere) return undefined;
  const { host } = elsewhere;
  return finding(
    'classic-unsure',
    `The files of the script are on ${host}. ${page.url ? 'Your page is on another site, so' : 'If your page is on another site,'} they load only if ${host} allows it (header Access-Control-Allow-Origin). If it does not: ${lossesOf(script, context)}`,
    'Upload the folder “dist” to your own site. Or ask the person who manages your site to run the command “ketamine-faq check” with the address of your page: it asks the server.',
    script.element,
  );
}

/** Whether a URL has another origin than the page, or may have one. */
const isElsewhere = (url: URL, page: Page) => isCrossOrigin(url, page) ?? true;

/** What visitors lose if the script can load no other file. */
function lossesOf(script: ScriptTag, context: CheckContext): string {
  const { languages } = context.manifest;
  const own = bundledLocale(script.fileName, context.manifest);
  const wanted = shownLocales(script, context).find((locale) => locale !== own);
  return `${wanted ? `Visitors see ${languages[own]!.name} instead of ${languages[wanted]!.name}. They` : 'Visitors'} cannot choose a language or see the sources, a search shows the help lines and all questions, and the print button prints the whole page.`;
}
