import type { CheckContext } from '../context.js';
import { hasCurlyQuotes } from '../curly-quotes.js';
import { isFile } from '../file-response.js';
import { finding, type Finding } from '../finding.js';
import { hashAlgorithm, parseIntegrity } from '../integrity-metadata.js';
import type { Manifest } from '../manifest.js';
import { getAttribute, isCrossOrigin } from '../page.js';
import { isExactVersion, type ScriptTag } from '../script-tags.js';
import { scriptVersion } from '../script-version.js';

/** Checks that `integrity` matches the script file, and that the browser can compare it (CORS). */
export function checkIntegrity(context: CheckContext): readonly Finding[] {
  const { page, manifest, scripts, responses } = context;
  return scripts
    .filter(({ element, kind, isFaqFile }) => isFaqFile && kind !== 'data-block' && !hasCurlyQuotes(element))
    .flatMap((script) => {
      const { element, url, kind } = script;
      const integrity = getAttribute(element, 'integrity')?.trim();
      if (!integrity) return [];
      const hashes = parseIntegrity(integrity);
      if (!hashes.length)
        return [
          finding(
            'integrity-unreadable',
            'The value of “integrity” in the script tag is not a valid hash. Browsers ignore it, so it does not protect your page.',
            'Copy the whole value from the documentation of the version that you use. It begins with “sha384-”.',
            element,
          ),
        ];
      const response = url && responses[url.href];
      const findings =
        response?.hashes && isFile(response)
          ? compareWithResponse(script, hashes, response.hashes, context)
          : compareWithManifest(script, hashes, manifest);
      // Browsers always load a module with CORS, but a classic script only if it has `crossorigin`.
      const isOpaque =
        kind === 'classic' && getAttribute(element, 'crossorigin') === undefined && url && isCrossOrigin(url, page);
      if (isOpaque)
        findings.push(
          finding(
            'integrity-without-crossorigin',
            'The script tag has “integrity” but no “crossorigin”, and the script is on another site. Browsers block such a script.',
            'Write crossorigin="anonymous" into the script tag.',
            element,
          ),
        );
      return findings;
    });
}

/** Compares with the served file. Its hash is never recommended: the file may have been changed by an attacker. */
function compareWithResponse(
  script: ScriptTag,
  hashes: readonly string[],
  servedHashes: readonly string[],
  context: CheckContext,
): Finding[] {
  if (hashes.some((hash) => servedHashes.includes(hash))) return [];
  const { element, fileName } = script;
  const { files, version: ownVersion } = context.manifest;
  const expectedHash = files[fileName]!.integrity;
  const version = scriptVersion(script, context);
  const fixes = [
    ...(hashes.includes(expectedHash) ? [] : [`Write integrity="${expectedHash}".`]),
    ...(servedHashes.includes(expectedHash)
      ? []
      : [`The file on the server has been changed: replace it with ${fileName} of version ${ownVersion}.`]),
  ];
  return [
    finding(
      'integrity-mismatch',
      `The ${fileName} that the server sends does not match “integrity” in the script tag, so browsers block it.`,
      version === ownVersion
        ? fixes.join(' ')
        : `Use the whole script tag from the documentation of ${version ? `version ${version}` : 'the version that is on the server'}, or upload the file that the script tag was written for.`,
      element,
    ),
  ];
}

/** Compares with the files of the build. The manifest contains a hash of one algorithm only. */
function compareWithManifest(
  { element, fileName, version }: ScriptTag,
  hashes: readonly string[],
  { files, version: ownVersion }: Manifest,
): Finding[] {
  const expectedHash = files[fileName]!.integrity;
  if (hashAlgorithm(hashes[0]!) !== hashAlgorithm(expectedHash)) return [];
  const isHashOf = (name: string) => hashes.includes(files[name]!.integrity);
  const matchingFile = isHashOf(fileName) ? fileName : Object.keys(files).find(isHashOf);
  const isVersionKnown = version !== undefined && isExactVersion(version);
  const isSameVersion = !isVersionKnown || version === ownVersion;
  if (matchingFile === fileName && isSameVersion) return [];
  if (matchingFile)
    return [
      finding(
        'integrity-mismatch',
        `The value of “integrity” belongs to ${matchingFile} of version ${ownVersion}, but the script tag loads ${fileName}${isSameVersion ? '' : ` of version ${version}`}. Browsers block the script.`,
        isSameVersion
          ? `Write integrity="${expectedHash}".`
          : 'Take the address and the value of “integrity” from the documentation of one version.',
        element,
      ),
    ];
  if (!isSameVersion) return [];
  return [
    finding(
      isVersionKnown ? 'integrity-mismatch' : 'integrity-unsure',
      `The value of “integrity” belongs to no file of version ${ownVersion}. ${isVersionKnown ? 'Browsers block the script' : `If ${fileName} on your site has version ${ownVersion}, browsers block it`}. The value is usually left over from another version.`,
      `For ${fileName} of version ${ownVersion}, write integrity="${expectedHash}".`,
      element,
    ),
  ];
}
