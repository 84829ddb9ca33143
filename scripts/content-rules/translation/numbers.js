import { idOf, isWordList, mayDiffer, numbersOf, translated } from '../units.js';

export const translationNumbers = {
  name: 'translation-numbers',
  description: 'A target holds the numbers of its source, telephone numbers too, in the digits 0 to 9.',
  appliesTo: 'translations',
  check: (texts) => [
    ...translated(texts)
      .filter((unit) => !isWordList(unit) && !mayDiffer(unit, texts.locale))
      .filter(({ source, target }) => numbersOf(target) !== numbersOf(source))
      .map((unit) => ({
        id: idOf(unit),
        text: unit.target,
        problem: `has the numbers ${numbersOf(unit.target) || 'none'}`,
        accepted: numbersOf(unit.source) || 'none',
      })),
    ...translated(texts)
      .filter(({ target }) => /\p{Nd}/u.test(target.replace(/[0-9]/g, '')))
      .map((unit) => ({
        id: idOf(unit),
        text: unit.target,
        problem: 'holds digits that are not Latin',
        accepted: '0 to 9',
      })),
  ],
};
