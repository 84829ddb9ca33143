// The letters that are the same in a search of one language: the argument of `foldingOf` in src/search/normalize.ts. They
// are part of the search words of the language, so that no other reader loads them.
import { Converter } from 'opencc-js';

/** Hiragana and katakana. */
const kana = Array.from({ length: 0x56 }, (_, place) => String.fromCharCode(0x30a1 + place, 0x3041 + place)).join(' ');

// Arabic and Persian keyboards type different signs for the same letter.
const arabic = 'ىي یي کك ةه ەه ۀه ٱا';

const sameLetters = {
  de: 'aea oeo ueu',
  ja: kana,
  ar: arabic,
  fa: arabic,
  // A nasal vowel is written with a dot or with a dot in a half-moon.
  hi: 'ँं',
};

const toSimplified = Converter({ from: 't', to: 'cn' });
const toTraditional = ['t', 'tw', 'hk'].map((to) => Converter({ from: 'cn', to }));

/** Letters that OpenCC keeps apart, because they are different words in some texts. */
const alike = { 著: '着', 妳: '你' };

/** The traditional letters of a Chinese text, or of the same text in traditional letters, and the simplified one of each. */
function chinese(text) {
  const letters = [text, ...toTraditional.map((convert) => convert(text))].join('').match(/\p{Script=Han}/gu);
  return [...new Set([...letters, ...Object.keys(alike)])]
    .map((letter) => [letter, alike[letter] ?? toSimplified(letter)])
    .filter(([letter, simplified]) => letter !== simplified && letter.length === 1 && simplified.length === 1)
    .map((pair) => pair.join(''))
    .sort()
    .join(' ');
}

/** The letters that are the same in a search of a language. `messages` are its texts. */
export const sameLettersIn = (locale, messages) =>
  locale.startsWith('zh') ? chinese(JSON.stringify(messages)) : sameLetters[locale];
