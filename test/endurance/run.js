// Runs the tests of endurance, one file after another: `npm run test:endurance`, or `npm run test:endurance -- fuzz mounts` for
// some files. `--cases=2000` sets how many fuzzed cases there are in all, and `--seed=5` repeats the run that has printed this seed.
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

const folder = 'test/endurance';
const suffix = '.test.js';
/** How long a file may take, in ms. A test that hangs fails after it. */
const timeout = 3_600_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string' }, seed: { type: 'string' } },
});
for (const [name, value] of Object.entries(values)) process.env[name.toUpperCase()] = value;

const all = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length));
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`Unknown: ${unknown.join(' ')}. Files: ${all.join(' ')}`);
  process.exit(2);
}

const start = performance.now();
const files = (positionals.length ? positionals : all).map((name) => `${folder}/${name}${suffix}`);
const results = run({ files, concurrency: 1, timeout });
results.on('test:fail', () => (process.exitCode = 1));
await pipeline(results, new spec(), process.stdout, { end: false });
console.log(`${files.length} files in ${((performance.now() - start) / 60_000).toFixed(1)} min.`);
