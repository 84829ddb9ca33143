// Median, quartiles, and ratios to the baseline of the same round.

const sorted = (values) => values.filter(Number.isFinite).sort((a, b) => a - b);

/** A quantile of sorted values, with linear interpolation between two of them. */
function quantile(values, share) {
  const position = (values.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.min(below + 1, values.length - 1);
  return values[below] + (values[above] - values[below]) * (position - below);
}

/** The quartiles of the numbers in a list: `low`, `median` and `high`. `undefined` if there is no number in it. */
export function quartiles(values) {
  const numbers = sorted(values);
  if (!numbers.length) return undefined;
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(numbers, share));
  return { low, median, high };
}

export const median = (values) => quartiles(values)?.median;

/** Each sample divided by the baseline's of the same round. A round without one of both gives no ratio. */
export function ratios(samples, baselineSamples, read) {
  const byRound = new Map(baselineSamples.map((sample) => [sample.round, read(sample)]));
  return samples
    .filter((sample) => Number.isFinite(read(sample)))
    .map((sample) => read(sample) / byRound.get(sample.round))
    .filter(Number.isFinite);
}
