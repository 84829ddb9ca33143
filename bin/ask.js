// Asks servers, as a browser would.
import { createHash } from 'node:crypto';

/** How long a server may take, in seconds. */
const limit = 20;

/** The response, after redirects, and its bytes. Throws one sentence that says why there is none. */
export async function ask(address, headers = {}) {
  try {
    const signal = AbortSignal.timeout(limit * 1000);
    const response = await fetch(address, { headers: { 'user-agent': 'ketamine-faq check', ...headers }, signal });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  } catch ({ name, message, cause }) {
    if (name === 'TimeoutError') throw new Error(`${address} did not answer within ${limit} seconds.`);
    throw new Error(`${address} cannot be reached: ${cause?.code ?? cause?.message ?? message}.`);
  }
}

/** What came back for a file of the FAQ, for `diagnose`. */
export async function answerAt(address, origin) {
  try {
    const { response, bytes } = await ask(address, { origin });
    const header = (name) => response.headers.get(name) ?? undefined;
    return {
      status: response.status,
      type: header('content-type'),
      allowOrigin: header('access-control-allow-origin'),
      allowCredentials: header('access-control-allow-credentials'),
      hashes: ['sha256', 'sha384', 'sha512'].map(
        (kind) => `${kind}-${createHash(kind).update(bytes).digest('base64')}`,
      ),
      // The first line of each of our files.
      version: /^\/\*! ketamine-faq (\S+)/.exec(bytes.subarray(0, 200).toString())?.[1],
    };
  } catch {
    return {};
  }
}
