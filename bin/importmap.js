import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { files, languages } = JSON.parse(readFileSync(new URL('../dist/manifest.json', import.meta.url), 'utf8'));
const locales = Object.keys(languages);

/**
 * The addresses of a file in the map. After a failure the script adds `?retry=n` to the address, and the map must list that
 * address too. WebKit asks again for a module that has failed. Chromium and Firefox never do: each address is one try there. The tools are requested again at each question that opens and each letter of a search, so they have ten.
 */
const addressesOf = (name) =>
  Array.from({ length: name.includes('-tools-') ? 10 : 3 }, (_, tries) => (tries ? `${name}?retry=${tries}` : name));

export const summary = 'prints an import map for a policy that names files by their hashes';

export const usage = `ketamine-faq importmap <language> [<language>…] [--base <folder>]

Prints the script tags for a page with a policy that names files by their hashes: an import map with the hashes of the
files that the script requests later, and the tag of the script. The first language is the one inside the script. The
others can be chosen by readers. English is always one of them. Prints on the standard error what else the page needs.

Languages: ${locales.join(' ')}

--base: the folder of the files on your site or on a CDN, beginning with / or https:// (/ketamine-faq/)

Exit code: 0 tags written, 2 error.`;

/** Prints the tags for the languages. Returns the exit code. */
export async function run(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { base: { type: 'string', default: '/ketamine-faq/' } },
    });
    if (!positionals.length) throw new Error(usage);
    const unknown = positionals.find((locale) => !locales.includes(locale));
    if (unknown !== undefined)
      throw new Error(`The FAQ has no language “${unknown}”. Available languages: ${locales.join(' ')}`);
    print(positionals, folder(values.base));
    return 0;
  } catch ({ message }) {
    console.error(message);
    return 2;
  }
}

/** The folder with a slash at its end. In an import map, browsers ignore an address without a slash at its beginning. */
function folder(base) {
  if (!/^(https?:\/)?\/[\w./:@~%+-]*$/.test(base))
    throw new Error(`--base must begin with / or https:// and be the address of a folder, not “${base}”.`);
  return base.replace(/\/?$/, '/');
}

function print(chosen, base) {
  const [inside] = chosen;
  const script = inside === 'en' ? 'ketamine-faq.js' : `ketamine-faq.${inside}.js`;
  const wanted = [...new Set([...chosen, 'en'])];
  const later = laterFiles(inside, wanted);
  const integrity = Object.fromEntries(
    later.flatMap((name) => addressesOf(name).map((address) => [base + address, files[name].integrity])),
  );
  const map = `\n${JSON.stringify({ integrity }, null, 2)}\n`;
  const referrerPolicy = base.startsWith('/') ? '' : ' referrerpolicy="no-referrer"';
  console.log(`<script type="importmap">${map}</script>
<script type="module" data-cfasync="false" src="${base}${script}" integrity="${files[script].integrity}" crossorigin="anonymous"${referrerPolicy}></script>`);
  const hashes = [
    ...[script, ...later].map((name) => files[name].integrity),
    `sha256-${createHash('sha256').update(map).digest('base64')}`,
  ];
  console.error(`
Put the import map before all scripts with type="module", and do not change it: its own hash is below.
Attribute of <ketamine-faq>: languages="${wanted.join(' ')}"
For a script-src with hashes: ${hashes.map((hash) => `'${hash}'`).join(' ')}`);
}

/** The files that the script may request: the other languages, the search words of all languages, and the tools. */
function laterFiles(inside, wanted) {
  const pattern = new RegExp(`^language-(${locales.join('|')})(-search|-tools)?-[\\da-f]{8}\\.js$`);
  return Object.keys(files).filter((name) => {
    const [, locale, part] = pattern.exec(name) ?? [];
    return part === '-tools' || (wanted.includes(locale) && (part === '-search' || locale !== inside));
  });
}
