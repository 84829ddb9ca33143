import { isFile } from './answers.js';
import type { Facts } from './facts.js';
import { finding, type Finding } from './finding.js';
import { hashesOf, kindOf } from './hashes.js';
import type { Manifest } from './manifest.js';
import { attribute, isElsewhere } from './page.js';
import { isCurly } from './quotes.js';
import { isExact, type Script } from './scripts.js';
import { versionOf } from './version.js';

/** Whether a browser takes the bytes for those that the tag promises. */
export function checkIntegrity(facts: Facts): readonly Finding[] {
  const { page, manifest, scripts, answers } = facts;
  return scripts
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
      const answer = url && answers[url.href];
      const found =
        answer?.hashes && isFile(answer)
          ? compareServed(script, hashes, answer.hashes, facts)
          : compareKnown(script, hashes, manifest);
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
}

/** By the bytes that the server sends. Their hash is never the advice: whoever has changed them may have meant harm. */
function compareServed(script: Script, hashes: readonly string[], served: readonly string[], facts: Facts): Finding[] {
  if (hashes.some((hash) => served.includes(hash))) return [];
  const { tag, file } = script;
  const { files, version: ours } = facts.manifest;
  const right = files[file]!.integrity;
  const version = versionOf(script, facts);
  const fixes = [
    ...(hashes.includes(right) ? [] : [`Write integrity="${right}".`]),
    ...(served.includes(right) ? [] : [`Something has changed the file: put that of version ${ours} there again.`]),
  ];
  return [
    finding(
      'integrity-mismatch',
      `The server sends another ${file} than the one that “integrity” is for, so browsers refuse it.`,
      version === ours
        ? fixes.join(' ')
        : `Take the whole script tag of ${version ? `version ${version}` : 'the version that is there'} from the guide of that version, or put the file there that the tag is for.`,
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
