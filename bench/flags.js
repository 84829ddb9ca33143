// The flags of `npm run bench -- …`. README.md explains them.
import { parseArgs } from 'node:util';

import { phaseNames } from './phases/index.js';

const list = (text) => text?.split(',').filter(Boolean);

/** Parses the flags. Throws if one is not known. */
export function parseFlags(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      phases: { type: 'string' },
      rounds: { type: 'string', default: '7' },
      continue: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error(`--rounds must be a number above 0: ${values.rounds}`);
  const phases = list(values.phases) ?? phaseNames;
  const unknown = phases.filter((phase) => !phaseNames.includes(phase));
  if (unknown.length) throw new Error(`Unknown phase: ${unknown.join(', ')}. Known: ${phaseNames.join(', ')}.`);
  return {
    ...values,
    only: list(values.only),
    phases,
    rounds,
    /** Only a run of all pages and phases is for the committed report. */
    isWhole: !values.only && !values.phases,
  };
}
