// The cases that have failed, as small as they could be made. Each run repeats them first.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'test/endurance/kept-cases.json';

export const keptCases = () => JSON.parse(readFileSync(file, 'utf8'));

/** Adds a case to the file, unless it is there. */
export function keepCase(added) {
  const lines = [...keptCases(), added].map((each) => JSON.stringify(each));
  writeFileSync(file, `[\n${[...new Set(lines)].join(',\n')}\n]\n`);
}
