import type { Facts } from './facts.js';
import { hashesOf } from './hashes.js';
import { attribute } from './page.js';
import type { Script } from './scripts.js';

/** The version of a script: of its bytes, if they have been seen; else what its address or its hash tells. */
export function versionOf({ tag, url, version, file }: Script, { answers, manifest }: Facts): string | undefined {
  const answer = url && answers[url.href];
  const known = manifest.files[file]?.integrity;
  const hashes = [...(answer?.hashes ?? []), ...hashesOf(attribute(tag, 'integrity') ?? '')];
  return answer?.version ?? version ?? (known && hashes.includes(known) ? manifest.version : undefined);
}
