import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { diagnose, headings, wanted } from '../dist/check.js';
import { answerAt, ask } from './ask.js';

export const summary = 'says why a page does not show the FAQ';

export const usage = `ketamine-faq check <address>

Gets the page at the address (http or https), asks for the script that it names, and says in plain words why the FAQ is
not there, or that all is well. It runs no script of the page, and sends nothing to anybody else.

Exit code: 0 all is well, 1 something was found, 2 the page could not be looked at.`;

const manifest = JSON.parse(readFileSync(new URL('../dist/manifest.json', import.meta.url), 'utf8'));

/** Looks at the page, and prints what was found. Gives the exit code. */
export async function run(words) {
  try {
    const { address, html, headers } = await getPage(addressIn(words));
    const about = { manifest, address };
    const { origin } = new URL(address);
    const answers = await Promise.all(wanted(html, about).map(async (file) => [file, await answerAt(file, origin)]));
    const found = diagnose(html, headers, { ...about, answers: Object.fromEntries(answers) });
    print([address, ...answers.map(([file, { status }]) => `${file} (${status ?? 'no answer'})`)].join('\n'));
    for (const [place, each] of found.entries()) print(`\n${place + 1}. ${inWords(each)}`);
    return found[0].weight === 'well' ? 0 : 1;
  } catch ({ message }) {
    console.error(plain(message));
    return 2;
  }
}

function addressIn(words) {
  const { positionals } = parseArgs({ args: words, allowPositionals: true });
  if (positionals.length !== 1) throw new Error(usage);
  // As people write it.
  const written = /^[a-z][a-z\d+.-]*:\/\//i.test(positionals[0]) ? positionals[0] : `https://${positionals[0]}`;
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (!/^https?:$/.test(address?.protocol))
    throw new Error(`“${positionals[0]}” is no address of a page (http or https).`);
  return address.href;
}

async function getPage(asked) {
  const { response, bytes } = await ask(asked, { accept: 'text/html' });
  const { status, headers, url: address } = response;
  if (status >= 400)
    throw new Error(
      `The server answers ${status} for ${address}. Some sites refuse programs: then look at the page in a browser, and paste its source into demo/check.html.`,
    );
  const type = headers.get('content-type') ?? '';
  if (!type.includes('html')) throw new Error(`${address} is not a page: its type is “${type}”.`);
  return { address, html: bytes.toString(), headers };
}

const inWords = ({ weight, problem, fix, line }) =>
  `${headings[weight]}\n   ${problem}${line ? ` (Line ${line} of the page.)` : ''}\n   ${weight === 'well' ? '' : 'What to do: '}${fix}`;

/** A page may hold what a terminal would obey. */
const plain = (text) => text.replace(/[^\P{Cc}\n]/gu, '�');
const print = (text) => console.log(plain(text));
