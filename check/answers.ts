import type { Facts } from './facts.js';
import { finding, type Finding } from './finding.js';
import { languageFile, languageIn } from './manifest.js';
import { languageOf } from './language.js';
import { attribute, isElsewhere } from './page.js';
import { isCurly } from './quotes.js';
import { addressBeside, isJavaScript, isRun, type Script } from './scripts.js';

/** What came back when a file was asked for as a browser does. */
export interface Answer {
  /** Nothing where no answer came. */
  readonly status?: number;
  /** `Content-Type`. */
  readonly type?: string;
  /** `Access-Control-Allow-Origin`. */
  readonly allowOrigin?: string;
  /** `Access-Control-Allow-Credentials`. */
  readonly allowCredentials?: string;
  /** Of the bytes, one a kind: `sha256-…`, `sha384-…`, `sha512-…`. */
  readonly hashes?: readonly string[];
  /** The version that the file says it is. */
  readonly version?: string;
}

const asked = ({ scripts }: Facts) =>
  scripts.filter((script) => isRun(script) && !isCurly(script.tag) && /^https?:$/.test(script.url?.protocol ?? ''));

/** What to ask the servers for, to know whether the files of the FAQ arrive. */
export const filesToAsk = (facts: Facts): readonly string[] => [
  ...new Set(asked(facts).flatMap((script) => [script.url!.href, ...languageBeside(script, facts)])),
];

/** The file of the language of the page, where the script has another one inside. */
function languageBeside(script: Script, { page, elements, manifest }: Facts): readonly string[] {
  return elements.flatMap((element) => {
    const language = languageOf(element, manifest).locale;
    const name =
      language && language !== languageIn(script.file, manifest) ? languageFile(language, manifest) : undefined;
    const url = name && addressBeside(script, name, page);
    return url ? [url.href] : [];
  });
}

/** Whether the files of the FAQ arrive. */
export const checkAnswers = (facts: Facts): readonly Finding[] =>
  asked(facts).flatMap((script) => {
    const { tag, url, file, isOurs } = script;
    const answer = facts.answers[url!.href];
    if (!answer) return [];
    const problem = problemOf(answer, script, facts);
    if (problem) return [problem];
    const { integrity } = facts.manifest.files[file] ?? {};
    // Of another version the names of the language files are not known.
    if (!isOurs || !integrity || !answer.hashes?.includes(integrity)) return [];
    const missing = languageBeside(script, facts).find((address) => !isGood(facts.answers[address]));
    if (!missing) return [];
    return [
      finding(
        'answer-language',
        `The language of the page is not there: the server has no ${missing}. Readers get another language.`,
        'Put the whole folder “dist” on your site, not one file of it.',
        tag,
      ),
    ];
  });

const isPage = ({ type = '' }: Answer) => /html/i.test(type);

/** Whether it can be the file that was asked for. */
export const isFile = (answer: Answer): boolean =>
  answer.status !== undefined && answer.status < 400 && !isPage(answer);

const isGood = (answer: Answer | undefined) => !answer || (isFile(answer) && isJavaScript(answer.type ?? ''));

function problemOf(answer: Answer, script: Script, { page }: Facts): Finding | undefined {
  const { tag, url, kind } = script;
  const { status, type = '', allowOrigin, allowCredentials } = answer;
  const again =
    'Look whether the file is there, and whether the address is written exactly as it is named: large and small letters count.';
  if (status === undefined)
    return finding('answer-none', `No server answers at ${url}.`, `Look at the address for mistakes. ${again}`, tag);
  if (status >= 400)
    return finding(
      'answer-none',
      `The script is not at ${url}: the server answers ${status}${status === 404 ? ' (not found)' : ''}.`,
      again,
      tag,
    );
  if (isPage(answer))
    return finding(
      'answer-is-page',
      `At ${url} there is a web page, not the script. Many sites answer so when a file is not there.`,
      again,
      tag,
    );
  if (kind === 'module' && !isJavaScript(type))
    return finding(
      'answer-type',
      `The server says that the script is “${type || 'nothing that it names'}”, and so browsers do not run it.`,
      'Have your server send Content-Type: text/javascript for files that end in .js.',
      tag,
    );
  const mode = attribute(tag, 'crossorigin')?.toLowerCase();
  if (!isElsewhere(url!, page) || (kind === 'classic' && mode === undefined)) return undefined;
  const isAllowed =
    mode === 'use-credentials'
      ? allowOrigin === page.address?.origin && allowCredentials === 'true'
      : allowOrigin === '*' || allowOrigin === page.address?.origin;
  if (isAllowed) return undefined;
  return finding(
    'answer-without-cors',
    `The script is on another site, ${url!.host}, which does not let your page use it: its header Access-Control-Allow-Origin ${allowOrigin ? `is “${allowOrigin}”` : 'is missing'}.`,
    mode === 'use-credentials'
      ? 'Write crossorigin="anonymous" into the script tag.'
      : 'Put the folder “dist” on your own site, or have that server send Access-Control-Allow-Origin: * with it.',
    tag,
  );
}
