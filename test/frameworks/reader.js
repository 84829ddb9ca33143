// Checks a page with the FAQ in a browser, and its HTML before any script runs.
import assert from 'node:assert/strict';

import { ids, newPage, ready } from '../support/browser-page.js';
import { choose, shows } from '../support/language-files.js';

/** Messages on a console that are no fault. */
const expected = [
  // Lit says so in every development build.
  /^warn: Lit is in dev mode\. Not recommended for production!/,
];

/** Collects what the console of a page says, and the responses that are errors. */
function listen(page) {
  const logged = [];
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(`error: ${message}`));
  page.on('console', (said) => {
    const text = `${said.type()}: ${said.text()}`;
    if (said.type() === 'log') logged.push(said.text());
    if (['error', 'warn'].includes(said.type())) errors.push(text);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()}: ${response.url()}`);
  });
  return { logged, errors };
}

async function visit(page, address) {
  await page.goto(address, { waitUntil: 'networkidle0' });
  await ready(page);
}

/** Opens a page once. A development server then bundles what it needs, and may reload it. */
export const warmUp = async (t, address) => visit(await newPage(t), address);

/** Opens a page, and does what a reader does: opens a question, and chooses Spanish. */
export async function readPage(t, address, { questions = 20, listens = true }) {
  const page = await newPage(t);
  const { logged, errors } = listen(page);
  await visit(page, address);
  assert.equal((await ids(page)).length, questions);

  await page.click('ketamine-faq >>> #side-effects [part=question]');
  await page.waitForSelector('ketamine-faq >>> #side-effects [part=answer]', { visible: true });
  // A touch requests the tools.
  await page.waitForNetworkIdle();
  assert.deepEqual(
    logged.filter((text) => text === 'side-effects'),
    listens ? ['side-effects'] : [],
  );

  const requests = [];
  page.on('request', (request) => request.resourceType() === 'script' && requests.push(request.url()));
  await choose(page, 'es');
  await shows(page, 'es');
  await page.waitForNetworkIdle();
  t.diagnostic(`Spanish: ${requests.join(' ')}`);
  assert.equal(requests.length, 1, requests.join(' '));

  const isKnown = (text) => expected.some((pattern) => pattern.test(text));
  assert.deepEqual(
    errors.filter((text) => !isKnown(text)),
    [],
  );
}

/** Checks the markup that a server sends, without its scripts, in which frameworks repeat what is on the page. */
export function checkMarkup(html, { served, attributes = {}, questions = 20 }) {
  const markup = html.replace(/<script\b.*?<\/script>/gs, '');
  const [, tag] = /<ketamine-faq([^>]*)>/.exec(markup) ?? [];
  if (!served) return assert.equal(tag, undefined);
  const given = Object.fromEntries([...tag.matchAll(/([\w-]+)="(.*?)"/g)].map(([, name, value]) => [name, value]));
  for (const [name, value] of Object.entries(attributes))
    assert.equal(given[name], value, `${name} of <ketamine-faq${tag}>`);
  const [, content] = /<ketamine-faq[^>]*>(.*)<\/ketamine-faq>/s.exec(markup);
  assert.ok(content.includes('href="tel:988"'));
  const isPrerendered = content.startsWith('<template shadowrootmode="open">');
  assert.equal(isPrerendered ? 'prerendered' : 'fallback', served);
  if (isPrerendered) assert.equal(content.split('part="item"').length - 1, questions);
}
