// Runs every test file directly in the given folders, two files at a time, and prints the duration of each folder.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pipeline } from 'node:stream/promises';

/**
 * How long a file may take, in ms. A test that hangs fails after it. A file of WordPress takes up to 480 s alone, and several
 * times as long on a busy machine.
 */
const timeout = 1_800_000;

async function runFolder(folder) {
  // Node 20 does not expand glob patterns itself, and not every shell does.
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => join(folder, name));
  const start = performance.now();
  const durations = new Map(files.map((file) => [file, 0]));
  let failures = 0;
  const results = run({ files, concurrency: 2, timeout });
  results.on('test:fail', () => failures++);
  for (const type of ['test:pass', 'test:fail'])
    results.on(type, ({ nesting, file, details }) => {
      if (nesting === 0) durations.set(file, (durations.get(file) ?? 0) + details.duration_ms);
    });
  await pipeline(results, new spec(), process.stdout, { end: false });

  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  const slowest = [...durations].sort(([, a], [, b]) => b - a).slice(0, 5);
  console.log(`${folder}: ${files.length} files in ${seconds(performance.now() - start)}. The slowest:`);
  for (const [file, duration] of slowest) console.log(`  ${file} ${seconds(duration)}`);
  return failures;
}

for (const folder of process.argv.slice(2)) if (await runFolder(folder)) process.exitCode = 1;
