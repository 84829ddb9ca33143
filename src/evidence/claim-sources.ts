import type { Source } from '../content/types.js';

/** Sources of verdicts in `claims.ts` that no answer names. They are not shipped. */
export const claimSources: Readonly<Record<string, Source>> = {
  'NRX-2026': {
    name: 'NRx',
    title: 'Press coverage',
    year: 2026,
  },
  'NICE-TA854': {
    name: 'NICE',
    title: 'TA854',
    year: 2022,
    url: 'https://www.nice.org.uk/guidance/ta854',
  },
  'CANMAT-2021': {
    name: 'Swainson J, et al.',
    title: 'Can J Psychiatry',
    year: 2021,
    url: 'https://doi.org/10.1177/0706743720970860',
  },
  'BERMAN-2000': {
    name: 'Berman RM, et al.',
    title: 'Biol Psychiatry',
    year: 2000,
    url: 'https://doi.org/10.1016/S0006-3223(99)00230-9',
  },
  'ZARATE-2006': {
    name: 'Zarate CA, et al.',
    title: 'Arch Gen Psychiatry',
    year: 2006,
    url: 'https://doi.org/10.1001/archpsyc.63.8.856',
  },
  'SHIROMA-2020': {
    name: 'Shiroma PR, et al.',
    title: 'Transl Psychiatry',
    year: 2020,
    url: 'https://www.nature.com/articles/s41398-020-00897-0',
  },
  'TALATI-2019': {
    name: 'Talati SK, Sharma M.',
    title: 'Indian J Priv Psychiatry',
    year: 2019,
    url: 'https://doi.org/10.5005/jp-journals-10067-0041',
  },
};
