// What the browser requests until the page is ready, and what it requests more after the first click on a question.
import { addProbe, clickQuestion } from '../browser/probe.js';
import { quiet, visit } from '../browser/visit.js';

const kinds = { html: 'html', css: 'css', javascript: 'js' };

function sum(urls, server) {
  const sizes = urls.map(server.sizeOf);
  const total = (list) => list.reduce((bytes, { brotli }) => bytes + brotli, 0);
  const byKind = Object.entries(kinds).map(([type, kind]) => [
    kind,
    total(sizes.filter((size) => size.type.startsWith(`text/${type}`))),
  ]);
  return { requests: urls.length, brotli: total(sizes), ...Object.fromEntries(byKind) };
}

export const bytes = ({ browser, server }, { name, texts }) =>
  visit(browser, {}, async ({ page, session }) => {
    const urls = new Set();
    page.on('request', (request) => urls.add(request.url()));
    await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
    await quiet(session);
    await addProbe(page, texts);
    const isOwn = (url) => url.startsWith(server.origin) && !url.endsWith('/favicon.ico');
    const before = [...urls].filter(isOwn);
    await clickQuestion(page, 0);
    await quiet(session);
    const after = [...urls].filter((url) => isOwn(url) && !before.includes(url));
    const elsewhere = [...urls].filter((url) => /^https?:/.test(url) && !url.startsWith(server.origin));
    return { loading: sum(before, server), afterClick: sum(after, server), elsewhere: elsewhere.length };
  });
