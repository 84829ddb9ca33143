import { telephonePattern } from './helplines.js';
import { allTexts } from './texts.js';

/** In any digits: a translation could use others than 0 to 9. */
const numbersIn = (text) => text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? [];

/**
 * Every number in the texts of a language, with its place. Left out are telephone numbers, and the version and the date
 * that the build writes into the labels.
 */
export const numbersInTexts = (language) => {
  const telephone = telephonePattern(language);
  const [year, , day] = language.sourcesChecked.split('-').map(Number);
  const fromBuild = new RegExp(`${language.version.replaceAll('.', '\\.')}|\\b(?:${year}|${day})\\b`, 'g');
  return allTexts(language).flatMap(({ part, id, text }) => {
    const rest = text.replace(/\{\w+\}/g, '').replace(telephone, '');
    return numbersIn(part === 'labels' ? rest.replace(fromBuild, '') : rest).map((number) => ({
      part,
      id,
      text,
      number,
    }));
  });
};

/** The keys of the sources that a question names. */
export const sourcesOfQuestion = ({ questions }, id) => questions.find((question) => question.id === id)?.sources ?? [];
