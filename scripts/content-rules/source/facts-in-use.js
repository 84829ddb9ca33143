import { numbersInTexts, sourcesOfQuestion } from '../numbers.js';

const isIsoDate = (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export const factsInUse = {
  name: 'facts-in-use',
  description:
    'Every fact in facts.ts is printed by an answer that names its source, was seen on the page itself (S1) or on a page that quotes it (S2), and has the day it was checked.',
  appliesTo: 'source',
  check: ({ language, data }) => {
    const printed = numbersInTexts(language);
    return data.facts.flatMap(({ value, meaning, source, status, checked }) => {
      const violation = { id: `fact ${value}`, file: 'src/evidence/facts.ts', text: meaning };
      const isUsed = printed.some(
        ({ part, number }) => number === value && sourcesOfQuestion(data, part).includes(source),
      );
      return [
        ...(isUsed
          ? []
          : [{ ...violation, problem: 'is printed nowhere', accepted: `a number in an answer that names ${source}` }]),
        ...(['S1', 'S2'].includes(status)
          ? []
          : [{ ...violation, problem: `has the status ${status}`, accepted: 'S1 or S2' }]),
        ...(isIsoDate(checked)
          ? []
          : [{ ...violation, problem: `was checked on “${checked}”`, accepted: 'a date as YYYY-MM-DD' }]),
      ];
    });
  },
  figures: ({ data }) =>
    ['S1', 'S2'].map(
      (status) => `${data.facts.filter((fact) => fact.status === status).length} facts seen as ${status}`,
    ),
};
