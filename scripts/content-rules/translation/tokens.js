import { idOf, mayDiffer, tokensOf, translated } from '../units.js';

export const translationTokens = {
  name: 'translation-tokens',
  description: 'A target holds the tokens of its source, each as often.',
  appliesTo: 'translations',
  check: (texts) =>
    translated(texts)
      .filter((unit) => !mayDiffer(unit, texts.locale) && tokensOf(unit.target) !== tokensOf(unit.source))
      .map((unit) => ({
        id: idOf(unit),
        text: unit.target,
        problem: `has the tokens ${tokensOf(unit.target) || 'none'}`,
        accepted: tokensOf(unit.source) || 'none',
      })),
};
