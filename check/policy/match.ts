/** What a policy is asked about. */
export interface Request {
  readonly url: URL;
  /** The origin of the page, as an address; nothing where it is not known. */
  readonly self: URL | undefined;
  readonly nonce?: string | undefined;
  /** The hashes in `integrity`, such as `sha384-…`. */
  readonly hashes?: readonly string[];
}

const says = (sources: readonly string[], keyword: string) =>
  sources.some((source) => source.toLowerCase() === `'${keyword}'`);

const holdsNonce = (sources: readonly string[], nonce: string | undefined) =>
  Boolean(nonce) && sources.some((source) => /^'nonce-/i.test(source) && source.slice(7, -1) === nonce);

const holdsHash = (sources: readonly string[], hash: string) =>
  sources.some((source) => source.toLowerCase().startsWith("'sha") && source.slice(1, -1) === hash);

/**
 * Whether the sources of `script-src` let a script of the page run; nothing where that depends on where the page lies.
 * https://www.w3.org/TR/CSP3/#script-pre-request
 */
export function allowsScript(sources: readonly string[], request: Request): boolean | undefined {
  const { nonce, hashes = [] } = request;
  if (holdsNonce(sources, nonce)) return true;
  if (hashes.length && hashes.every((hash) => holdsHash(sources, hash))) return true;
  // Only what other scripts add is let through then, whatever else is listed.
  if (says(sources, 'strict-dynamic')) return false;
  return allowsAddress(sources, request);
}

/** Whether they let through what a script that runs asks for itself. */
export function allowsImport(sources: readonly string[], request: Request): boolean | undefined {
  return holdsNonce(sources, request.nonce) || says(sources, 'strict-dynamic') || allowsAddress(sources, request);
}

/** Whether the sources of `style-src` let a `<style>` apply. https://www.w3.org/TR/CSP3/#match-element-to-source-list */
export function allowsStyle(sources: readonly string[], nonce: string | undefined, hashes: readonly string[]): boolean {
  const isExact = sources.some((source) => /^'(nonce|sha\d+)-/i.test(source));
  return (
    (says(sources, 'unsafe-inline') && !isExact) ||
    holdsNonce(sources, nonce) ||
    hashes.some((hash) => holdsHash(sources, hash))
  );
}

function allowsAddress(sources: readonly string[], { url, self }: Request): boolean | undefined {
  if (sources.some((source) => !source.startsWith("'") && matches(source, url, self))) return true;
  if (!says(sources, 'self')) return false;
  return self && isSame(url, self);
}

const secure = (protocol: string) => protocol === 'https:';

/** https may stand for http, never the other way. */
const coversScheme = (protocol: string, { protocol: asked }: URL) =>
  protocol === asked || (protocol === 'http:' && secure(asked));

/** `'self'`: the same origin, or the same host where only http has become https. */
function isSame(url: URL, self: URL): boolean {
  if (url.origin === self.origin) return true;
  return url.hostname === self.hostname && !url.port && !self.port && secure(url.protocol);
}

/** https://www.w3.org/TR/CSP3/#match-url-to-source-expression, for what a script can come from. */
function matches(source: string, url: URL, self: URL | undefined): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol);
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return coversScheme(source.toLowerCase(), url);
  const parts = /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+|\[[^\]]*\])(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', port, path] = parts;
  const protocol = scheme ? `${scheme.toLowerCase()}:` : (self?.protocol ?? 'https:');
  return (
    coversScheme(protocol, url) && coversHost(host.toLowerCase(), url) && coversPort(port, url) && coversPath(path, url)
  );
}

const coversHost = (host: string, { hostname }: URL) =>
  host === '*' || (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host);

/** No port stands for the usual one, and that of http for that of https too. */
function coversPort(port: string | undefined, { port: asked, protocol }: URL): boolean {
  if (port === '*' || port === (asked || undefined)) return true;
  return !asked && (port === '443' ? secure(protocol) : port === '80');
}

/** A folder, with a slash at its end, stands for all that is in it. */
function coversPath(path: string | undefined, { pathname }: URL): boolean {
  if (!path) return true;
  const [wanted, asked] = [path, pathname].map(decoded);
  return path.endsWith('/') ? asked!.startsWith(wanted!) : asked === wanted;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
