// The site of a clinic, on another origin than the script.
import { readdirSync, readFileSync } from 'node:fs';

import { script } from './browser-page.js';
import { serve } from './server.js';

/** The tag as a clinic pastes it. */
export const tag = (address = script()) =>
  `<script type="module" data-cfasync="false" src="${address}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;

/** A page with the tag and the element, and nothing else. */
export const blank = (head = tag()) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title>` +
  `<link rel="icon" href="data:,">${head}</head><body><ketamine-faq></ketamine-faq></body></html>`;

/** A script from a server that does not name its encoding. */
export const scriptFile = (body) => ({ type: 'text/javascript', body });

/** The built files as routes of the clinic's own site. */
export const ownCopy = () =>
  Object.fromEntries(
    readdirSync('dist')
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/dist/${name}`, scriptFile(readFileSync(`dist/${name}`))]),
  );

/** Serves answers by path until the test ends. Returns the origin, without a slash at its end. */
export const site = async (t, routes, headers) => (await serve(t, { routes, headers })).origin;
