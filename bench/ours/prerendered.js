import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { dist } from '../content/faq.js';
import { detailsHtml } from '../content/html.js';
import { tag } from './shared.js';

const { staticStyle } = JSON.parse(readFileSync(`${dist}/manifest.json`, 'utf8'));

/** The element as our command writes it. */
const prerender = (...options) =>
  execFileSync(process.execPath, [resolve(dist, '../bin/ketamine-faq.js'), 'static', 'en', ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });

export default {
  title: 'ketamine-faq, prerendered',
  isOurs: true,
  packages: [],
  head: tag('ketamine-faq.js'),
  /** A strict policy has to allow the style sheet of the prerendered element by its hash. */
  styleHashes: [staticStyle],
  body: () => prerender(),
  bodyWithOwnQuestions: (items) =>
    prerender('--questions', 'none').replace('</ketamine-faq>', () => `${detailsHtml(items)}</ketamine-faq>`),
};
