import { attributeNames, booleans, type Choices } from './choices.js';
import { parseColor } from './contrast.js';
import type { BuilderData, FallbackParagraph, LanguageData } from './data.js';
import { ownQuestionsOf, type OwnQuestion } from './own-questions.js';

/** The element that the choices make, before it is written for a platform. */
export interface Tag {
  /** Names and values, in the order in which they are written. The value of a yes/no option is empty. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The custom properties. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  /** The language that it shows first. */
  readonly language: LanguageData;
  readonly fallback: readonly FallbackParagraph[];
  readonly ownQuestions: readonly OwnQuestion[];
}

export function makeTag(choices: Choices, data: BuilderData): Tag {
  const english = data.languages[0]!;
  const language = data.languages.find(({ locale }) => locale === choices.lang) ?? english;
  const properties = {
    accent: parseColor(choices.accent ?? ''),
    radius: choices.radius,
    'heading-font': choices['heading-font'],
  };
  return {
    attributes: attributeNames.flatMap((name) => {
      const value = choices[name];
      return value === undefined ? [] : [[name, booleans.includes(name) ? '' : value] as const];
    }),
    properties: Object.entries(properties).flatMap(([name, value]) =>
      value === undefined ? [] : [[`--ketamine-faq-${name}`, value] as const],
    ),
    language,
    fallback: language.fallback[choices.region ?? 'US']!,
    ownQuestions: ownQuestionsOf(choices, data),
  };
}

/** The attributes of the `<details>` of an own question. */
export const ownAttributes = ({ id, group }: OwnQuestion) => ({ id, ...(group ? { 'data-group': group } : {}) });

/** The attributes of a paragraph of the fallback content. */
export const paragraphAttributes = ({ isEnglish }: FallbackParagraph, { locale, dir }: LanguageData) =>
  isEnglish
    ? { lang: 'en', dir: 'ltr' }
    : { ...(locale === 'en' ? {} : { lang: locale }), ...(dir === 'rtl' ? { dir } : {}) };

/** The link of a telephone number. In a text that runs from right to left, the number still runs from left to right. */
export const numberLink = (number: string, { isEnglish }: FallbackParagraph, { dir }: LanguageData) => ({
  href: `tel:${number.replace(/\D/g, '')}`,
  ...(dir === 'rtl' && !isEnglish ? { dir: 'ltr' } : {}),
});

/** The value of the attribute `style`. */
export const styleOf = ({ properties }: Tag) => properties.map(([name, value]) => `${name}: ${value}`).join('; ');
