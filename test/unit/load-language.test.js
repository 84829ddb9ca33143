// A language that is loaded is the one that was asked for, in this version, in time; and a second try is another request.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { languages, searchWords } from '../support/languages.js';
import { freshModule } from '../support/load-language.js';

const { en: english, es: spanish, fr: french } = languages;

/** The module with English inside. `load` says what comes for each request; `requests` are those so far. */
async function start(load) {
  const requests = [];
  const loader = await freshModule({
    bundled: english,
    load: (locale, failures) => {
      requests.push([locale, failures]);
      return load(locale, requests.length);
    },
  });
  return { ...loader, requests, get: (locale) => loader.loadLanguage(locale, class {}) };
}

/** Runs timers by hand: `pass` runs those that are set, and returns their times. */
function useTimers(t) {
  const { setTimeout, clearTimeout } = globalThis;
  t.after(() => Object.assign(globalThis, { setTimeout, clearTimeout }));
  const timers = new Map();
  globalThis.setTimeout = (run, time, ...rest) => {
    const timer = {};
    timers.set(timer, [time, () => run(...rest)]);
    return timer;
  };
  globalThis.clearTimeout = (timer) => timers.delete(timer);
  return {
    pass: () => {
      const due = [...timers.values()];
      timers.clear();
      return due.map(([time, run]) => {
        run();
        return time;
      });
    },
  };
}

test('the language inside the script is there from the start', async () => {
  const { loadedLanguage, requests } = await start(() => assert.fail());
  assert.equal(loadedLanguage('en'), english);
  assert.equal(loadedLanguage('es'), undefined);
  assert.deepEqual(requests, []);
});

test('a language that has loaded is kept, and leaves no timer', async (t) => {
  const { pass } = useTimers(t);
  const { get, loadedLanguage, requests } = await start(async () => spanish);
  assert.equal(await get('es'), spanish);
  assert.deepEqual(pass(), []);
  assert.equal(loadedLanguage('es'), spanish);
  assert.deepEqual(requests, [['es', 0]]);
});

test('a script may set the folder of the files in the same task', async (t) => {
  useTimers(t);
  const { get, requests } = await start(async () => spanish);
  const loading = get('es');
  assert.deepEqual(requests, [], 'the request waits for the end of the task');
  await loading;
});

describe('a language file is refused', () => {
  const isAnother = `the file is not es, version ${english.version}`;
  const failures = {
    'where the request fails': [async () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
    'where nothing is in it': [async () => undefined, isAnother],
    'where another value is in it': [async () => ({}), isAnother],
    'where another language is in it': [async () => french, isAnother],
    'where it is of another version': [async () => ({ ...spanish, version: '0.0.1' }), isAnother],
  };
  for (const [how, [load, reason]] of Object.entries(failures))
    test(`${how}, and the error says why`, async (t) => {
      useTimers(t);
      const { get, loadedLanguage, requests } = await start((locale, count) => (count === 1 ? load() : spanish));
      await assert.rejects(get('es'), { message: reason });
      assert.equal(loadedLanguage('es'), undefined);
      assert.equal(await get('es'), spanish, 'and a second try can succeed');
      assert.deepEqual(requests, [
        ['es', 0],
        ['es', 1],
      ]);
    });

  test('where it has not come after twenty seconds', async (t) => {
    const { pass } = useTimers(t);
    const { get, loadedLanguage, requests } = await start((_, count) =>
      count === 1 ? new Promise(() => {}) : spanish,
    );
    const loading = get('es');
    await new Promise(setImmediate);
    assert.deepEqual(pass(), [20_000]);
    await assert.rejects(loading, Error);
    assert.equal(loadedLanguage('es'), undefined);
    await get('es');
    assert.deepEqual(requests.at(-1), ['es', 1]);
  });
});

test('each failure makes the next request for that file another one, and leaves the address of the others', async (t) => {
  useTimers(t);
  const { get, requests } = await start(async (locale, count) => {
    if (count < 4) throw new Error('no');
    return languages[locale];
  });
  await assert.rejects(get('es'));
  await assert.rejects(get('fr'));
  await assert.rejects(get('es'));
  assert.equal(await get('es'), spanish);
  assert.equal(await get('fr'), french);
  assert.equal(await get('ar'), languages.ar);
  assert.deepEqual(requests, [
    ['es', 0],
    ['fr', 0],
    ['es', 1],
    ['es', 2],
    ['fr', 1],
    ['ar', 0],
  ]);
});

test('after three failures a try that fails asks for one of the first three addresses too, which an import map lists', async (t) => {
  useTimers(t);
  const listed = [0, 1, 2];
  let isCut = true;
  const { get, requests } = await start(async (_, count) => {
    if (isCut || !listed.includes(requests[count - 1][1])) throw new Error('no');
    return spanish;
  });
  for (const known of [0, 1, 2, 3, 4]) {
    await assert.rejects(get('es'), { message: 'no' });
    assert.equal(requests.at(-1)[1], known % 3);
  }
  isCut = false;
  assert.equal(await get('es'), spanish);
  assert.deepEqual(
    requests.map(([, tries]) => tries),
    [0, 1, 2, 3, 0, 4, 1, 5, 2],
  );
});

test('search words are a file of their own, beside the language, and are refused where they belong to another one', async (t) => {
  useTimers(t);
  const { loadSearchWords, loadedSearchWords, loadedLanguage, requests } = await start(async (name, count) =>
    count === 1 ? searchWords.fr : searchWords.es,
  );
  const get = () => loadSearchWords('es', class {});
  await assert.rejects(get(), Error);
  assert.equal(loadedSearchWords('es'), undefined);
  assert.equal(await get(), searchWords.es);
  assert.equal(loadedSearchWords('es'), searchWords.es);
  assert.equal(loadedLanguage('es'), undefined);
  assert.deepEqual(requests, [
    ['es-search', 0],
    ['es-search', 1],
  ]);
});

test('the tools are a file beside English, and are refused where they are of another version', async (t) => {
  useTimers(t);
  const tools = { locale: 'en', version: english.version, make: () => {} };
  const { loadTools, requests } = await start(async (name, count) =>
    count === 1 ? { ...tools, version: '0' } : tools,
  );
  await assert.rejects(loadTools(class {}), /^Error: the file is not en, version /);
  assert.equal(await loadTools(class {}), tools);
  assert.deepEqual(requests, [
    ['en-tools', 0],
    ['en-tools', 1],
  ]);
});
