// How hard the answers are to read: Flesch-Kincaid, in US school grades. https://apps.dtic.mil/sti/citations/ADA006655
// Nothing is left out to make a figure better: every word counts, names of drugs and telephone numbers too.
import { syllable } from 'syllable';

import { asReadInTheUS } from './help-sentences.js';
import { sentencesOf, wordsOf } from './sentences.js';

export const allowed = { answer: 7.5, overAll: 6, inParagraphs: 1 / 3 };
const shortestSentence = 6;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// `syllable` finds none in “988”.
const syllablesOf = (words) => sum(words.map((word) => Math.max(1, syllable(word))));

const gradeOf = ({ words, sentences, syllables }) => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** The sentences as they are counted: a very short one with the one before it, the first with the one after it. */
export const countedSentences = (texts) =>
  texts.flatMap(sentencesOf).reduce((counted, sentence) => {
    const before = counted.at(-1);
    const join = before && Math.min(wordsOf(sentence).length, wordsOf(before).length) < shortestSentence;
    return join ? [...counted.slice(0, -1), `${before} ${sentence}`] : [...counted, sentence];
  }, []);

const figuresOf = (texts) => {
  const words = texts.flatMap(wordsOf);
  const figures = { words: words.length, sentences: countedSentences(texts).length, syllables: syllablesOf(words) };
  return { ...figures, grade: gradeOf(figures) };
};

/** One row an answer, and one over all. A token counts as the sentence that stands in its place. */
export const readingFigures = (language) => {
  const read = (text) => asReadInTheUS(text, language);
  const rows = Object.entries(language.questions).map(([id, { answer }]) => {
    const paragraphs = answer.filter((block) => typeof block === 'string').map(read);
    const texts = answer.flat().map(read);
    return { id, ...figuresOf(texts), inParagraphs: paragraphs.flatMap(wordsOf).length, texts };
  });
  const [words, sentences, syllables, inParagraphs] = ['words', 'sentences', 'syllables', 'inParagraphs'].map(
    (figure) => sum(rows.map((row) => row[figure])),
  );
  return {
    rows,
    overAll: { words, sentences, syllables, inParagraphs, grade: gradeOf({ words, sentences, syllables }) },
  };
};

const hardestSentence = (texts) =>
  countedSentences(texts)
    .map((sentence) => ({ sentence, grade: figuresOf([sentence]).grade }))
    .sort((a, b) => b.grade - a.grade)[0];

export const answersTooHardToRead = (language) => {
  const { rows, overAll } = readingFigures(language);
  const problems = rows
    .filter(({ grade }) => grade > allowed.answer)
    .map(({ id, grade, texts }) => {
      const hardest = hardestSentence(texts);
      return `${id}: grade ${grade.toFixed(1)}, ${allowed.answer} at most. Hardest (${hardest.grade.toFixed(1)}): “${hardest.sentence}”`;
    });
  if (overAll.grade > allowed.overAll) {
    problems.push(`All answers: grade ${overAll.grade.toFixed(2)}, ${allowed.overAll} at most.`);
  }
  if (overAll.inParagraphs / overAll.words < allowed.inParagraphs) {
    problems.push(
      `All answers: ${overAll.inParagraphs} of ${overAll.words} words in paragraphs, a third at least. Too much is in bullets.`,
    );
  }
  return problems;
};
