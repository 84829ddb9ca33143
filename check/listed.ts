/** The items of a list in a sentence: `a, b and c`. */
export const listed = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);
