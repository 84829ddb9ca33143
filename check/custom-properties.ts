import { countMistakes, meantNames, plainName } from './misspelling.js';

const prefix = '--ketamine-faq-';

/** The custom properties of the element, without their prefix. */
const names = ['accent', 'radius', 'heading-font', 'heading-color', 'spacing', 'width', 'scroll-margin'];

/** Other names that people write, by the name that they mean. */
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

/** The words of a custom property after the prefix of the element, or a misspelt one; `undefined` if it has another prefix. */
function wordAfterPrefix(property: string): string | undefined {
  const parts = property.slice(2).split('-');
  const length = [2, 1, 3].find(
    (count) => countMistakes(plainName(parts.slice(0, count).join('')), plainName(prefix)) !== undefined,
  );
  return property.startsWith('--') && length !== undefined ? parts.slice(length).join('-') : undefined;
}

/** Whether a custom property is meant for the element, although its name is none of ours. */
export const isUnknownProperty = (property: string): boolean =>
  wordAfterPrefix(property) !== undefined && !customProperties.includes(property);

/** The custom property that was meant by an unknown one, or `undefined`. */
export function meantProperty(property: string): string | undefined {
  const word = wordAfterPrefix(property) ?? '';
  const name = meantNames(word, names)[0];
  return wantedProperty(word) ?? (name && prefix + name);
}
