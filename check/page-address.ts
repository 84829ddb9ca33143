import { parseUrl } from './page.js';

/** Hosts of one computer, of a local network, or without a dot. They seldom have https. */
const isLocal = (host: string) =>
  /^(localhost|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|\[::1\]|[^.]+|.*\.(local|localhost|test))$/i.test(
    host,
  );

/**
 * The URL of a page, from an address as people write it: without the scheme, or the path of a file as Windows, macOS and Linux
 * show it. `undefined` if it is no address of a page.
 */
export function parsePageAddress(text: string): URL | undefined {
  const address = text.trim();
  if (/^([a-z]:[\\/]|\\\\)/i.test(address))
    return parseUrl(`file:///${address.replaceAll('\\', '/').replace(/^\/+/, '')}`);
  if (address.startsWith('/')) return parseUrl(`file://${address}`);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(address)) {
    const url = parseUrl(address);
    return url && /^(https?|file):$/.test(url.protocol) ? url : undefined;
  }
  const [, host] = /^(\[[\da-f:]+\]|[^\s/:?#@]+)(?::\d+)?(?:[/?#]|$)/i.exec(address) ?? [];
  return host === undefined ? undefined : parseUrl(`${isLocal(host) ? 'http' : 'https'}://${address}`);
}
