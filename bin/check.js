import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { diagnose, filesToRequest, headings } from '../dist/check.js';
import { request, requestFile } from './request.js';

export const summary = 'reports why the FAQ does not appear on a page';

export const usage = `ketamine-faq check <address>

Loads the page at the address (http or https), the FAQ files that it uses and its style sheets, and reports problems
that keep the FAQ from appearing. The command runs no script of the page, and sends nothing except these requests.

Exit code: 0 no problems found, 1 problems found, 2 the page could not be checked.`;

const manifest = JSON.parse(readFileSync(new URL('../dist/manifest.json', import.meta.url), 'utf8'));

/** Checks a page and prints the findings. Returns the exit code. */
export async function run(args) {
  try {
    const { pageUrl, html, headers } = await loadPage(parseAddress(args));
    const { origin } = new URL(pageUrl);
    const responses = await Promise.all(
      filesToRequest(html, { manifest, pageUrl }).map(async (url) => [url, await requestFile(url, origin)]),
    );
    const found = diagnose(html, headers, { manifest, pageUrl, responses: Object.fromEntries(responses) });
    print([pageUrl, ...responses.map(([url, { status }]) => `${url} (${status ?? 'no response'})`)].join('\n'));
    for (const [index, each] of found.entries()) print(`\n${index + 1}. ${format(each)}`);
    return found[0].severity === 'ok' ? 0 : 1;
  } catch ({ message }) {
    console.error(replaceControlCharacters(message));
    return 2;
  }
}

function parseAddress(args) {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length !== 1) throw new Error(usage);
  const [address] = positionals;
  if (/^([/.~]|file:|[a-z]:\\)|^[^/:]+\.html?$/i.test(address) || existsSync(address))
    throw new Error('This is a file. Paste it into demo/check.html, or give the address of the page.');
  // People often leave out the scheme.
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  if (!/^https?:$/.test(url?.protocol))
    throw new Error(`“${address}” is not the address of a web page (http or https).`);
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

const format = ({ severity, problem, fix, line }) =>
  `${headings[severity]}\n   ${problem}${line ? ` (Line ${line} of the page.)` : ''}\n   ${severity === 'ok' ? '' : 'What to do: '}${fix}`;

/** Quoted parts of a page must not be able to send control sequences to the terminal. */
const replaceControlCharacters = (text) => text.replace(/[^\P{Cc}\n]/gu, '�');
const print = (text) => console.log(replaceControlCharacters(text));
