// The site of a clinic: another origin than the one that the script comes from.
import { readdirSync, readFileSync } from 'node:fs';

import { script } from './browser-page.js';
import { serve } from './server.js';

/** The tag as a clinic pastes it. */
export const tag = (address = script()) =>
  `<script type="module" data-cfasync="false" src="${address}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;

/** Nothing but the tag and the element. */
export const blank = (head = tag()) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title>` +
  `<link rel="icon" href="data:,">${head}</head><body><ketamine-faq></ketamine-faq></body></html>`;

/** A script as a server that knows nothing of it sends it: without its encoding. */
export const scriptFile = (body) => ({ type: 'text/javascript', body });

/** The built files on the clinic's own site. */
export const ownCopy = () =>
  Object.fromEntries(
    readdirSync('dist')
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/dist/${name}`, scriptFile(readFileSync(`dist/${name}`))]),
  );

/** Serves answers by path until the test ends. Returns the origin, without a slash at its end. */
export const site = async (t, routes, headers) => (await serve(t, { routes, headers })).origin;
