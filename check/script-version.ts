import type { CheckContext } from './context.js';
import { parseIntegrity } from './integrity-metadata.js';
import { getAttribute } from './page.js';
import type { ScriptTag } from './script-tags.js';

/** The version of a script: from the served file if there is a response, else from its URL or its `integrity`. */
export function scriptVersion(
  { element, url, version, fileName }: ScriptTag,
  { responses, manifest }: CheckContext,
): string | undefined {
  const response = url && responses[url.href];
  const expectedHash = manifest.files[fileName]?.integrity;
  const hashes = [...(response?.hashes ?? []), ...parseIntegrity(getAttribute(element, 'integrity') ?? '')];
  return response?.version ?? version ?? (expectedHash && hashes.includes(expectedHash) ? manifest.version : undefined);
}
