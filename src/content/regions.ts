import type { helplineSentences } from './helplines.js';

/** A sentence of `helplines.ts`, with the telephone numbers (or the name) for its `{number}` and `{second}`. */
export type HelplineEntry = readonly [sentence: keyof typeof helplineSentences, number?: string, second?: string];

/** The tokens in the texts. A whole sentence replaces each. */
export type HelplineToken = 'emergency' | 'crisis' | 'crisisLine' | 'substanceHelp' | 'poisonHelp' | 'reportSideEffects' | 'approval' | 'sideEffects' | 'veterans';

type HelplineEntries = Readonly<Partial<Record<HelplineToken, HelplineEntry>>>;

/** The helplines of one country. A token that is missing here uses the entry of `defaultRegion`. */
export interface Region extends HelplineEntries {
  /** The languages (BCP 47) in which the crisis line answers text messages. */
  readonly textLanguages?: readonly string[];
  /** The entries for every other language, in which the line answers calls only. */
  readonly voiceOnly?: HelplineEntries;
}

/** The entries for a country whose lines we do not know. They name no number. */
export const defaultRegion = {
  emergency: ['callLocalEmergency'],
  crisis: ['callCrisisLine'],
  substanceHelp: ['askForHelp'],
  reportSideEffects: ['tellYourClinic'],
  approval: ['approvalElsewhere'],
  sideEffects: ['sideEffectsElsewhere'],
} satisfies Region;

/** The helplines by country (ISO 3166-1 alpha-2). `evidence/telephones.ts` says where each number was seen. */
export const regions: Readonly<Record<string, Region>> = {
  US: {
    emergency: ['call', '911'],
    crisis: ['callOrText', '988'],
    crisisLine: ['callOrTextFree', '988'],
    veterans: ['veterans', '988'],
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
