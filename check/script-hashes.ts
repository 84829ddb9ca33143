import type { CheckContext } from './context.js';
import { parseIntegrity } from './integrity-metadata.js';
import { getAttribute } from './page.js';
import type { ScriptTag } from './script-tags.js';

/** The hashes of a script tag: in `integrity` or, for a module without it, in the import map. */
export function scriptHashes(
  { element, url, kind }: ScriptTag,
  { importMap, importMapBlocker }: CheckContext,
): readonly string[] {
  const integrity = getAttribute(element, 'integrity');
  if (integrity !== undefined) return parseIntegrity(integrity);
  return (kind === 'module' && !importMapBlocker && url && importMap?.hashes.get(url.href)) || [];
}
