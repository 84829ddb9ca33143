// Prints what the CPU does while our page loads, by part and by function: `npm run bench -- --profile`.
import { startServer } from '../browser/server.js';
import { startBrowser } from '../browser/visit.js';
import { buildPages } from '../pages/build-pages.js';
import { loadDefinitions } from '../pages/definitions.js';
import { median } from '../report/statistics.js';
import { measureFunctions } from './functions.js';
import { measureParts, partNames } from './parts.js';
import { readableScript } from './readable-script.js';

/** The medians of samples, by key. A sample without a key has none of it. */
function medians(samples) {
  const keys = [...new Set(samples.flatMap((sample) => Object.keys(sample)))];
  return keys.map((key) => [key, median(samples.map((sample) => sample[key] ?? 0))]);
}

const print = (entries) => {
  for (const [key, milliseconds] of entries) console.log(`${milliseconds.toFixed(2).padStart(8)}  ${key}`);
};

async function repeat(times, measure) {
  const samples = [];
  for (let count = 0; count < times; count++) samples.push(await measure());
  return samples;
}

/** Profiles the pages in `only`, else our script tag and our prerendered page, beside the native elements. */
export async function profile({ only = ['script-tag', 'prerendered'], rounds }) {
  const definitions = await loadDefinitions(only);
  for (const definition of definitions) await buildPages(definition);
  const browser = await startBrowser();
  const server = await startServer(definitions);
  // The trace is of the real script. For the functions it is replaced by one in which they have names.
  const script = await readableScript();
  const readable = await startServer(definitions, { '/dist/ketamine-faq.js': script });
  try {
    for (const definition of definitions) {
      const parts = medians(await repeat(rounds, () => measureParts({ browser, server }, definition)));
      const total = parts.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
      console.log(`\n${definition.title}: ${total.toFixed(1)} ms of CPU, medians of ${rounds} loads with a trace`);
      print(parts.toSorted(([a], [b]) => partNames.indexOf(a) - partNames.indexOf(b)));
      if (!definition.isOurs) continue;
      const measureOne = () => measureFunctions({ browser, server: readable }, definition, script);
      const functions = medians(await repeat(rounds, measureOne));
      console.log('\nBy function, with the layout that it forces:');
      print(functions.filter(([, milliseconds]) => milliseconds > 0.05).toSorted(([, a], [, b]) => b - a));
    }
  } finally {
    await browser.close();
    server.close();
    readable.close();
  }
}
