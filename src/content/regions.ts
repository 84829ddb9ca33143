/** A line for people in a crisis. */
export interface CrisisLine {
  /** Given where the line is known by its name. */
  readonly name?: string;
  readonly number: string;
  /** The languages (BCP 47) in which the line answers text messages. */
  readonly texts?: readonly string[];
  /** Whether a caller may ask for an interpreter. */
  readonly interpreters?: boolean;
}

/** Where to get help in one country. Only numbers that were seen on the line's own page, or quoted from it. */
export interface Region {
  /** One number, or two that both work. */
  readonly emergency?: readonly string[];
  readonly crisis?: CrisisLine;
  /** Help with drugs and alcohol. */
  readonly substanceHelp?: string;
  readonly reportSideEffects?: string;
  /** For someone who took too much and is awake. */
  readonly poisonHelp?: string;
}

/** By country (ISO 3166-1 alpha-2). `other` is any country that is not here: it names no number. */
export const regions = {
  US: {
    emergency: ['911'],
    crisis: { number: '988', texts: ['en', 'es'], interpreters: true },
    substanceHelp: '1-800-662-4357',
    reportSideEffects: '1-800-332-1088',
    poisonHelp: '1-800-222-1222',
  },
  CA: { emergency: ['911'], crisis: { number: '988', texts: ['en', 'fr'] } },
  GB: { emergency: ['999'], crisis: { name: 'Samaritans', number: '116 123' } },
  IE: { emergency: ['112', '999'], crisis: { name: 'Samaritans', number: '116 123' } },
  AU: { emergency: ['000'], crisis: { name: 'Lifeline', number: '13 11 14' } },
  NZ: { emergency: ['111'], crisis: { number: '1737', texts: ['en'] } },
  other: {},
} satisfies Record<string, Region>;

export type RegionId = keyof typeof regions;
