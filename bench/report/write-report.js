// Writes RESULTS.md and its chart from the samples of the last run.
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { baseline } from '../pages/definitions.js';
import { timedPhases } from '../phases/index.js';
import { drawChart } from './chart.js';
import { compare } from './compare.js';
import { bytesTable, clickTable, loadTable, manyTable, paintTable } from './tables.js';
import { worksTable } from './works-table.js';

const bench = resolve(import.meta.dirname, '..');

function introduction({ date, machine, browser, findBrowser }, { rounds, pages }) {
  const counts = timedPhases.map((phase) => `${phase} ${rounds(phase)}`);
  return `Written by \`npm run bench\` on ${date}: ${pages.length} pages, ${browser}, ${machine}. Rounds: ${counts.join(', ')}.
Find in page was measured in ${findBrowser}, since a headless shell cannot go to a text fragment. [README.md](README.md) says how each figure is measured.

A ratio is divided by the native \`<details>\` page of the same round. Figures are medians, with the quartiles in brackets, and each table is sorted by its first figure.
Compare ratios, because milliseconds depend on the machine.
The same 20 questions are on every page. The page with one language shows them in Spanish, because English is inside the main script.
Our pages also have help lines, notes, a search and other controls. Their cost is in every figure of ours.`;
}

function versions({ versions, titles }) {
  const text = (packages) =>
    Object.entries(packages)
      .map((entry) => entry.join(' '))
      .join(', ') || 'of the browser';
  return Object.entries(versions)
    .map(([page, packages]) => `- ${titles[page].replace('<', '\\<')} (\`${page}\`): ${text(packages)}`)
    .join('\n');
}

const failures = ({ samples }) =>
  samples
    .flatMap(({ phase, page, round, error, ...facts }) => [
      ...(error ? [`- ${phase} of \`${page}\`, round ${round + 1}: ${error}`] : []),
      ...Object.entries(facts).flatMap(([name, fact]) =>
        fact?.error ? [`- ${name} of \`${page}\`: ${fact.error}`] : [],
      ),
    ])
    .join('\n');

function markdown(run, comparison, hasChart) {
  const failed = failures(run);
  return `# Results

${introduction(run, comparison)}

${hasChart ? '![The main figures of all pages as ratios to native details](results.svg)' : ''}

## CPU and memory while loading

CPU is the time of the main thread. The heap is that of JavaScript after a garbage collection.

${loadTable(comparison)}

## First question and ready

A page is ready when its last question is painted and every answer is closed.

### On slow 4G with a CPU 4 times slower

${paintTable(comparison, 'slow')}

### On this machine as it is

${paintTable(comparison, 'paint')}

## From a click to the answer

${clickTable(comparison)}

## 200 and 1,000 questions

Ours are a clinic’s own questions: \`<details>\` inside \`<ketamine-faq questions="none">\`.

${manyTable(comparison)}

## Bytes and requests

Compressed with Brotli. Requests include the page.

${bytesTable(comparison, baseline)}

## What works

${worksTable(comparison)}

“–” means not measured, or nothing to measure: our answers hold no ids.

## Versions

${versions(run)}
${failed && `\n## Not measured\n\n${failed}\n`}`;
}

/** Writes the report. A run of some pages or phases stays in bench/build/. Returns the path of the report. */
export async function writeReport(run) {
  const folder = run.isWhole ? bench : `${bench}/build`;
  const comparison = compare(run);
  const chart = await drawChart(comparison, run);
  if (chart) writeFileSync(`${folder}/results.svg`, chart);
  const file = `${folder}/RESULTS.md`;
  const text = markdown(run, comparison, Boolean(chart));
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  return relative(process.cwd(), file);
}
