import { answerTokens } from '../source/helpline-tokens.js';
import { idOf, translated } from '../units.js';

const token = new RegExp(`\\{(?:${answerTokens.join('|')})\\}`, 'g');

// After the start, or after the end of a sentence, a question or a colon. Chinese and Japanese marks have no space after them.
const before = /(?:^|[.!?:؟।][”»“)]?\s|[。！？：][」”）]?)$/u;
// Before the end or a new sentence: a capital letter, or a letter of a script that has no capitals.
const after = /^(?:$|\s[¿¡“„«]*[\p{Lu}\p{Lo}\p{N}]|[「“]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

const isWholeSentence = (text, { index, 0: found }) =>
  before.test(text.slice(0, index)) && after.test(text.slice(index + found.length));

export const translationTokenPlaces = {
  name: 'translation-token-places',
  description:
    'A token that becomes a whole sentence ({crisis}) stands at the start of a target or after a full stop, a colon or a question mark of its script, before a new sentence: never inside one.',
  appliesTo: 'translations',
  check: (texts) =>
    translated(texts).flatMap((unit) =>
      [...unit.target.matchAll(token)]
        .filter((found) => !isWholeSentence(unit.target, found))
        .map(([found]) => ({
          id: idOf(unit),
          text: unit.target,
          problem: `${found} is a part of a sentence`,
          accepted: 'a token after a full stop, a colon or a question mark, before a new sentence',
        })),
    ),
};
