// HTTP requests with the headers that a browser sends.
import { createHash } from 'node:crypto';

const timeoutSeconds = 20;

/** Sends a GET request and follows redirects. If it fails, throws an error whose message is one sentence for the user. */
export async function request(url, headers = {}) {
  try {
    const signal = AbortSignal.timeout(timeoutSeconds * 1000);
    const response = await fetch(url, { headers: { 'user-agent': 'ketamine-faq check', ...headers }, signal });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  } catch ({ name, message, cause }) {
    if (name === 'TimeoutError') throw new Error(`${url} did not respond within ${timeoutSeconds} seconds.`);
    throw new Error(`${url} cannot be reached: ${cause?.code ?? cause?.message ?? message}.`);
  }
}

/** Requests a file for a page of `origin`. Returns a `FileResponse` of check/, empty if there is no response. */
export async function requestFile(url, origin) {
  try {
    const { response, bytes } = await request(url, { origin });
    const header = (name) => response.headers.get(name) ?? undefined;
    const contentType = header('content-type');
    return {
      status: response.status,
      contentType,
      allowOrigin: header('access-control-allow-origin'),
      allowCredentials: header('access-control-allow-credentials'),
      hashes: ['sha256', 'sha384', 'sha512'].map(
        (algorithm) => `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`,
      ),
      // The banner comment is the first line of every built file.
      version: /^\/\*! ketamine-faq (\S+)/.exec(bytes.subarray(0, 200).toString())?.[1],
      css: /^text\/css\b/i.test(contentType) ? bytes.toString() : undefined,
    };
  } catch {
    return {};
  }
}
