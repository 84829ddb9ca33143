import type { Facts } from './facts.js';
import { finding, type Finding } from './finding.js';
import type { Manifest } from './manifest.js';
import { attribute, isElsewhere } from './page.js';
import { isCurly } from './quotes.js';
import { isExact, type Script } from './scripts.js';

/** The hashes in `integrity` that a browser looks at: those of the strongest kind. https://www.w3.org/TR/sri/ */
export function hashesOf(integrity: string): readonly string[] {
  const hashes = integrity
    .split(/\s+/)
    .map((token) => token.split('?')[0]!)
    .filter((token) => /^sha(256|384|512)-[\w+/-]+=*$/.test(token));
  const strongest = hashes.map(kindOf).sort().at(-1);
  return hashes.filter((hash) => kindOf(hash) === strongest);
}

const kindOf = (hash: string) => hash.split('-')[0]!;

/** Whether a browser takes the bytes for those that the tag promises. */
export const checkIntegrity = ({ page, manifest, scripts, answers }: Facts): readonly Finding[] =>
  scripts
    .filter(({ tag, kind, isOurs }) => isOurs && kind !== 'data' && !isCurly(tag))
    .flatMap((script) => {
      const { tag, url, kind } = script;
      const integrity = attribute(tag, 'integrity')?.trim();
      if (!integrity) return [];
      const hashes = hashesOf(integrity);
      if (!hashes.length)
        return [
          finding(
            'integrity-unreadable',
            'The value of “integrity” is no hash that a browser knows, so it guards nothing.',
            'Copy the whole value from the README; it begins with “sha384-”.',
            tag,
          ),
        ];
      const served = url && answers[url.href]?.hashes;
      const found = served ? compareServed(script, hashes, served) : compareKnown(script, hashes, manifest);
      // A module is always asked for by CORS; a classic script only where the tag says so.
      const isOpaque =
        kind === 'classic' && attribute(tag, 'crossorigin') === undefined && url && isElsewhere(url, page);
      if (isOpaque)
        found.push(
          finding(
            'integrity-without-crossorigin',
            'The script tag has “integrity” but no “crossorigin”, and the script is on another site. There browsers refuse it.',
            'Write crossorigin="anonymous" into the script tag.',
            tag,
          ),
        );
      return found;
    });

/** By the bytes that the server sends. */
function compareServed({ tag, file }: Script, hashes: readonly string[], served: readonly string[]): Finding[] {
  if (hashes.some((hash) => served.includes(hash))) return [];
  const right = served.find((hash) => kindOf(hash) === kindOf(hashes[0]!));
  return [
    finding(
      'integrity-mismatch',
      `The server sends another ${file} than the one that “integrity” is for, so browsers refuse it.`,
      `If you have just updated the file: write integrity="${right}". If not, something has changed the file: put it there again.`,
      tag,
    ),
  ];
}

/** By the files of the build, of which only one kind of hash is known. */
function compareKnown(
  { tag, file, version }: Script,
  hashes: readonly string[],
  { files, version: ours }: Manifest,
): Finding[] {
  const right = files[file]!.integrity;
  if (kindOf(hashes[0]!) !== kindOf(right)) return [];
  const isThat = (name: string) => hashes.includes(files[name]!.integrity);
  const of = isThat(file) ? file : Object.keys(files).find(isThat);
  const isSure = version !== undefined && isExact(version);
  const isOurVersion = !isSure || version === ours;
  if (of === file && isOurVersion) return [];
  if (of)
    return [
      finding(
        'integrity-mismatch',
        `“integrity” is that of ${of}, version ${ours}; but the tag asks for ${file}${isOurVersion ? '' : `, version ${version}`}. So browsers refuse it.`,
        isOurVersion ? `Write integrity="${right}".` : 'Take address and “integrity” from the same README.',
        tag,
      ),
    ];
  if (!isOurVersion) return [];
  return [
    finding(
      isSure ? 'integrity-mismatch' : 'integrity-unsure',
      `“integrity” belongs to no file of version ${ours}. ${isSure ? 'So browsers refuse it' : `If ${file} on your site is of that version, browsers refuse it`}. Most often it is left over from another version.`,
      `For ${file} of version ${ours}, write integrity="${right}".`,
      tag,
    ),
  ];
}
