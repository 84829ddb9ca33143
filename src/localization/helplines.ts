import type { helplineSentences } from '../content/helplines.js';
import type { Helplines } from '../content/language.js';
import { defaultRegion, regions, type HelplineEntry } from '../content/regions.js';
import { fill } from './interpolate.js';

/**
 * Where a reader gets help: the region says which lines there are, the language what they offer. A line is said to take
 * texts only in a language in which it answers them. The build asks this once a language, so that no phone has to.
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
