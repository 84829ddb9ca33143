import { numbersInTexts, sourcesOfQuestion } from '../numbers.js';
import { answerTexts } from '../texts.js';

export const numbersWithSources = {
  name: 'numbers-with-sources',
  description:
    'Every number in a text stands in facts.ts, and a number in an answer comes from a source that its question names: a “2” checked for one answer is not a “2” for another.',
  appliesTo: 'source',
  check: ({ language, data }) => {
    const answers = new Set(answerTexts(language).map(({ id }) => id));
    return numbersInTexts(language).flatMap(({ part, id, text, number }) => {
      const found = data.facts.filter(({ value }) => value === number);
      if (!found.length)
        return [
          { id, text, problem: `${number} is not in facts.ts`, accepted: 'a number with its source in facts.ts' },
        ];
      const named = sourcesOfQuestion(data, part);
      if (!answers.has(id) || found.some(({ source }) => named.includes(source))) return [];
      const sources = found.map(({ source }) => source).join(', ');
      return [
        {
          id,
          text,
          problem: `${number} is a fact from ${sources}, which the question does not name`,
          accepted: `a fact from ${named.join(', ')}`,
        },
      ];
    });
  },
  figures: ({ language, data }) => {
    const printed = numbersInTexts(language);
    const ids = new Set(printed.map(({ id }) => id));
    return [`${printed.length} numbers in ${ids.size} texts, from ${data.facts.length} facts`];
  },
};
