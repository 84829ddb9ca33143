// A CDN of npm packages: files for every origin by CORS, and cached for good.
import { readFrom, serve } from './server.js';

const headers = {
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=31536000, s-maxage=31536000, immutable',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

/** Serves the files of `root` below `prefix` until the test ends. */
export const serveCdn = (t, { root, prefix }) =>
  serve(t, {
    folders: {
      [prefix]: async (file) => {
        const answer = await readFrom(root, file);
        return answer && { ...answer, headers };
      },
    },
  });
