// A page that arrives in two chunks, as on a slow line.
import { ownCopy } from './clinic-site.js';
import { serve } from './server.js';

/** Serves a page whose second chunk is sent when a test calls `release`, beside the built files and other `routes`. */
export async function streamPage(t, first, second, routes = {}) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const page = async (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(first);
    await released;
    response.end(second);
  };
  const { origin } = await serve(t, { routes: { ...ownCopy(), ...routes, '/': page } });
  t.after(release);
  return { address: `${origin}/`, release };
}
