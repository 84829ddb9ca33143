/** A number that the answers may contain. The content rules reject any other number in a text of any language. */
export interface Fact {
  /** The number, as the text writes it. */
  readonly value: string;
  /** The quantity and its unit. */
  readonly meaning: string;
  /** The key of the source (`sources`). */
  readonly source: string;
  /** S1: the official or journal page itself was seen. S2: only a page that quotes it or sums it up. */
  readonly status: 'S1' | 'S2';
  /** The day of the last check of the source (ISO 8601). */
  readonly checked: string;
}

/** Every number in the texts, telephone numbers excepted. */
export const facts: readonly Fact[] = [
  {
    value: '1970',
    meaning: 'first year ketamine was approved as an anesthetic',
    source: 'AACN',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '47',
    meaning: 'of 100 people responded at 24 hours with ketamine',
    source: 'DEAN-2021',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '26',
    meaning: 'of 100 people responded at 24 hours with an active comparison drug',
    source: 'DEAN-2021',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '24',
    meaning: 'hours after treatment, when response was counted',
    source: 'DEAN-2021',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '100',
    meaning: 'people: what the two response rates are out of',
    source: 'DEAN-2021',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '2025',
    meaning: 'year of the small study of people in hospital',
    source: 'JELOVAC-2025',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '4',
    meaning: 'weeks until esketamine with an antidepressant was compared with a dummy spray',
    source: 'POPOVA-2019',
    status: 'S2',
    checked: '2026-11-23',
  },
  {
    value: '3',
    meaning: 'treatments until response, about, among people who responded',
    source: 'PHILLIPS-2019',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '70',
    meaning: 'of 100 people who had got well relapsed after ketamine',
    source: 'EKSTRAND-2022',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '63',
    meaning: 'of 100 people who had got well relapsed after ECT',
    source: 'EKSTRAND-2022',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '100',
    meaning: 'people: what the two relapse rates are out of',
    source: 'EKSTRAND-2022',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '12',
    meaning: 'months in which relapses were counted',
    source: 'EKSTRAND-2022',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '12',
    meaning: 'drips at most in one hospital study',
    source: 'EKSTRAND-2022',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '2',
    meaning: 'hours of watching after Spravato, at least',
    source: 'FDA-REMS',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '18',
    meaning: 'days until half of those who had responded to six drips had relapsed, in one small open study',
    source: 'MURROUGH-2013B',
    status: 'S2',
    checked: '2026-11-23',
  },
  {
    value: '158',
    meaning: 'veterans and service members in the largest PTSD study',
    source: 'ABDALLAH-2022',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '25',
    meaning: 'years of age below which depression medicines can raise suicidal thoughts',
    source: 'SPRAVATO-PI',
    status: 'S2',
    checked: '2026-11-23',
  },
  {
    value: '18',
    meaning: 'years of age below which Spravato is not given',
    source: 'SPRAVATO-PI',
    status: 'S2',
    checked: '2026-11-23',
  },
  {
    value: '6',
    meaning: 'hours without food before a drip, lower end',
    source: 'CLINICS',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '8',
    meaning: 'hours without food before a drip, upper end',
    source: 'CLINICS',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '2',
    meaning: 'hours before a drip, until which clear fluids are allowed',
    source: 'ASA-FAST',
    status: 'S2',
    checked: '2026-11-23',
  },
  {
    value: '2',
    meaning: 'hours without food before Spravato',
    source: 'SPRAVATO-SITE',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '30',
    meaning: 'minutes without drinks before Spravato',
    source: 'SPRAVATO-SITE',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '1',
    meaning: 'hour between another nasal spray and Spravato, at least',
    source: 'SPRAVATO-SITE',
    status: 'S1',
    checked: '2026-11-23',
  },
  { value: '40', meaning: 'minutes of drip, about', source: 'PHILLIPS-2019', status: 'S1', checked: '2026-11-23' },
  {
    value: '2',
    meaning: 'hours after the drip until most effects have faded, about',
    source: 'ACEVEDO-2020',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '6',
    meaning: 'drips in a usual first course',
    source: 'PHILLIPS-2019',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '2',
    meaning: 'weeks of a first course, lower end',
    source: 'PHILLIPS-2019',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '3',
    meaning: 'weeks of a first course, upper end',
    source: 'ANAND-2023',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '4',
    meaning: 'weeks of Spravato twice a week, then 4 weeks of Spravato once a week',
    source: 'SPRAVATO-SITE',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '1',
    meaning: 'week between Spravato doses after that, at least',
    source: 'SPRAVATO-SITE',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '2',
    meaning: 'weeks between Spravato doses after that, at most',
    source: 'SPRAVATO-SITE',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '2022',
    meaning: 'year of the oldest price page seen',
    source: 'COST-1',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '2026',
    meaning: 'year of the newest price page seen',
    source: 'COST-2',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '450',
    meaning: 'US dollars a drip, lower end of the prices seen',
    source: 'COST-1',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '600',
    meaning: 'US dollars a drip, upper end of the prices seen',
    source: 'COST-2',
    status: 'S1',
    checked: '2026-11-23',
  },
  {
    value: '65',
    meaning: 'age in years from which the first dose of Spravato is lower in the European Union and the United Kingdom',
    source: 'EU-SPRAVATO',
    status: 'S2',
    checked: '2026-11-28',
  },
];

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
