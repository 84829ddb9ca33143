// How much CPU each function of our script takes while a page loads, from samples of the JavaScript profiler.
import { quiet, visit } from '../browser/visit.js';

/** Between two samples, in microseconds. */
const interval = 50;

/** Names of samples without a function. */
const noFunction = ['(idle)', '(program)', '(root)'];

/** Many names occur twice, and those inside Lit have one letter, so the beginning of the code stands beside the name. */
function describe({ functionName, url, lineNumber, columnNumber }, lines) {
  if (!url.endsWith('.js')) return functionName;
  return `${functionName || 'anonymous'}  ${lines[lineNumber].slice(columnNumber, columnNumber + 70)}`;
}

/** Self time in ms by function. `script` is the code. */
function sumFunctions({ nodes, samples, timeDeltas }, script) {
  const lines = script.split('\n');
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const sums = {};
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    if (noFunction.includes(frame.functionName)) continue;
    const key = describe(frame, lines);
    sums[key] = (sums[key] ?? 0) + timeDeltas[index] / 1000;
  }
  return sums;
}

/** The functions of one load of a page with that script. */
export const measureFunctions = ({ browser, server }, { name }, script) =>
  visit(browser, {}, async ({ page, session }) => {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval });
    await session.send('Profiler.start');
    await page.goto(`${server.origin}/${name}/`, { waitUntil: 'load' });
    await quiet(session);
    const { profile } = await session.send('Profiler.stop');
    return sumFunctions(profile, script);
  });
