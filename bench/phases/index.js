// The phases of a run. Facts are collected once for each page; every other phase measures each page once in every round.
import { collectFacts } from '../facts/index.js';
import { click } from './click.js';
import { loadPage } from './load.js';
import { paint } from './paint.js';

/** By phase: the function that measures one sample, from a context (`browser`, `findBrowser`, `server`) and a definition. */
export const measures = {
  facts: collectFacts,
  load: loadPage('index.html'),
  paint: paint({ isSlow: false }),
  slow: paint({ isSlow: true }),
  click,
  many200: loadPage('200.html'),
  many1000: loadPage('1000.html'),
};

export const phaseNames = Object.keys(measures);
export const timedPhases = phaseNames.filter((name) => name !== 'facts');
