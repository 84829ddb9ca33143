// A number is printed only where `facts.ts` holds it, and in an answer only where the answer names the fact's source:
// a “2” that was checked for one answer is not a “2” for all.
import { telephonePattern } from './help-sentences.js';
import { allTexts, answerTexts } from './texts.js';

/** In any digits: a translation may write others than 0 to 9. */
const numbersIn = (text) => text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? [];

/** Every number but those of telephones, and but the version and the date that the build puts into the labels. */
export const numbersPrinted = (language) => {
  const telephone = telephonePattern(language);
  const [year, , day] = language.sourcesChecked.split('-').map(Number);
  const own = new RegExp(`${language.version.replaceAll('.', '\\.')}|\\b(?:${year}|${day})\\b`, 'g');
  return allTexts(language).flatMap(({ id, place, text }) => {
    const rest = text.replace(/\{\w+\}/g, '').replace(telephone, '');
    return numbersIn(id === 'labels' ? rest.replace(own, '') : rest).map((number) => ({ id, place, text, number }));
  });
};

/** `content` holds what the modules of `src/content` export. */
export const numbersNobodyChecked = (language, content) => {
  const answers = new Set(answerTexts(language).map(({ place }) => place));
  return numbersPrinted(language).flatMap(({ id, place, text, number }) => {
    const found = content.facts.filter(({ value }) => value === number);
    if (!found.length) return [`${place}: ${number} in “${text}” is not in facts.ts.`];
    const named = sourcesOf(content, id);
    if (!answers.has(place) || found.some(({ source }) => named.includes(source))) return [];
    const from = found.map(({ source }) => source).join(', ');
    return [`${place}: ${number} in “${text}” is a fact from ${from}, which the question does not name as a source.`];
  });
};

/** A fact is used where an answer that names its source prints it. */
export const factProblems = (language, content) => {
  const printed = numbersPrinted(language);
  return content.facts.flatMap(({ value, meaning, source, status, checked }) => {
    const name = `Fact ${value} (${meaning})`;
    const used = printed.some(({ id, number }) => number === value && sourcesOf(content, id).includes(source));
    return [
      ...(used ? [] : [`${name}: no answer that names ${source} prints it.`]),
      ...(['S1', 'S2'].includes(status) ? [] : [`${name}: status ${status} is not for print, S1 and S2 are.`]),
      ...(isIsoDate(checked) ? [] : [`${name}: “${checked}” is no date as YYYY-MM-DD.`]),
    ];
  });
};

const isIsoDate = (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const sourcesOf = ({ questions }, id) => questions.find((question) => question.id === id)?.sources ?? [];
