import { meantNames, plainName } from './misspelling.js';

const prefix = '--ketamine-faq-';

/** The custom properties of the element, without their prefix. */
const names = ['accent', 'radius', 'heading-font', 'heading-color', 'spacing', 'width', 'scroll-margin'];

/** What people write in place of a name. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  accent: [
    'color',
    'colour',
    'accent-color',
    'accent-colour',
    'primary',
    'primary-color',
    'main-color',
    'brand',
    'theme',
    'theme-color',
  ],
  radius: ['border-radius', 'corner', 'corners', 'rounded'],
  'heading-font': ['font', 'font-family', 'title-font', 'header-font'],
  'heading-color': ['heading-colour', 'title-color', 'header-color'],
  spacing: ['space', 'padding', 'gap'],
  width: ['max-width'],
  'scroll-margin': ['scroll-margin-top', 'scroll-padding', 'scroll-offset', 'offset', 'header-height'],
};

export const customProperties: readonly string[] = names.map((name) => prefix + name);

/** The custom property that a word asks for, such as `color`, or `undefined`. */
export function wantedProperty(word: string): string | undefined {
  const plain = plainName(word);
  const wanted = names.find((name) => otherNames[name]!.some((other) => plainName(other) === plain));
  return wanted && prefix + wanted;
}

/** Whether a custom property seems to be meant for the element, although its name is none of ours. */
export const isUnknownProperty = (property: string): boolean =>
  /^--ket?amine?-?faqs?-/i.test(property) && !customProperties.includes(property);

/** The custom property that was meant by an unknown one, or `undefined`. */
export function meantProperty(property: string): string | undefined {
  const word = property.replace(/^--[a-z]+-?faqs?-/i, '');
  return wantedProperty(word) ?? (meantNames(word, names)[0] && prefix + meantNames(word, names)[0]!);
}
