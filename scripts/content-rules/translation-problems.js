// What a target may not lose of its source, and may not hold.

const names = ['Spravato', 'FDA', 'MedWatch', 'SAMHSA', 'NMDA', 'ketamine-faq'];

/** Where a target may say more: the crisis line has its own key and word in Spanish. */
const mayDiffer = (place, locale) => locale === 'es' && /^help 0[45] /.test(place);

/** Where a target may be the same as its source: the word is the same. */
const mayBeSame = (place) => /^labels 12 /.test(place);

const sorted = (text, pattern) => [...text.matchAll(pattern)].map(([found]) => found).sort();
const tokens = (text) => sorted(text, /\{\w+\}/g).join(' ');
const numbers = (text) => sorted(text.replace(/\{\w+\}/g, ''), /\d+(?:[.,-]\d+)*/g).join(' ');

export function problemsOf({ place, source, target, state }, locale) {
  const say = (what) => `${locale} ${place}: ${what}`;
  if (!target?.trim()) return [say('has no target')];
  // Lists of what people type: they are made for each language, not translated.
  const isList = place.startsWith('search words');
  const differ = mayDiffer(place, locale);
  return [
    target === source && !mayBeSame(place) && 'is left in English',
    !differ && tokens(target) !== tokens(source) && `has the tokens ${tokens(target)} for ${tokens(source)}`,
    !isList &&
      !differ &&
      numbers(target) !== numbers(source) &&
      `has the numbers ${numbers(target)} for ${numbers(source)}`,
    ...names.map((name) => !isList && source.includes(name) && !target.includes(name) && `has lost ${name}`),
    /['"&<>`]|--|\.\.\./.test(target) && `holds a sign that is not allowed: ${target}`,
    /^\s|\s$| {2}/.test(target) && 'has a space too many',
    /\p{Nd}/u.test(target.replace(/[0-9]/g, '')) && 'has digits that are not Latin',
    /:$/.test(source) && !/[:：]$/.test(target) && 'leads in a list, and does not end with a colon',
    !['needs-review-translation', 'final'].includes(state) && `has the state “${state}”`,
  ]
    .filter(Boolean)
    .map(say);
}
