import { medicineNames, medicines } from '../medicines.js';
import { sourcesOfQuestion } from '../numbers.js';
import { answerTexts } from '../texts.js';

/** Every medicine of the table in the answers, with its place. */
const medicinesIn = (language) =>
  answerTexts(language).flatMap(({ part, id, text }) =>
    medicines
      .filter(({ words, ownAdvice = [] }) => words.test(text) && !ownAdvice.includes(part))
      .map((medicine) => ({ part, id, text, medicine })),
  );

const withoutSource = (language, data) =>
  medicinesIn(language)
    .filter(({ part, medicine }) => !medicine.sources.some((key) => sourcesOfQuestion(data, part).includes(key)))
    .map(({ part, id, text, medicine: { name, sources } }) => ({
      id,
      text,
      problem: `names ${name}, which no source of the answer carries (${sourcesOfQuestion(data, part).join(', ')})`,
      accepted: `one of ${sources.join(', ')} among the sources of the question in questions.ts`,
    }));

const notInTable = (language) =>
  answerTexts(language).flatMap(({ id, text }) =>
    (text.match(medicineNames) ?? [])
      .filter((name) => !medicines.some(({ words }) => words.test(name)))
      .map((name) => ({
        id,
        text,
        problem: `names ${name}, which is not in the table of medicines`,
        accepted: 'a row in scripts/content-rules/medicines.js with the source that carries it',
      })),
  );

const unknownSources = ({ sources }) =>
  medicines.flatMap(({ name, sources: keys }) =>
    keys
      .filter((key) => !sources[key])
      .map((key) => ({
        id: `medicine ${name}`,
        file: 'scripts/content-rules/medicines.js',
        text: key,
        problem: `source ${key} is unknown`,
        accepted: 'a key of sources.ts',
      })),
  );

export const medicineSources = {
  name: 'medicine-sources',
  description:
    'Every medicine that an answer names has a source among those of the answer that carries it, by the table in scripts/content-rules/medicines.js; or the answer names it in advice of our own.',
  appliesTo: 'source',
  check: ({ language, data }) => [...withoutSource(language, data), ...notInTable(language), ...unknownSources(data)],
  figures: ({ language }) => {
    const found = medicinesIn(language);
    const [names, answers] = [found.map(({ medicine }) => medicine.name), found.map(({ part }) => part)];
    return [`${new Set(names).size} medicines and groups named in ${new Set(answers).size} answers`];
  },
};
