/** A list of names, or a text. */
type Words = string | readonly string[];

/**
 * Reports a problem by the kind of its warning and the values that the text names. `describeWarning` makes the text. It is part
 * of the tools, to keep the texts out of the script (docs/adr/0031). A `kind` that is not listed there is a text itself.
 */
export type Warn = (kind: string, name?: Words, given?: unknown, accepted?: Words) => void;

/** What an option accepts, by its kind, if that is not a list of words. */
const acceptedBy: Readonly<Record<string, string>> = {
  region: 'other, or a country code such as US, or CA for Canada',
  text: 'text with a letter or digit',
  url: 'an https:// or http:// address',
  phone: '3 digits or more, with + ( ) - . and an extension such as x12, and no helpline',
  date: '2020-01-01 to today',
};

const list = (words: Words = ''): string => (typeof words === 'string' ? words : words.join(' '));

/** The text of a warning. */
export function describeWarning(...[kind, name, given, accepted]: Parameters<Warn>): string {
  const names = list(name);
  switch (kind) {
    case 'value':
      return `unknown value in ${names}="${given as string}". Accepted: ${acceptedBy[accepted as string] ?? list(accepted)}.`;
    case 'version':
      return `unknown value in reviewed-version="${names}". Accepted: ${given as string}, the version of the text.`;
    case 'attribute':
      return `unknown attribute "${names}". Accepted: lang ${list(accepted)}.`;
    case 'question':
      return `unknown question "${names}". Accepted: ${list(accepted)}.`;
    case 'exclude':
      return `exclude="${names}" leaves no question, so it is ignored.`;
    case 'risks':
      return `exclude="${names}" names risk questions, which stay: a page that shows benefits must show the risks.`;
    case 'review':
      return `no review is shown. Missing: ${names}.`;
    case 'replaces':
      return `<details data-replaces="${names}"> is not shown: its question is left out.`;
    case 'due':
      return `sources last checked on ${names}. Look for an update.`;
    default:
      return kind;
  }
}

/** Wraps a function that reports texts. */
export const describing =
  (report: (text: string) => void): Warn =>
  (...warning) =>
    report(describeWarning(...warning));
