import leven from 'leven';

/** A name without case, accents and separators: `Clinic_Phone` and `clinic-phone` are the same. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}

/**
 * The number of mistakes between two plain names: letters that are missing, added or replaced, or two neighbors swapped.
 * `undefined` if it is another word: more than one mistake in a short name, or another first letter, more than two in a longer name.
 */
export function countMistakes(given: string, meant: string): number | undefined {
  if (areSwapped(given, meant)) return 1;
  const isShort = meant.length < 6;
  const count = leven(given, meant);
  return count > (isShort ? 1 : 2) || (isShort && given[0] !== meant[0]) ? undefined : count;
}

/** The names that were probably meant, the nearest first. Case, accents and separators do not count. */
export function meantNames(given: string, names: readonly string[]): readonly string[] {
  const plain = plainName(given);
  return (
    names
      .map((name) => ({ name, count: countMistakes(plain, plainName(name)) ?? Infinity }))
      .filter(({ count }) => count < Infinity)
      // Of several, the one whose case, accents and separators are nearer.
      .sort((one, other) => one.count - other.count || leven(given, one.name) - leven(given, other.name))
      .map(({ name }) => name)
  );
}
