// How much CPU each part of a load takes on the main thread, from a trace of the browser.
import { quiet, visit } from '../browser/visit.js';

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'v8',
  'blink',
];

/** By part: the names of its events. */
const events = {
  'parse HTML': /^ParseHTML/,
  style: /^(UpdateLayoutTree|ParseAuthorStyleSheet)$/,
  layout: /^Layout$/,
  paint: /^(PrePaint|Paint|Layerize|Commit|HitTest)$/,
  'compile script': /^(v8\.compile|v8\.produceCache|V8\.(Compile|Parse|PreParse|Deserialize|Finalize))/,
  'collect garbage': /GC/,
  'run script':
    /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch|AsyncTask Run|v8\.|V8\.Execute)/,
};

/** Everything else the browser does to load a page. */
const rest = 'rest';

export const partNames = [...Object.keys(events), rest];

const partOf = ({ name }) => Object.keys(events).find((part) => events[part].test(name));

/** The thread with the most layouts and parsing of HTML. */
function mainThread(traceEvents) {
  const counts = new Map();
  for (const { name, pid, tid } of traceEvents)
    if (name === 'ParseHTML' || name === 'Layout') {
      const thread = `${pid} ${tid}`;
      counts.set(thread, (counts.get(thread) ?? 0) + 1);
    }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0][0];
}

/** CPU in ms by part. The time of an event without the events inside it counts for its part, or else for that around it. */
function sumParts(traceEvents) {
  const thread = mainThread(traceEvents);
  const onMainThread = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && `${pid} ${tid}` === thread)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const sums = Object.fromEntries(partNames.map((part) => [part, 0]));
  const around = [];
  for (const event of onMainThread) {
    while (around.length && around.at(-1).end <= event.ts) around.pop();
    const outer = around.at(-1);
    // An event without thread time belongs to the one around it.
    const time = event.tdur === undefined ? 0 : event.tdur / 1000;
    const part = partOf(event) ?? outer?.part ?? rest;
    if (outer) sums[outer.part] -= time;
    sums[part] += time;
    if (event.tdur !== undefined) around.push({ end: event.ts + event.dur, part });
  }
  return sums;
}

/** The parts of one load of a page. */
export const measureParts = ({ browser, server }, { name }) =>
  visit(browser, {}, async ({ page, session }) => {
    await page.tracing.start({ categories });
    await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
    await quiet(session);
    const trace = await page.tracing.stop();
    return sumParts(JSON.parse(Buffer.from(trace).toString()).traceEvents);
  });
