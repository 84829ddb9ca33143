import type { QuestionId } from '../content/types.js';

/** A matter outside the project that is not settled. It may make an answer wrong. */
export interface OpenMatter {
  /** What is not settled. */
  readonly matter: string;
  /** What was last seen of it, and how: S1 is the official page itself, S2 a page that quotes it or sums it up. */
  readonly seen: string;
  /** What a person must look up before a release. */
  readonly lookUp: string;
  /** The questions whose answers it may change. */
  readonly questions: readonly QuestionId[];
}

/** What was open on 28 November 2026. */
export const openMatters: readonly OpenMatter[] = [
  {
    matter: 'KETAFREE, a ketamine without preservative, for anesthesia',
    seen: 'FDA accepted the application on 2 December 2025, with a goal date of 29 July 2026 (S2). The outcome was not seen.',
    lookUp:
      'Whether FDA has approved it, and for what. Also whether FDA has approved any other ketamine, such as NRX-100, for depression: then “FDA has not approved ketamine for depression” is wrong in every answer.',
    questions: ['what-is-it', 'how-to-get'],
  },
  {
    matter: 'The DEA rule on prescribing by video',
    seen: 'The fourth extension, 90 FR 61301, ends on 31 December 2026 (S1). No fifth extension and no final rule was found; the newest page seen is of January 2026.',
    lookUp:
      'What follows on 1 January 2027, at the Federal Register and at DEA. The answer holds if the rules have changed again or may change.',
    questions: ['at-home'],
  },
  {
    matter: 'The US label of Spravato of 13 March 2026 (version 18)',
    seen: 'Only the header of FDA’s file (S1). A copy of a current label elsewhere agrees with the answers (S2).',
    lookUp:
      'The whole label and the Medication Guide at FDA: boxed warning, contraindications, age, breastfeeding, the hours of watching, the safety program, and a dose for older people.',
    questions: [
      'spravato',
      'who-should-not',
      'other-medicines',
      'suicidal-thoughts',
      'side-effects',
      'long-term',
      'how-long',
    ],
  },
  {
    matter: 'Psilocybin for treatment-resistant depression',
    seen: 'Two phase 3 trials met their aim, and the application was to be complete by the end of 2026 (S2). No approval was seen; the newest page is of July 2026. A decision may fall in 2027.',
    lookUp:
      'Whether FDA has decided. If it has approved it, the lists of other treatments need it; if not, a search for it finds nothing.',
    questions: ['spravato', 'if-it-does-not-help', 'bottom-line'],
  },
  {
    matter: 'Who runs 988',
    seen: 'In January 2026, SAMHSA opened a grant to administer 988 (S2). Who got it was not seen. Press 1 for veterans and press 2 for Spanish remain (S2).',
    lookUp:
      'Ring 988: press 1, press 2, and the name of another language in English. Send a text in English and in Spanish. Look up who runs the line, and its address.',
    questions: ['suicidal-thoughts'],
  },
  {
    matter: 'Relapse at 6 months in the larger study of ketamine and ECT (ELEKT-D)',
    seen: 'The result after the first weeks (S1). What came of those who got well was not seen, so the answer on relapse rests on one study.',
    lookUp:
      'The published result at 6 months. If fewer people relapsed after ketamine than after ECT there, the answer must tell both studies.',
    questions: ['how-fast', 'good-for-depression'],
  },
];
