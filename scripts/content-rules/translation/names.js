import { idOf, isWordList, translated } from '../units.js';

/** Names that are the same in every language. */
const names = ['Spravato', 'FDA', 'MedWatch', 'SAMHSA', 'NMDA', 'ketamine-faq'];

export const translationNames = {
  name: 'translation-names',
  description: `A target keeps the names of its source in Latin letters: ${names.join(', ')}.`,
  appliesTo: 'translations',
  check: (texts) =>
    translated(texts)
      .filter((unit) => !isWordList(unit))
      .flatMap((unit) =>
        names
          .filter((name) => unit.source.includes(name) && !unit.target.includes(name))
          .map((name) => ({ id: idOf(unit), text: unit.target, problem: `has lost the name ${name}`, accepted: name })),
      ),
};
