import { idOf, isWordList, translated } from '../units.js';

/** The word for a street drug in each language. The word for a drug from a pharmacy does not bring one to mind. */
export const streetDrugs = {
  es: /drogas? ilegal/i,
  'zh-Hans': /毒品/,
  'zh-Hant': /毒品/,
  vi: /ma túy/i,
  ko: /불법 약물/,
  fil: /ipinagbabawal na gamot/i,
  ru: /наркотик/i,
  ar: /مخدر/,
  ht: /dwòg yo vann nan lari/i,
  fr: /drogues? illégale/i,
  pt: /drogas? ilícita/i,
  pl: /narkotyk/i,
  it: /drog(?:a|he) illegal/i,
  de: /illegale[nr]? Droge/,
  ja: /違法な薬物/,
  fa: /مخدر|روان‌گردان/,
  hi: /ड्रग्स/,
};

export const translationStreetDrugs = {
  name: 'translation-street-drugs',
  description:
    'Where the source names street drugs, the target does: “any other medicine” hides an overdose of a street drug.',
  appliesTo: 'translations',
  check: (texts) =>
    translated(texts)
      .filter((unit) => !isWordList(unit) && /\bstreet drugs?\b/i.test(unit.source))
      .filter(({ target }) => !streetDrugs[texts.locale]?.test(target))
      .map((unit) => ({
        id: idOf(unit),
        text: unit.target,
        problem: 'does not name street drugs',
        accepted: streetDrugs[texts.locale]?.source ?? 'the word of the language, in `streetDrugs` of this rule',
      })),
};
