// Builds and opens a project of each framework: `npm run test:frameworks`, or `npm run test:frameworks -- next vite` for some.
import { existsSync, readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pipeline } from 'node:stream/promises';

const folder = 'test/frameworks';
/** How long a project may take, in ms. A test that hangs fails after it. */
const timeout = 1_200_000;

const fileOf = (name) => `${folder}/${name}/${name}.test.js`;
const all = readdirSync(folder).filter((name) => existsSync(fileOf(name)));
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`Unknown: ${unknown.join(' ')}. Projects: ${all.join(' ')}`);
  process.exit(2);
}

const start = performance.now();
const files = (chosen.length ? chosen : all).map(fileOf);
const results = run({ files, concurrency: 1, timeout });
results.on('test:fail', () => (process.exitCode = 1));
await pipeline(results, new spec(), process.stdout, { end: false });
console.log(`${files.length} projects in ${((performance.now() - start) / 60_000).toFixed(1)} min.`);
