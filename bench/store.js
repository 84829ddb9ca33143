// Keeps what a run has measured in bench/build/, so that an interrupted run can go on, or be reported as far as it came.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, 'build');
const runFile = `${folder}/run.json`;
const samplesFile = `${folder}/samples.jsonl`;

/** A run: the browser, the versions and so on, and what was measured. */
export function readRun() {
  if (!existsSync(runFile)) throw new Error('Nothing has been measured yet.');
  const lines = readFileSync(samplesFile, 'utf8').split('\n').filter(Boolean);
  return { ...JSON.parse(readFileSync(runFile, 'utf8')), samples: lines.map((line) => JSON.parse(line)) };
}

/** Begins a run, without the samples of the last one. Returns the samples so far, which are none. */
export function beginRun(run) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(runFile, JSON.stringify(run, null, 2));
  writeFileSync(samplesFile, '');
  return [];
}

/**
 * Checks that the last run can go on: with other pages or another browser its samples could not be compared with new ones.
 * Returns the samples so far.
 */
export function continueRun(run) {
  const last = readRun();
  for (const key of ['browser', 'findBrowser', 'versions', 'build', 'isWhole'])
    if (JSON.stringify(last[key]) !== JSON.stringify(run[key]))
      throw new Error(`The last run cannot go on, because "${key}" has changed. Begin a new one, without --continue.`);
  return last.samples;
}

export const addSample = (sample) => appendFileSync(samplesFile, `${JSON.stringify(sample)}\n`);
