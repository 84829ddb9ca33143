import type { helplineSentences } from '../content/helplines.js';
import type { Helplines } from '../content/language.js';
import { defaultRegion, regions, type HelplineEntry } from '../content/regions.js';
import { fill } from './interpolate.js';

/**
 * Keeps the order of a telephone number or a version in a text that runs from right to left, also where somebody copies the
 * text without its markup: a bare 1-800-662-4357 is displayed there with its groups reversed.
 */
export const isolate = (text: string, dir: string): string =>
  dir === 'rtl' && /\d/.test(text) ? `\u2066${text}\u2069` : text;

/**
 * Computes the helplines of a region in one language. Text messages are mentioned only in languages in which the line
 * answers them. Runs at build time, so that no browser has to compute this.
 */
export function helplinesIn(
  id: string,
  { locale, dir }: { readonly locale: string; readonly dir: string },
  sentences: typeof helplineSentences,
): Helplines {
  const region = regions[id]!;
  const known = { ...defaultRegion, ...region, ...(region.textLanguages?.includes(locale) ? {} : region.voiceOnly) };
  const { emergency, crisis, crisisLine = crisis, poisonHelp = emergency } = known;
  const numbers = new Set<string>();
  const line = ([sentence, number = '', second = '']: HelplineEntry) => {
    for (const value of [number, second]) if (/\d/.test(value)) numbers.add(value);
    return fill(sentences[sentence], { number: isolate(number, dir), second: isolate(second, dir) });
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
    // The US alone has a line for veterans.
    veterans: known.veterans ? line(known.veterans) : '',
  };
  return { lines, numbers: [...numbers] };
}
