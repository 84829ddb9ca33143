// Measures all pages in rounds. In each round every phase visits every page once, beginning with another page each time, so
// that no page always follows the same one.
import { startServer } from './browser/server.js';
import { startBrowser } from './browser/visit.js';
import { describeRun } from './describe-run.js';
import { buildPages } from './pages/build-pages.js';
import { loadDefinitions } from './pages/definitions.js';
import { measures, timedPhases } from './phases/index.js';
import { addSample, beginRun, continueRun } from './store.js';

/** By how many pages the order moves on with each round. */
const step = 5;

const rotate = (list, by) => list.map((_, index) => list[(index + by) % list.length]);

/** The visits of a run in order. */
function* plan({ phases, rounds }, definitions) {
  if (phases.includes('facts')) for (const definition of definitions) yield { phase: 'facts', round: 0, definition };
  for (let round = 0; round < rounds; round++)
    for (const phase of timedPhases.filter((name) => phases.includes(name)))
      for (const definition of rotate(definitions, round * step)) yield { phase, round, definition };
}

const keyOf = ({ phase, round, page }) => `${phase} ${round} ${page}`;

/** Prints each part of a run once, with the time since the start. */
function startClock() {
  const start = Date.now();
  let current;
  return (part) => {
    if (part !== current) console.log(`${Math.round((Date.now() - start) / 1000)} s: ${part}`);
    current = part;
  };
}

async function measureAll(flags, definitions, context, earlier) {
  const done = new Set(earlier.filter(({ error }) => !error).map(keyOf));
  // The first visit of a browser is slower than all others.
  await measures.load(context, definitions[0]);
  const say = startClock();
  for (const { phase, round, definition } of plan(flags, definitions)) {
    const sample = { phase, round, page: definition.name };
    if (done.has(keyOf(sample))) continue;
    say(phase === 'facts' ? 'what works' : `round ${round + 1} of ${flags.rounds}`);
    const measured = await measures[phase](context, definition).catch(({ message }) => ({ error: message }));
    if (!context.browser.connected) throw new Error('The browser has ended. Go on with --continue.');
    if (measured.error) console.log(`${keyOf(sample)}: ${measured.error}`);
    addSample({ ...sample, ...measured });
  }
  say('done');
}

/** Measures what the flags ask for. Every sample is kept at once. */
export async function measure(flags) {
  const definitions = await loadDefinitions(flags.only);
  for (const definition of definitions) await buildPages(definition);
  const server = await startServer(definitions);
  const browser = await startBrowser();
  const findBrowser = await startBrowser({ needsWindows: true });
  try {
    const context = { server, browser, findBrowser };
    const run = await describeRun(flags, definitions, context);
    await measureAll(flags, definitions, context, flags.continue ? continueRun(run) : beginRun(run));
  } finally {
    await browser.close();
    await findBrowser.close();
    server.close();
  }
}
