// What people hear who use the screen reader Orca, with Firefox and with Chromium: real keys, every utterance.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';

import { repository, startServer } from '../support/server.js';
import { heard, session, texts } from './session.js';

const crisis =
  'Thinking about suicide? Call or text 988 (US): free, day and night. In danger now? Call 911. No one answers on this page. Please call now.';

// The date is that on which the sources were checked, so that no test depends on the age of the text.
const { sourcesChecked } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const clock = `<script>Date.now = () => ${Date.parse(sourcesChecked)};</script>`;
const page = readFileSync('demo/index.html', 'utf8').replace('<head>', `$&${clock}`);

const server = await startServer({ folders: repository, routes: { '/demo/index.html': page } });
after(() => server.close());

const toSearch = Array(7).fill('Tab');

for (const browser of ['firefox', 'chromium']) {
  const open = async (t) => {
    const there = await session(t, browser, `${server.origin}/demo/index.html`);
    await there.press('ctrl+Home');
    return there;
  };

  test(`${browser}: who types a cry for help hears the crisis line, whole, once and first`, async (t) => {
    const { press, type } = await open(t);
    for (const key of toSearch) await press(key);
    // A pause must be shorter than the 600 ms without a key after which the element announces the result.
    for (const [words, pause] of [
      ['want to die', 100],
      ['suicide', 350],
      ['kill myself', 250],
    ]) {
      const said = await type(words, pause);
      t.diagnostic(`${words}: ${JSON.stringify(heard(said))}`);
      assert.deepEqual(heard(said), texts(said), 'nothing is cut');
      assert.equal(texts(said).length, 1, 'once');
      assert.match(texts(said)[0], new RegExp(`^${crisis.replace(/[?().]/g, '\\$&')} Questions found: \\d+$`));
      await press('Escape');
    }
    const none = await type('xqzt', 150);
    assert.match(texts(none).join(' '), /^No question has “xqzt” in it\..* Call 911\..* Call or text 988\.$/);
  });

  test(`${browser}: a question found by the heading key opens, and telephone numbers are links`, async (t) => {
    const { press } = await open(t);
    const below = [];
    for (let count = 0; count < 6; count++) below.push(...texts(await press('Down')));
    t.diagnostic(below.join(' | '));
    assert.ok(below.includes('988 link.') && below.includes('911 link.'));
    let question = [];
    for (let count = 0; count < 4 && !/Is ketamine good/.test(question.join(' ')); count++)
      question = texts(await press('h'));
    assert.match(question.join(' '), /Is ketamine good for depression\? collapsed push button heading level 3\./);
    assert.deepEqual(texts(await press('Return')), ['expanded']);
  });

  test(`${browser}: arrow keys on the language menu change nothing before Enter, and then the change is said`, async (t) => {
    const { press } = await open(t);
    for (const key of [...toSearch, 'Tab', 'Tab', 'Tab']) await press(key);
    assert.deepEqual(texts(await press('Down', 2500)), ['Español.']);
    const said = texts(await press('Return', 3000));
    t.diagnostic(said.join(' | '));
    assert.match(said.at(-1), /^Idioma: Español\. .*computadora/);
  });
}
