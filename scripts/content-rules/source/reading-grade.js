// Flesch-Kincaid grade level, in US school grades (https://apps.dtic.mil/sti/citations/ADA006655). Every word counts, also
// names of drugs and telephone numbers.
import { syllable } from 'syllable';

import { asReadIn } from '../helplines.js';
import { sentencesOf, wordsOf } from '../sentences.js';

/** The hardest grade of one answer and of all together, and the least share of words that stand in paragraphs. */
export const limits = { answerGrade: 7.5, overallGrade: 6, paragraphShare: 1 / 3 };

/** A sentence of fewer words is counted together with its neighbor. */
const shortSentence = 6;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// `syllable` finds none in “988”.
const countSyllables = (words) => sum(words.map((word) => Math.max(1, syllable(word))));

const gradeOf = ({ words, sentences, syllables }) => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** The sentences as they are counted: a short one joins the one before it, or the one after it at the start. */
export const countedSentences = (texts) =>
  texts.flatMap(sentencesOf).reduce((counted, sentence) => {
    const before = counted.at(-1);
    const isJoined = before && Math.min(wordsOf(sentence).length, wordsOf(before).length) < shortSentence;
    return isJoined ? [...counted.slice(0, -1), `${before} ${sentence}`] : [...counted, sentence];
  }, []);

/** The numbers of words, counted sentences and syllables in some texts, and their grade together. */
export const measure = (texts) => {
  const words = texts.flatMap(wordsOf);
  const counts = { words: words.length, sentences: countedSentences(texts).length, syllables: countSyllables(words) };
  return { ...counts, grade: gradeOf(counts) };
};

/** One row of figures an answer, and one over all answers. A token counts as the sentence that replaces it in the US. */
export const measureAnswers = (language) => {
  const read = (text) => asReadIn('US', text, language);
  const rows = Object.entries(language.questions).map(([id, { answer }]) => {
    const paragraphs = answer.filter((block) => typeof block === 'string').map(read);
    const texts = answer.flat().map(read);
    return { id, ...measure(texts), inParagraphs: paragraphs.flatMap(wordsOf).length, texts };
  });
  const [words, sentences, syllables, inParagraphs] = ['words', 'sentences', 'syllables', 'inParagraphs'].map(
    (figure) => sum(rows.map((row) => row[figure])),
  );
  return {
    rows,
    overall: { words, sentences, syllables, inParagraphs, grade: gradeOf({ words, sentences, syllables }) },
  };
};

const hardest = (items) => items.sort((a, b) => b.grade - a.grade)[0];
const hardestSentence = (texts) =>
  hardest(countedSentences(texts).map((sentence) => ({ sentence, grade: measure([sentence]).grade })));

const hardAnswer = ({ id, grade, texts }) => {
  const { sentence, grade: sentenceGrade } = hardestSentence(texts);
  return {
    id,
    text: sentence,
    problem: `the answer has grade ${grade.toFixed(1)}; this sentence is the hardest (${sentenceGrade.toFixed(1)})`,
    accepted: `grade ${limits.answerGrade} at most`,
  };
};

const tableRow = (cells) => cells.map((cell, index) => (index ? String(cell).padStart(14) : cell.padEnd(20))).join('');

export const readingGrade = {
  name: 'reading-grade',
  description: `Flesch-Kincaid grade: at most ${limits.answerGrade} for each answer and ${limits.overallGrade} over all. At least a third of the words stand in paragraphs, the rest in bullets.`,
  appliesTo: 'source',
  check: ({ language }) => {
    const { rows, overall } = measureAnswers(language);
    const ofAll = { id: 'all answers', text: `${overall.words} words` };
    return [
      ...rows.filter(({ grade }) => grade > limits.answerGrade).map(hardAnswer),
      ...(overall.grade > limits.overallGrade
        ? [
            {
              ...ofAll,
              problem: `all answers together have grade ${overall.grade.toFixed(2)}`,
              accepted: `grade ${limits.overallGrade} at most`,
            },
          ]
        : []),
      ...(overall.inParagraphs / overall.words < limits.paragraphShare
        ? [
            {
              ...ofAll,
              problem: `${overall.inParagraphs} of ${overall.words} words stand in paragraphs`,
              accepted: 'a third at least',
            },
          ]
        : []),
    ];
  },
  figures: ({ language }) => {
    const { rows, overall } = measureAnswers(language);
    const { id, grade } = hardest([...rows]);
    const share = Math.round((100 * overall.inParagraphs) / overall.words);
    return [
      `grade ${overall.grade.toFixed(2)} over all (${limits.overallGrade} at most)`,
      `hardest answer ${id} ${grade.toFixed(2)} (${limits.answerGrade} at most)`,
      `${share} % of ${overall.words} words in paragraphs (33 at least)`,
    ];
  },
  /** A table of all answers, for `--verbose`. */
  details: ({ language }) => {
    const { rows, overall } = measureAnswers(language);
    return [
      tableRow(['answer', 'words', 'sentences', 'syllables', 'grade', 'in paragraphs']),
      ...[...rows, { id: 'all answers', ...overall }].map(({ id, words, sentences, syllables, grade, inParagraphs }) =>
        tableRow([id, words, sentences, syllables, grade.toFixed(2), `${Math.round((100 * inParagraphs) / words)} %`]),
      ),
    ];
  },
};
