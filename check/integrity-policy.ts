import { headerValues, type Headers } from './headers.js';

/** A member of a dictionary in a header, as far as this header needs it. https://www.rfc-editor.org/rfc/rfc9651 */
const member = String.raw`[a-z*][\w.*-]*(?:=(?:\([^()]*\)|"[^"]*"|[^\s,()"]+))?(?:;[^,()]*)*`;
const dictionary = new RegExp(String.raw`^\s*${member}(?:\s*,\s*${member})*\s*$`);

/**
 * Whether the header `Integrity-Policy` blocks scripts without a hash.
 * https://w3c.github.io/webappsec-subresource-integrity/#integrity-policy-section
 */
export function requiresScriptHashes(headers: Headers = []): boolean {
  // HTTP joins repeated headers with a comma.
  const value = (headerValues(headers, 'integrity-policy') ?? []).join(', ');
  // Browsers ignore a header with a mistake anywhere in it.
  if (!dictionary.test(value)) return false;
  return (
    tokens(value, 'blocked-destinations').includes('script') && tokens(value, 'sources', 'inline').includes('inline')
  );
}

/** The tokens of a list such as `sources=(inline)`. Browsers use the last of several lists with one name. */
function tokens(value: string, name: string, byDefault = ''): readonly string[] {
  const lists = [...value.matchAll(new RegExp(String.raw`(?:^|,)\s*${name}=\(([^()]*)\)`, 'g'))];
  return (lists.at(-1)?.[1] ?? byDefault).split(/\s+/);
}
