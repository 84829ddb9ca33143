import { allTexts } from '../texts.js';

/** Rates whose difference may be chance, with the source that compares them. */
const gaps = [{ values: ['70', '63'], source: 'EKSTRAND-2022' }];

const says = 'may be chance';

const holds = (text, values) =>
  values.every((value) => new RegExp(`(?<![\\d.,-])${value}(?![\\d-]|[.,]\\d)`).test(text));

const textsWith = (language, values) => allTexts(language).filter(({ text }) => holds(text, values));

export const gapMayBeChance = {
  name: 'may-be-chance',
  description: `A comparison whose gap may be chance says “${says}” in the same text: printed bare, it makes a reader fear one treatment or trust the other.`,
  appliesTo: 'source',
  check: ({ language, data: { facts } }) =>
    gaps.flatMap(({ values, source }) => [
      ...textsWith(language, values)
        .filter(({ text }) => !text.includes(says))
        .map(({ id, text }) => ({
          id,
          text,
          problem: `compares ${values.join(' and ')} and does not say that the gap ${says}`,
          accepted: `“${says}” in the same text`,
        })),
      ...values
        .filter((value) => !facts.some((fact) => fact.value === value && fact.source === source))
        .map((value) => ({
          id: `fact ${value}`,
          file: 'scripts/content-rules/source/may-be-chance.js',
          text: values.join(' and '),
          problem: `${value} is no fact from ${source} any more`,
          accepted: 'the values of facts.ts in `gaps` of this rule',
        })),
    ]),
  figures: ({ language }) =>
    gaps.map(({ values }) => {
      const ids = textsWith(language, values).map(({ id }) => id);
      return `${values.join(' and ')} in ${ids.join(', ')}`;
    }),
};
