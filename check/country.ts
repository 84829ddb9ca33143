import { regions } from '../src/content/regions.js';
import { countryCodes } from '../src/options/country-code.js';
import type { Manifest } from './manifest.js';
import { meantNames, plainName } from './misspelling.js';

/** Other names that people write, by country. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ['usa', 'america', 'united states of america'],
  CA: ['can'],
  GB: ['gbr', 'britain', 'great britain', 'england', 'scotland', 'wales', 'northern ireland'],
  IE: ['irl', 'éire', 'republic of ireland'],
  AU: ['aus'],
  NZ: ['nzl', 'aotearoa'],
};

const namesIn = (languageTag: string) => {
  const names = new Intl.DisplayNames(languageTag, { type: 'region', fallback: 'none' });
  return (code: string) => names.of(code);
};
const englishName = namesIn('en');

/** The codes that stand for one country at present: `EU` stands for none, and `UK` is another code for `GB`. */
const allCodes = countryCodes().filter(
  (code) => !/^(EU|EZ|QO|UN|X[AB]|ZZ)$/.test(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
);
const isCountry = (code: string) => allCodes.includes(code);

/** Every country by its plain names: in English, in the languages of the FAQ, and in the language of most people there. */
function codesByName({ languages }: Manifest): ReadonlyMap<string, string> {
  const namers = Object.keys(languages).map(namesIn);
  return new Map(
    allCodes.flatMap((code) =>
      [namesIn(new Intl.Locale(`und-${code}`).maximize().language), ...namers, englishName]
        .flatMap((nameOf) => nameOf(code) ?? [])
        .concat(otherNames[code] ?? [])
        .map((name) => [plainName(name), code] as const),
    ),
  );
}

/** The code of the country that a text names, such as `Canada`, `Deutschland`, `USA` or `en-CA`; `undefined` if it names none. */
export function countryCode(text: string, manifest: Manifest): string | undefined {
  const parts = text
    .trim()
    .toUpperCase()
    .replaceAll('.', '')
    .split(/[-_\s]+/);
  // `en-CA` is a language with a country, `CA-ON` a country with a part of it.
  const part = parts.length < 3 && parts.at(-1)!.length === 2 ? parts.reverse().find(isCountry) : undefined;
  if (part) return part;
  const codes = codesByName(manifest);
  const named = codes.get(plainName(text));
  if (named || plainName(text).length < 5) return named;
  const [meant, ...others] = new Set(meantNames(text, [...codes.keys()]).map((name) => codes.get(name)));
  return others.length ? undefined : meant;
}

/** The English name of a country, for a sentence. */
export const countryName = (code: string): string =>
  `${/^(US|GB)$/.test(code) ? 'the ' : ''}${englishName(code) ?? code}`;

/** Whether the FAQ has lines for a country. */
export const hasLines = (code: string): boolean => Object.hasOwn(regions, code);
