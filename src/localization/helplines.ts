import type { helplineSentences } from '../content/helplines.js';
import type { Helplines } from '../content/language.js';
import { defaultRegion, regions, type HelplineEntry } from '../content/regions.js';
import { fill } from './interpolate.js';

/**
 * Computes the helplines of a region in one language. Text messages are mentioned only in languages in which the line
 * answers them. Runs at build time, so that no browser has to compute this.
 */
export function helplinesIn(id: string, locale: string, sentences: typeof helplineSentences): Helplines {
  const region = regions[id]!;
  const known = { ...defaultRegion, ...region, ...(region.textLanguages?.includes(locale) ? {} : region.voiceOnly) };
  const { emergency, crisis, crisisLine = crisis, poisonHelp = emergency } = known;
  const numbers = new Set<string>();
  const line = ([sentence, number = '', second = '']: HelplineEntry) => {
    for (const value of [number, second]) if (/\d/.test(value)) numbers.add(value);
    return fill(sentences[sentence], { number, second });
  };
  const lines = {
    emergency: line(emergency),
    crisis: line(crisis),
    crisisLine: line(crisisLine),
    substanceHelp: line(known.substanceHelp),
    poisonHelp: line(poisonHelp),
    reportSideEffects: line(known.reportSideEffects),
    approval: line(known.approval),
    sideEffects: line(known.sideEffects),
  };
  return { lines, numbers: [...numbers] };
}
