// Reads figures of the pages out of the samples of a run.
import { baseline } from '../pages/definitions.js';
import { quartiles, ratios } from './statistics.js';

export function compare({ samples, titles, ours }) {
  const of = (phase, page) => samples.filter((sample) => sample.phase === phase && sample.page === page);
  const pages = Object.keys(titles);

  return {
    pages,

    /** The title of a page in a table: ours are in bold. */
    title: (page) => (ours.includes(page) ? `**${titles[page]}**` : titles[page].replace('<', '\\<')),

    /** The quartiles of a figure, such as `(sample) => sample.cpu`. */
    figure: (phase, page, read) => quartiles(of(phase, page).map(read)),

    /** The quartiles of a figure divided by that of the baseline in the same round. */
    ratio: (phase, page, read) => quartiles(ratios(of(phase, page), of(phase, baseline), read)),

    /** The highest value of a figure. */
    highest: (phase, page, read) => Math.max(...of(phase, page).map(read).filter(Number.isFinite)),

    facts: (page) => of('facts', page).findLast(({ error }) => !error),

    /** In how many rounds a phase has measured every page. */
    rounds: (phase) => Math.min(...pages.map((page) => of(phase, page).filter(({ error }) => !error).length)),

    /** Pages in the order of a number. Those without one come last. */
    sortedBy: (number) => pages.toSorted((a, b) => (number(a) ?? Infinity) - (number(b) ?? Infinity)),
  };
}
