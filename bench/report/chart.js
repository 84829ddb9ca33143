// Draws the main figures as ratios to the native elements: one panel for each, sorted, with the quartiles.
import { compile } from 'vega-lite';
import { parse, View } from 'vega';

const colors = { ours: '#0b6b72', others: '#767676' };

/** The panels: title, phase, and how a sample is read. */
const panels = [
  ['CPU while loading', 'load', ({ cpu }) => cpu],
  ['First question on slow 4G, CPU 4 times slower', 'slow', ({ firstQuestion }) => firstQuestion],
  ['Ready on slow 4G, CPU 4 times slower', 'slow', ({ ready }) => ready],
  ['Click until the answer is at rest', 'click', ({ rest }) => rest],
  ['Heap after loading', 'load', ({ heap }) => heap],
  ['CPU while loading, 1,000 questions', 'many1000', ({ cpu }) => cpu],
];

const ticks = [0.5, 1, 2, 4, 8, 16, 32, 64, 128];

/** Logarithmic, so that a factor of two has the same width everywhere. */
const scale = { type: 'log', base: 2, nice: false, padding: 12 };

function panel(title, rows) {
  const pages = { field: 'title', type: 'nominal', sort: { field: 'median' }, title: null };
  const x = { type: 'quantitative', title: null, axis: { values: ticks, format: '~r' }, scale };
  const color = {
    field: 'isOurs',
    type: 'nominal',
    scale: { domain: [true, false], range: [colors.ours, colors.others] },
  };
  return {
    title: { text: title, anchor: 'start', frame: 'group' },
    width: 300,
    height: { step: 16 },
    data: { values: rows },
    encoding: {
      y: { ...pages, axis: { labelLimit: 320, tickSize: 0, domain: false } },
      color: { ...color, legend: null },
    },
    layer: [
      { mark: { type: 'rule', strokeWidth: 2 }, encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' } } },
      { mark: { type: 'point', filled: true, size: 55, opacity: 1 }, encoding: { x: { ...x, field: 'median' } } },
    ],
  };
}

/** The chart as SVG, or `undefined` if nothing of it has been measured. */
export async function drawChart({ pages, ratio }, { titles, ours }) {
  const measured = panels.flatMap(([title, phase, read]) => {
    const rows = pages.flatMap((page) => {
      const found = ratio(phase, page, read);
      return found ? [{ ...found, title: titles[page], isOurs: ours.includes(page) }] : [];
    });
    return rows.length ? [panel(title, rows)] : [];
  });
  if (!measured.length) return undefined;
  const { spec } = compile({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    config: {
      aria: false,
      font: 'sans-serif',
      title: { fontSize: 13 },
      axis: { labelFontSize: 11 },
      view: { stroke: null },
    },
    columns: 2,
    concat: measured,
    resolve: { scale: { color: 'shared' } },
  });
  return new View(parse(spec), { renderer: 'none' }).toSVG();
}
