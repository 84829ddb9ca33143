import { parseOption } from '../src/options/parse.js';
import { elementOptions, type Option } from '../src/options/schema.js';
import { regions, type HelplineToken } from '../src/content/regions.js';
import { countryCode } from './country.js';
import { elementsIn, fallbackNodes, visibleText } from './fallback.js';
import type { Manifest } from './manifest.js';
import { getAttribute, type ElementNode } from './page.js';

const regionOption: Option & { kind: 'region' } = elementOptions.find((option) => option.kind === 'region')!;

/** A telephone number of a helpline, and the countries whose line it is. */
export interface Line {
  readonly number: string;
  readonly countries: readonly string[];
  /** Whether it is an emergency number. Several countries have the same ones. */
  readonly isEmergency: boolean;
}

const digitsOf = (number: string) => number.replace(/\D/g, '');
/** Returns the digits of a number. Removes a leading 1, the country code of the US, from a toll-free number. */
const withoutPrefix = (number: string) => digitsOf(number).replace(/^1(?=8\d{9}$)/, '');

const numbersOf = (country: string, tokens?: readonly HelplineToken[]) =>
  Object.entries(regions[country] ?? {})
    .filter(([token]) => !tokens || tokens.includes(token as HelplineToken))
    .flatMap(([, entry]) => (Array.isArray(entry) ? (entry as string[]).slice(1) : []))
    .filter((text) => /\d/.test(text));

const allLines: readonly Line[] = [...new Set(Object.keys(regions).flatMap((country) => numbersOf(country)))].map(
  (number) => ({
    number,
    countries: Object.keys(regions).filter((country) => numbersOf(country).includes(number)),
    isEmergency: Object.keys(regions).some((country) => numbersOf(country, ['emergency']).includes(number)),
  }),
);

/** The emergency and crisis numbers of a country; none if the FAQ has none for it. */
export const mainNumbers = (country: string): readonly string[] => [
  ...new Set(numbersOf(country, ['emergency', 'crisis'])),
];

/** Numbers that also answer elsewhere: 112 in many countries, and 111 for medical help in the UK. */
const alsoAnswers = (number: string, country: string) => number === '112' || (number === '111' && country === 'GB');

export const belongsTo = ({ number, countries }: Line, country: string): boolean =>
  countries.includes(country) || alsoAnswers(number, country);

/**
 * The country of an element: its code, `other` if the attribute says so, or `undefined` if it has an unknown value. That has a
 * finding of its own.
 */
export function countryOf(element: ElementNode, manifest: Manifest): string | undefined {
  const value = getAttribute(element, 'region') ?? String(regionOption.default);
  let isKnown = true;
  const parsed = parseOption(regionOption, value, { regions, languages: [] }, () => (isKnown = false)) as string;
  if (!isKnown) return undefined;
  return parsed === 'other' ? (countryCode(value, manifest) ?? 'other') : parsed;
}

const lineOf = (number: string) => allLines.find((line) => withoutPrefix(line.number) === withoutPrefix(number));

/** Numbers in a text. A sign before or after it tells that a number is an amount, or a part of a longer one. */
const numberInText = /(?<![\d$€£#.,/:-])\+?\d+(?:[ \u00a0().-]\d+)*(?![\d%:]|[.,/-]\d| ?(?:mg|ml|%|€|£)(?!\p{L}))/gu;

/**
 * The lines that the fallback content of an element names, each once. An emergency number counts only in a link: in a text, 999 or
 * 111 may be how many of something there are.
 */
export function linesInFallback(element: ElementNode): readonly Line[] {
  const nodes = fallbackNodes(element);
  return [...new Set([...linkedLines(nodes), ...writtenLines(nodes).filter(({ isEmergency }) => !isEmergency)])];
}

/** Whether nodes name a line, in a link or in their text: of any country, or of `country`. */
export const namesLine = (nodes: ElementNode['childNodes'], country?: string): boolean =>
  [...linkedLines(nodes), ...writtenLines(nodes)].some((line) => country === undefined || belongsTo(line, country));

/** The lines that links in nodes lead to. */
export const linkedLines = (nodes: ElementNode['childNodes']): readonly Line[] =>
  elementsIn(nodes).flatMap((each) => {
    const [, number] = /^\s*(?:tel|sms):([^?;&]*)/i.exec(getAttribute(each, 'href') ?? '') ?? [];
    return number ? (lineOf(decode(number)) ?? []) : [];
  });

function writtenLines(nodes: ElementNode['childNodes']): readonly Line[] {
  const text = visibleText(nodes);
  return [...text.matchAll(numberInText)].flatMap((match) => {
    const line = lineOf(match[0]);
    return !line || (line.isEmergency && isInAddress(text, match)) ? [] : line;
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a number of three digits is that of a house or a room. */
const isInAddress = (text: string, { 0: number, index }: RegExpExecArray) =>
  /^ \p{Lu}\p{Ll}+/u.test(text.slice(index + number.length)) ||
  /\b(room|suite|unit|floor|apt|no)\.? $/i.test(text.slice(0, index));
