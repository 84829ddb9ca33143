import type { CheckContext } from '../context.js';
import { isFile, isHtmlPage, type FileResponse } from '../file-response.js';
import { finding, type Finding } from '../finding.js';
import { languageFilesFor, requestedScripts, searchFilesFor, toolsFor } from '../needed-files.js';
import { getAttribute, isCrossOrigin, type Page } from '../page.js';
import { isJavaScriptType, type ScriptTag } from '../script-tags.js';

/** Checks that servers send the script and the language files in a way that browsers accept. */
export const checkResponses = (context: CheckContext): readonly Finding[] =>
  requestedScripts(context).flatMap((script) => {
    const { element, url, fileName, isFaqFile } = script;
    const response = context.responses[url!.href];
    if (!response) return [];
    const problem = checkResponse(response, script, context);
    if (problem) return [problem];
    const { integrity } = context.manifest.files[fileName] ?? {};
    // The names of the language files are known only for the version of this check.
    if (!isFaqFile || !integrity || !response.hashes?.includes(integrity)) return [];
    const missingIn = (urls: readonly string[]) => urls.find((href) => !isUsable(context.responses[href]));
    const uploadAll = 'Upload the whole folder “dist” to your site, not only one of its files.';
    const language = missingIn(languageFilesFor(script, context));
    if (language)
      return [
        finding(
          'answer-language',
          `The server does not have the file for the language of the page: ${language}. Visitors see the FAQ in another language.`,
          uploadAll,
          element,
        ),
      ];
    const search = missingIn(searchFilesFor(script, context));
    if (search)
      return [
        finding(
          'answer-search',
          `The server does not have the file with the search words of the page: ${search}. A search finds less, and cannot tell what is urgent.`,
          uploadAll,
          element,
        ),
      ];
    const tools = missingIn(toolsFor(script, context));
    if (tools)
      return [
        finding(
          'answer-tools',
          `The server does not have the file with the tools: ${tools}. Visitors cannot see the sources of the answers, a search shows the help lines and all questions, your own questions stand below ours, and the print button prints the whole page.`,
          uploadAll,
          element,
        ),
      ];
    return [];
  });

const isUsable = (response: FileResponse | undefined) =>
  !response || (isFile(response) && isJavaScriptType(response.contentType ?? ''));

/** Whether the header `Access-Control-Allow-Origin` lets the page use a file, without credentials. */
export const isAllowedOrigin = (allowOrigin: string | undefined, { url }: Page): boolean =>
  allowOrigin === '*' || allowOrigin === url?.origin;

function checkResponse(response: FileResponse, script: ScriptTag, { page }: CheckContext): Finding | undefined {
  const { element, url, kind } = script;
  const { status, contentType, allowOrigin, allowCredentials } = response;
  const checkFile =
    'Check that the file exists at this address, and that the address is spelled exactly like the file, including upper and lower case.';
  if (status === undefined)
    return finding(
      'answer-none',
      `No server responds at ${url}.`,
      `Check the address for typing errors. ${checkFile}`,
      element,
    );
  if (status >= 400)
    return finding(
      'answer-none',
      `The server does not send the script at ${url}: it responds with status ${status}${status === 404 ? ' (not found)' : ''}.`,
      checkFile,
      element,
    );
  if (isHtmlPage(response))
    return finding(
      'answer-is-page',
      `At ${url} the server sends a web page instead of the script. Many servers do this if a file does not exist.`,
      checkFile,
      element,
    );
  if (kind === 'module' && !isJavaScriptType(contentType ?? ''))
    return finding(
      'answer-type',
      `The server sends the script ${contentType ? `with the content type “${contentType}”` : 'without a content type'}, so browsers do not run it.`,
      'Configure your server to send the header “Content-Type: text/javascript” with files that end in .js.',
      element,
    );
  const mode = getAttribute(element, 'crossorigin')?.toLowerCase();
  if (!isCrossOrigin(url!, page) || (kind === 'classic' && mode === undefined)) return undefined;
  const isAllowed =
    mode === 'use-credentials'
      ? allowOrigin === page.url?.origin && allowCredentials === 'true'
      : isAllowedOrigin(allowOrigin, page);
  if (isAllowed) return undefined;
  return finding(
    'answer-without-cors',
    `The script is on another site, ${url!.host}, which does not allow your page to use it: the header Access-Control-Allow-Origin ${allowOrigin ? `is “${allowOrigin}”` : 'is missing'}.`,
    mode === 'use-credentials'
      ? 'Write crossorigin="anonymous" into the script tag.'
      : 'Upload the folder “dist” to your own site, or configure the other server to send the header “Access-Control-Allow-Origin: *” with the file.',
    element,
  );
}
