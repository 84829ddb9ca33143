import type { helplineSentences } from './helplines.js';

/** One of the sentences of `helplines.ts`, and the telephone numbers (or the name) that it speaks of. */
export type HelpLine = readonly [sentence: keyof typeof helplineSentences, number?: string, second?: string];

/** The tokens of the texts. Each stands for a whole sentence. */
export type HelpToken = 'emergency' | 'crisis' | 'crisisLine' | 'substanceHelp' | 'poisonHelp' | 'reportSideEffects' | 'approval' | 'sideEffects';

type HelpLines = Readonly<Partial<Record<HelpToken, HelpLine>>>;

/** Where to get help in one country. What is not named falls back to `defaultRegion`. */
export interface Region extends HelpLines {
  /** The languages (BCP 47) in which the crisis line answers text messages. */
  readonly textLanguages?: readonly string[];
  /** What stands instead in every other language. */
  readonly voiceOnly?: HelpLines;
}

/** For a country that we know no line of: no number is named. */
export const defaultRegion = {
  emergency: ['callLocalEmergency'],
  crisis: ['callCrisisLine'],
  substanceHelp: ['askForHelp'],
  reportSideEffects: ['tellYourClinic'],
  approval: ['approvalElsewhere'],
  sideEffects: ['sideEffectsElsewhere'],
} satisfies Region;

/** By country (ISO 3166-1 alpha-2). Only numbers that were seen on the line's own page, or on a page that quotes it. */
export const regions: Readonly<Record<string, Region>> = {
  US: {
    emergency: ['call', '911'],
    crisis: ['callOrText', '988'],
    crisisLine: ['callOrTextFree', '988'],
    substanceHelp: ['substanceHelp', '1-800-662-4357'],
    poisonHelp: ['poisonHelp', '1-800-222-1222'],
    reportSideEffects: ['reportSideEffects', '1-800-332-1088'],
    approval: ['approval'],
    sideEffects: ['sideEffects', '1-800-332-1088'],
    textLanguages: ['en', 'es'],
    voiceOnly: { crisis: ['callInterpreter', '988'], crisisLine: ['callInterpreterFree', '988'] },
  },
  CA: {
    emergency: ['call', '911'],
    crisis: ['callOrText', '988'],
    textLanguages: ['en', 'fr'],
    voiceOnly: { crisis: ['call', '988'] },
  },
  GB: { emergency: ['call', '999'], crisis: ['callByName', '116 123', 'Samaritans'] },
  IE: { emergency: ['callEither', '112', '999'], crisis: ['callByName', '116 123', 'Samaritans'] },
  AU: { emergency: ['call', '000'], crisis: ['callByName', '13 11 14', 'Lifeline'] },
  NZ: { emergency: ['call', '111'], crisis: ['callOrText', '1737'], textLanguages: ['en'], voiceOnly: { crisis: ['call', '1737'] } },
  other: {},
};
