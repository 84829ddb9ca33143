// Versions as npm orders them: https://semver.org without build metadata.

const number = '(0|[1-9]\\d*)';
const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][\\dA-Za-z-]*)';
const pattern = new RegExp(`^${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?$`);

/** The three numbers of a version, and the parts of its prerelease, or undefined if the text is no version. */
export function parseVersion(text) {
  const [, major, minor, patch, prerelease] = pattern.exec(text) ?? [];
  return major === undefined
    ? undefined
    : { numbers: [major, minor, patch].map(Number), prerelease: prerelease?.split('.') ?? [] };
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const isNumber = (part) => /^\d+$/.test(part);

function compareParts(a, b) {
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  if (isNumber(a) && isNumber(b)) return compare(Number(a), Number(b));
  return isNumber(a) === isNumber(b) ? compare(a, b) : isNumber(a) ? -1 : 1;
}

const firstDifference = (a, b, compareTwo) => {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = a[index] === b[index] ? 0 : compareTwo(a[index], b[index]);
    if (order) return order;
  }
  return 0;
};

/** Below 0 if the first version is older, above 0 if it is newer, 0 if they are the same. A prerelease is older than its release. */
export function compareVersions(one, other) {
  const [a, b] = [one, other].map(parseVersion);
  return (
    firstDifference(a.numbers, b.numbers, compare) ||
    compare(Boolean(b.prerelease.length), Boolean(a.prerelease.length)) ||
    firstDifference(a.prerelease, b.prerelease, compareParts)
  );
}
