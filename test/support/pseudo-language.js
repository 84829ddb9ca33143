// A pseudo-language made from English: longer, with accents, each text in brackets. Text that is cut off or hard-coded is
// easy to find in it.
const accents = {
  n: 'ñ',
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
  N: 'Ñ',
};

/** Doubles each vowel and each n, with an accent. Tokens stay. */
const lengthen = (text) =>
  text
    .split(/(\{\w+\})/)
    .map((part, place) => (place % 2 ? part : part.replace(/[aeiouyn]/gi, (letter) => accents[letter].repeat(2))))
    .join('');

const change = (value) =>
  typeof value === 'string'
    ? `⟦${lengthen(value)}⟧`
    : Array.isArray(value)
      ? value.map(change)
      : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));

/** The pseudo-language under a locale, as a translation that nobody has signed off. */
export function pseudo(english, locale, name) {
  const { groups, questions, safety, labels, helplines } = english;
  const changed = change({ groups, questions, safety, labels });
  const changedHelp = Object.entries(helplines).map(([region, { lines, numbers }]) => [
    region,
    { lines: change(lines), numbers },
  ]);
  return {
    ...english,
    ...changed,
    helplines: Object.fromEntries(changedHelp),
    english: Object.fromEntries(Object.entries(helplines).map(([region, { lines }]) => [region, lines.crisisLine])),
    locale,
    name,
    isTranslationSignedOff: false,
  };
}

/** How many times as long as English it is. */
export const growth = (english) => {
  const text = JSON.stringify(english.questions);
  return JSON.stringify(change(english.questions)).length / text.length;
};

/**
 * The texts and labels in the element that are not in brackets. The sentence of a search result has no brackets, but it
 * has the accents. Texts that are the same in every language are left out.
 */
export const outsideBrackets = (page) =>
  page.$eval('ketamine-faq', ({ renderRoot }) => {
    const same = '.kf-phone, [part=sources] li, option, label[for=language], [lang=en]';
    const walker = document.createTreeWalker(renderRoot, NodeFilter.SHOW_TEXT);
    const outside = [];
    let depth = 0;
    let texts = 0;
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!data.trim() || parentElement.closest(same) || parentElement.localName === 'style') continue;
      texts++;
      if (parentElement.closest('.kf-excerpt')) {
        if (/[aeiouyn]/i.test(data)) outside.push(data);
        continue;
      }
      let bare = '';
      for (const letter of data) {
        if (letter === '⟦') depth++;
        else if (letter === '⟧') depth--;
        else if (!depth) bare += letter;
      }
      if (bare.trim()) outside.push(bare.trim());
    }
    for (const each of renderRoot.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const value = each.getAttribute(name);
        if (value && !/^⟦.*⟧$/.test(value)) outside.push(`${name}="${value}"`);
      }
    return { texts, depth, outside };
  });
