import { makeFaq } from './elements.js';
import { search, settled } from './reader.js';

const isUrgent = (faq) => !!faq.shadowRoot.querySelector('.kf-urgent .kf-phone')?.checkVisibility();

/** The elements in which readers search, by language. They stay on the page, since an index is made once. */
const readers = new Map();
async function readerIn(lang) {
  if (!readers.has(lang)) {
    const faq = makeFaq([['lang', lang]]);
    document.body.prepend(faq);
    readers.set(lang, faq);
    await settled(faq);
  }
  return readers.get(lang);
}

export async function runSearch({ words, noise, place, lang }, stage, check) {
  const faq = await readerIn(lang);
  const look = async (query) => {
    search(faq, query);
    await settled(faq);
    check(faq, { region: 'US' });
  };
  await look(words);
  const wasUrgent = isUrgent(faq);
  if (noise !== undefined) {
    const letters = [...words];
    await look(`${noise} ${letters.toSpliced(place % letters.length, 0, '\u200b').join('')}`);
    if (wasUrgent && !isUrgent(faq)) return `“${words}” shows the help box, and not with “${noise}” before it`;
  }
  await look('');
  const hidden = [...faq.shadowRoot.querySelectorAll('.kf-item')].filter((item) => !item.checkVisibility());
  return hidden.length && `${hidden.length} questions are hidden after the search`;
}
