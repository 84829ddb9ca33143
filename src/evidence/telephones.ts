/** A telephone number of `regions.ts`, and the page on which it was seen. */
export interface Telephone {
  /** The number, as the text writes it. */
  readonly number: string;
  /** The line and its country. */
  readonly meaning: string;
  /** The hosts of the pages on which the number was seen. */
  readonly seen: string;
  /** S1: a page of the line itself. S2: a page that quotes it. */
  readonly status: 'S1' | 'S2';
  /** The day on which the number was last looked up (ISO 8601). Nobody has called it. */
  readonly checked: string;
}

/** Every telephone number that the helplines show. */
export const telephones: readonly Telephone[] = [
  { number: '911', meaning: 'emergency, US and Canada', seen: '988lifeline.org', status: 'S1', checked: '2026-11-23' },
  {
    number: '988',
    meaning: 'suicide and crisis line, US (call; text in English and Spanish)',
    seen: '988lifeline.org',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    number: '988',
    meaning: 'suicide and crisis line, Canada (call; text in English and French)',
    seen: 'a government release of 30 November 2023',
    status: 'S2',
    checked: '2026-11-23',
  },
  {
    number: '1-800-662-4357',
    meaning: 'SAMHSA National Helpline, US',
    seen: 'samhsa.gov',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    number: '1-800-332-1088',
    meaning: 'FDA MedWatch, US',
    seen: 'four pages that agree',
    status: 'S2',
    checked: '2026-11-23',
  },
  {
    number: '1-800-222-1222',
    meaning: 'Poison Help, US',
    seen: 'poisonhelp.hrsa.gov',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    number: '999',
    meaning: 'emergency, United Kingdom and Ireland',
    seen: 'samaritans.org; merrionstreet.ie',
    status: 'S1',
    checked: '2026-11-23',
  },
  { number: '112', meaning: 'emergency, Ireland', seen: 'merrionstreet.ie', status: 'S1', checked: '2026-11-23' },
  {
    number: '116 123',
    meaning: 'Samaritans, United Kingdom and Ireland',
    seen: 'samaritans.org; merrionstreet.ie',
    status: 'S1',
    checked: '2026-11-23',
  },
  { number: '000', meaning: 'emergency, Australia', seen: 'lifelineh2h.org.au', status: 'S1', checked: '2026-11-23' },
  {
    number: '13 11 14',
    meaning: 'Lifeline, Australia',
    seen: 'lifelineh2h.org.au',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    number: '111',
    meaning: 'emergency, New Zealand',
    seen: 'nzfamilies.org.nz; scoop.co.nz',
    status: 'S2',
    checked: '2026-11-23',
  },
  {
    number: '1737',
    meaning: 'crisis line, New Zealand (call or text)',
    seen: 'nzfamilies.org.nz; scoop.co.nz',
    status: 'S2',
    checked: '2026-11-23',
  },
];
