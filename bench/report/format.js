// Figures and tables as Markdown.

const none = '–';

/** Three significant digits, and no exponent. */
const digits = (number) => {
  if (!Number.isFinite(number)) return none;
  const decimals = number >= 100 ? 0 : number >= 10 ? 1 : 2;
  return number.toFixed(decimals);
};

/** A median with its quartiles: `3.08 (2.95 to 3.21)`. */
export const withQuartiles = (found) =>
  found ? `${digits(found.median)} (${digits(found.low)} to ${digits(found.high)})` : none;

/** A median alone. */
export const plain = (found) => (found ? digits(found.median) : none);

export const kibibytes = (bytes) => (bytes === undefined ? none : (bytes / 1024).toFixed(1));

export const yesNo = (value) => (value === null || value === undefined ? none : value ? 'yes' : 'no');

export const number = digits;

/** A table: the first column is text, the others are figures unless `text` is set. */
export function table(head, rows, { text = false } = {}) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const alignment = head.map((_, index) => (index && !text ? '---:' : '---'));
  return [head, alignment, ...rows].map(line).join('\n');
}
