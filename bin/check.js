import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { diagnose, filesToRequest, parsePageAddress } from '../dist/check.js';
import { request, requestFile } from './request.js';

export const summary = 'reports why the FAQ does not appear on a page';

export const usage = `ketamine-faq check <address or file>

Loads the page at the address (http or https), the FAQ files that it uses and its style sheets, and reports problems
that keep the FAQ from appearing. The command runs no script of the page, and sends nothing except these requests.
Of a file it reads the HTML, and sends nothing.

Exit code: 0 no problems found, 1 problems found, 2 the page could not be checked.`;

const manifest = JSON.parse(readFileSync(new URL('../dist/manifest.json', import.meta.url), 'utf8'));

/** The message for a file: it lists the causes that only a check of a page on the web can find. */
const unknownOfFile = `This is a file, not a page on the web, so the check cannot know:
- whether the script and its other files are at their addresses, and whether the server sends them as browsers need them
- the headers of the page, such as a Content-Security-Policy
- the style sheets in files
- how you open it: after a double-click (file://), browsers run no script with type="module". Upload the page to see the FAQ.
Check the page by its address once it is on your site.`;

/** Checks a page or a file and prints the findings. Returns the exit code. */
export async function run(args) {
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    if (positionals.length !== 1) throw new Error(usage);
    const path = findFile(positionals[0]);
    return path === undefined ? await checkPage(toUrl(positionals[0])) : checkFile(path);
  } catch ({ message }) {
    console.error(replaceControlCharacters(message));
    return 2;
  }
}

async function checkPage(address) {
  const { pageUrl, html, headers } = await loadPage(address);
  const { origin } = new URL(pageUrl);
  const responses = await Promise.all(
    filesToRequest(html, { manifest, pageUrl }).map(async (url) => [url, await requestFile(url, origin)]),
  );
  print([pageUrl, ...responses.map(([url, { status }]) => `${url} (${status ?? 'no response'})`)].join('\n'));
  return printFindings(diagnose(html, headers, { manifest, pageUrl, responses: Object.fromEntries(responses) }));
}

function checkFile(path) {
  print(path);
  const code = printFindings(diagnose(readFileSync(path, 'utf8'), undefined, { manifest }));
  print(`\n${unknownOfFile}`);
  return code;
}

/** The path of a file, or `undefined` for an address. */
function findFile(text) {
  const isUrl = /^file:\/\//i.test(text) && URL.canParse(text);
  const path = isUrl ? fileURLToPath(text) : text;
  if (existsSync(path)) {
    if (statSync(path).isFile()) return path;
    throw new Error(
      `“${path}” is a folder. Give the path of a file in it, such as ${path.replace(/[\\/]?$/, '/')}index.html.`,
    );
  }
  if (isUrl || /^([/.~]|[a-z]:[\\/])|^[^/:]+\.html?$/i.test(text))
    throw new Error(`There is no file “${path}”. Give the path of a file, or the address of the page with https://.`);
  return undefined;
}

function toUrl(address) {
  const url = parsePageAddress(address);
  if (!/^https?:$/.test(url?.protocol))
    throw new Error(`“${address}” is not the address of a web page (http or https), and not a file.`);
  return url.href;
}

async function loadPage(url) {
  const { response, bytes } = await request(url, { accept: 'text/html' });
  const { status, headers, url: pageUrl } = response;
  if (status >= 400)
    throw new Error(
      `The server responds with status ${status} for ${pageUrl}. Some sites block automatic requests: if the page works in a browser, paste its source into demo/check.html.`,
    );
  const contentType = headers.get('content-type') ?? '';
  if (!contentType.includes('html'))
    throw new Error(`${pageUrl} is not a web page: its content type is “${contentType}”.`);
  return { pageUrl, html: bytes.toString(), headers };
}

function printFindings(found) {
  for (const [index, each] of found.entries()) print(`\n${index + 1}. ${format(each)}`);
  return found[0].severity === 'ok' ? 0 : 1;
}

const format = ({ severity, heading, problem, fix, line }) =>
  `${heading}\n   ${problem}${line ? ` (Line ${line} of the page.)` : ''}\n   ${severity === 'ok' ? '' : 'What to do: '}${fix}`;

/** Quoted parts of a page must not be able to send control sequences to the terminal. */
const replaceControlCharacters = (text) => text.replace(/[^\P{Cc}\n]/gu, '�');
const print = (text) => console.log(replaceControlCharacters(text));
