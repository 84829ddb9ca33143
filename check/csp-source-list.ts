/** A request of a script that a Content-Security-Policy may block. */
export interface ScriptRequest {
  readonly url: URL;
  /** The origin of the page as a URL; `undefined` if it is unknown. */
  readonly self: URL | undefined;
  readonly nonce?: string | undefined;
  /** The hashes in `integrity` or, of an imported module, in the import map, such as `sha384-…`. */
  readonly hashes?: readonly string[];
}

const hasKeyword = (sources: readonly string[], keyword: string) =>
  sources.some((source) => source.toLowerCase() === `'${keyword}'`);

const hasNonce = (sources: readonly string[], nonce: string | undefined) =>
  Boolean(nonce) && sources.some((source) => /^'nonce-/i.test(source) && source.slice(7, -1) === nonce);

const hasHash = (sources: readonly string[], hash: string) =>
  sources.some((source) => source.toLowerCase().startsWith("'sha") && source.slice(1, -1) === hash);

/** Whether the sources contain every hash of a file. One that is missing could be that of a file that is not allowed. */
export const hasHashes = (sources: readonly string[], hashes: readonly string[]): boolean =>
  hashes.length > 0 && hashes.every((hash) => hasHash(sources, hash));

/**
 * Whether the sources of `script-src` allow a script tag, or a module that a running script imports: that has the nonce of
 * the script. `undefined` if it depends on the unknown origin of the page. https://www.w3.org/TR/CSP3/#script-pre-request
 */
export function allowsScript(sources: readonly string[], request: ScriptRequest): boolean | undefined {
  const { nonce, hashes = [] } = request;
  if (hasNonce(sources, nonce)) return true;
  if (hasHashes(sources, hashes)) return true;
  // With `strict-dynamic`, browsers ignore all URLs of the list for script tags in the HTML, and for what these import.
  if (hasKeyword(sources, 'strict-dynamic')) return false;
  return allowsUrl(sources, request);
}

/** Whether the sources allow a `<style>`, or a script without `src`. https://www.w3.org/TR/CSP3/#match-element-to-source-list */
export function allowsInline(
  sources: readonly string[],
  nonce: string | undefined,
  hashes: readonly string[],
): boolean {
  const ignoresUnsafeInline = sources.some((source) => /^'(nonce|sha\d+)-/i.test(source));
  return (
    (hasKeyword(sources, 'unsafe-inline') && !ignoresUnsafeInline) ||
    hasNonce(sources, nonce) ||
    hashes.some((hash) => hasHash(sources, hash))
  );
}

function allowsUrl(sources: readonly string[], { url, self }: ScriptRequest): boolean | undefined {
  if (sources.some((source) => !source.startsWith("'") && matchesSource(source, url, self))) return true;
  if (!hasKeyword(sources, 'self')) return false;
  return self && matchesSelf(url, self);
}

const isHttps = (protocol: string) => protocol === 'https:';

/** A source with http also matches https, but not the other way round. */
const matchesScheme = (sourceProtocol: string, { protocol }: URL) =>
  sourceProtocol === protocol || (sourceProtocol === 'http:' && isHttps(protocol));

/** `'self'` matches the same origin, and the same host with https instead of http. */
function matchesSelf(url: URL, self: URL): boolean {
  if (url.origin === self.origin) return true;
  return url.hostname === self.hostname && !url.port && !self.port && isHttps(url.protocol);
}

/** https://www.w3.org/TR/CSP3/#match-url-to-source-expression, as far as script URLs need it. */
function matchesSource(source: string, url: URL, self: URL | undefined): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol);
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return matchesScheme(source.toLowerCase(), url);
  const parts = /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+|\[[^\]]*\])(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', port, path] = parts;
  const protocol = scheme ? `${scheme.toLowerCase()}:` : (self?.protocol ?? 'https:');
  return (
    matchesScheme(protocol, url) &&
    matchesHost(host.toLowerCase(), url) &&
    matchesPort(port, url) &&
    matchesPath(path, url)
  );
}

const matchesHost = (host: string, { hostname }: URL) =>
  host === '*' || (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host);

/** A source without a port matches the default port; port 80 also matches the default port of https. */
function matchesPort(sourcePort: string | undefined, { port, protocol }: URL): boolean {
  if (sourcePort === '*' || sourcePort === (port || undefined)) return true;
  return !port && (sourcePort === '443' ? isHttps(protocol) : sourcePort === '80');
}

/** A path that ends in a slash matches everything below it. */
function matchesPath(sourcePath: string | undefined, { pathname }: URL): boolean {
  if (!sourcePath) return true;
  const [expected, actual] = [sourcePath, pathname].map(decodePath);
  return sourcePath.endsWith('/') ? actual!.startsWith(expected!) : actual === expected;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
