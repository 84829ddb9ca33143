import type { GroupId, Question } from './types.js';

/** The groups, in the order in which readers meet them. */
export const groups: readonly GroupId[] = ['basics', 'right-for-me', 'treatment', 'risks', 'in-short'];

/** The questions, in the order in which readers meet them. The sources of each stand in order of their weight for the answer. */
export const questions: readonly Question[] = [
  {
    id: 'good-for-depression',
    group: 'basics',
    sources: ['FDA-2023', 'ANAND-2023', 'EKSTRAND-2022', 'DEAN-2021', 'JELOVAC-2025', 'LII-2023', 'POPOVA-2019', 'JAPAN-2021', 'VADOD-2022'],
  },
  {
    id: 'what-is-it',
    group: 'basics',
    sources: ['FDA-2023', 'SPRAVATO-PI', 'DEA-1999', 'AACN', 'LOO-2023'],
  },
  {
    id: 'how-fast',
    group: 'basics',
    sources: ['FDA-2023', 'JAMA-2017', 'PHILLIPS-2019', 'MURROUGH-2013B', 'EKSTRAND-2022'],
  },
  {
    id: 'spravato',
    group: 'basics',
    sources: ['SPRAVATO-PI', 'SPRAVATO-SITE', 'FDA-REMS', 'JNJ-2025', 'FDA-2023', 'BAHJI-2021', 'VADOD-2022', 'KEW-2023', 'EKSTRAND-2022'],
  },
  {
    id: 'other-conditions',
    group: 'basics',
    sources: ['ABDALLAH-2022', 'FEDER-2014', 'FEDER-2021', 'PTSD-MA-2024', 'WHITTAKER-2021', 'BIPOLAR-2015', 'FDA-2023', 'EU-SPRAVATO'],
  },
  {
    id: 'brain',
    group: 'basics',
    sources: ['ZANOS-2018', 'SPRAVATO-SITE', 'NEURO-2021', 'FDA-2022', 'FDA-2023'],
  },
  {
    id: 'suicidal-thoughts',
    group: 'right-for-me',
    isRisk: true,
    answersUrgency: 'crisis',
    sources: ['WILKINSON-2018', 'CANUSO-2021', 'SPRAVATO-PI', 'FDA-2023', 'EU-SPRAVATO', '988', 'VA-988'],
  },
  {
    id: 'who-should-not',
    group: 'right-for-me',
    sources: ['SPRAVATO-PI', 'KET-LABEL-OLD', 'SWISS-KET', 'SPRAVATO-ISI-PREG', 'FDA-2023', 'LACTMED', 'PACILIO', 'EU-SPRAVATO', 'MILK-2023'],
  },
  {
    id: 'other-medicines',
    group: 'right-for-me',
    sources: ['VERAART-2021', 'ANDRADE-2017', 'BZD-2020', 'SPRAVATO-PI', 'SWISS-KET', 'FDA-BZD-2020', 'HAGELBERG-2010', 'PELTONIEMI-2012', 'OXFORD'],
  },
  {
    id: 'how-to-get',
    group: 'treatment',
    sources: ['ASA-2025', 'SANACORA-2017', 'MCINTYRE-2021', 'PARIKH-2021', 'FDA-2023', 'KEW-2023'],
  },
  {
    id: 'prepare',
    group: 'treatment',
    sources: ['ASA-FAST', 'SPRAVATO-SITE', 'CLINICS', 'ASA-GLP1', 'SWISS-KET', 'OXFORD'],
  },
  {
    id: 'the-day',
    group: 'treatment',
    sources: ['ACEVEDO-2020', 'PHILLIPS-2019', 'SZARMACH-2020', 'SPRAVATO-SITE', 'FDA-REMS', 'SPRAVATO-PI', 'CLINICS', 'OXFORD'],
  },
  {
    id: 'how-long',
    group: 'treatment',
    sources: ['PHILLIPS-2019', 'ANAND-2023', 'EKSTRAND-2022', 'SPRAVATO-SITE', 'FDA-2023', 'JAMA-2017', 'MURROUGH-2013B', 'CLINICS', 'SWISS-KET', 'LIVERTOX', 'SWAINSON-2022'],
  },
  {
    id: 'if-it-does-not-help',
    group: 'treatment',
    sources: ['LASCELLES-2021', 'VADOD-2022', 'EKSTRAND-2022'],
  },
  {
    id: 'cost',
    group: 'treatment',
    standsAlone: true,
    sources: ['COST-1', 'COST-2', 'UH-OHIO', 'GOODRX'],
  },
  {
    id: 'side-effects',
    group: 'risks',
    isRisk: true,
    answersUrgency: 'emergency',
    sources: ['SHORT-2018', 'SINGH-2016', 'SPRAVATO-PI', 'FDA-2023', 'PFIZER-KET', 'KET-LABEL-OLD', 'LIVERTOX', 'SWAINSON-2022', 'EU-SPRAVATO', 'POISON-HELP'],
  },
  {
    id: 'long-term',
    group: 'risks',
    sources: ['FDA-2023', 'SPRAVATO-PI', 'KIC-2022', 'PFIZER-KET', 'COTTER-2021', 'LIVERTOX', 'MORGAN-2010', 'MORRISON-2024', 'SWAINSON-2022'],
  },
  {
    id: 'addictive',
    group: 'risks',
    isRisk: true,
    sources: ['DEA-1999', 'SPRAVATO-PI', 'FDA-2022', 'FDA-2023', 'SWAINSON-2022', 'SAMHSA', 'RXLIST'],
  },
  {
    id: 'at-home',
    group: 'risks',
    sources: ['FDA-2023', 'FDA-2022', 'ASA-2025', 'SPRAVATO-PI', 'PFIZER-KET', 'SPRAVATO-SITE', 'CLINICS', 'POISON-HELP'],
  },
  {
    id: 'bottom-line',
    group: 'in-short',
    sources: ['FDA-2023', 'DEAN-2021', 'EKSTRAND-2022', 'ANAND-2023', 'VADOD-2022'],
  },
];
