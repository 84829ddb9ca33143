import { idOf, translated } from '../units.js';

const states = ['needs-review-translation', 'final'];

/** “Sources ({count})” and “Sources” are the same in some languages. */
const mayBeSame = ({ place }) => /^labels (12|41) /.test(place);

export const translationComplete = {
  name: 'translation-complete',
  description:
    'Every unit has a target, none is left in English, and each says whether a qualified person signed it off.',
  appliesTo: 'translations',
  check: (texts) => [
    ...texts.units
      .filter(({ target }) => !target?.trim())
      .map((unit) => ({ id: idOf(unit), text: unit.source, problem: 'has no target', accepted: 'a translation' })),
    ...translated(texts)
      .filter((unit) => unit.target === unit.source && !mayBeSame(unit))
      .map((unit) => ({ id: idOf(unit), text: unit.target, problem: 'is left in English', accepted: 'a translation' })),
    ...translated(texts)
      .filter(({ state }) => !states.includes(state))
      .map((unit) => ({
        id: idOf(unit),
        text: unit.target,
        problem: `has the state “${unit.state}”`,
        accepted: states.join(' or '),
      })),
  ],
  figures: ({ units }) => [
    `${units.length} units checked`,
    `${units.filter(({ state }) => state === 'final').length} signed off`,
  ],
};
