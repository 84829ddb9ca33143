/** When a condition is met on a screen. The result for `and` is the minimum of two values, for `or` the maximum. */
export const applies = { never: 0, sometimes: 1, always: 2 } as const;
export type Applies = (typeof applies)[keyof typeof applies];

/** Combines two conditions by `and`. */
export const both = (one: Applies, other: Applies): Applies => (one < other ? one : other);

/** When a list of media queries matches a screen. https://www.w3.org/TR/mediaqueries-5/ */
export function appliesOnScreen(mediaQueries: string): Applies {
  if (!mediaQueries.trim()) return applies.always;
  const results = mediaQueries.split(',').map(evaluate);
  return results.find((each) => each === applies.always) ?? results.find(Boolean) ?? applies.never;
}

function evaluate(mediaQuery: string): Applies {
  const [, prefix, type, features] = /^(?:(not|only)\s+)?([a-z-]+)?(.*)$/s.exec(mediaQuery.trim().toLowerCase())!;
  // Features such as `(min-width: 40em)` depend on the device.
  if (!type) return applies.sometimes;
  const isScreen = type === 'screen' || type === 'all';
  if (!isScreen) return prefix === 'not' ? applies.always : applies.never;
  if (features) return applies.sometimes;
  return prefix === 'not' ? applies.never : applies.always;
}
