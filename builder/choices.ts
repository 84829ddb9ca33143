import type { BuilderData } from './data.js';
import { answerNames, groupNames, ownLimits, ownNames, type OwnName } from './own-questions.js';

/**
 * Every choice of the page, in the order of the tag. Those up to `structured-data` are attributes of the element. The address
 * of the page uses the same names.
 */
export const attributeNames = [
  'lang',
  'region',
  'languages',
  'questions',
  'appearance',
  'mode',
  'heading-level',
  'controls',
  'clinic-name',
  'clinic-phone',
  'clinic-url',
  'reviewer',
  'reviewed-on',
  'reviewed-version',
  'reviewed-languages',
  'print-english',
  'structured-data',
] as const;

const otherNames = ['accent', 'background', 'radius', 'heading-font', 'files'] as const;

export type ChoiceName = (typeof attributeNames)[number] | (typeof otherNames)[number] | OwnName;

export const choiceNames: readonly ChoiceName[] = [...attributeNames, ...otherNames, ...ownNames];

/** The choices, each as the value of an attribute. A missing one is the default. */
export type Choices = Readonly<Partial<Record<ChoiceName, string>>>;

/** The attributes without a value. */
export const booleans: readonly string[] = ['print-english', 'structured-data'];

export const controls = ['search', 'toggle-all', 'print', 'language'] as const;

/** The corner radii to choose from, as values of `--ketamine-faq-radius`. */
const radii = ['0', '0.75em', '1.25em'] as const;

/** Longer values are cut, so that no address makes the page slow. */
const longest = 300;

const words = (text: string) => text.split(/[\s,]+/).filter(Boolean);

/** The ids of the questions that a value of `questions` names, each once, in the order of the FAQ. */
export function questionIds(value: string | undefined, { groups }: BuilderData): readonly string[] {
  const all = groups.flatMap(({ id: group, questions }) => questions.map(({ id }) => ({ id, group })));
  if (value === undefined) return all.map(({ id }) => id);
  const named = words(value);
  return all.filter(({ id, group }) => named.includes(id) || named.includes(group)).map(({ id }) => id);
}

/** The value of `questions` for these questions: a group that is whole by its name, nothing if all are chosen. */
export function questionsValue(ids: readonly string[], { groups }: BuilderData): string | undefined {
  const tokens = groups.flatMap((group) => {
    const chosen = group.questions.map(({ id }) => id).filter((id) => ids.includes(id));
    return chosen.length === group.questions.length ? [group.id] : chosen;
  });
  return tokens.join() === groups.map(({ id }) => id).join() ? undefined : tokens.join(' ') || 'none';
}

const oneOf = (value: string, accepted: readonly string[]) => (accepted.includes(value) ? value : undefined);
const listOf = (value: string, accepted: readonly string[]) =>
  accepted.filter((word) => words(value).includes(word)).join(' ') || undefined;

/** For each choice that is no free text: the value that the page can show, or nothing if it is the default or unknown. */
const parsers: {
  readonly [Name in ChoiceName]?: (value: string, data: BuilderData) => string | undefined;
} = {
  region: (value, { regions }) =>
    value === 'US'
      ? undefined
      : oneOf(
          value,
          regions.map(({ code }) => code),
        ),
  lang: (value, data) => oneOf(value, localesOf(data)),
  languages: (value, data) => (value === 'reviewed' ? value : listOf(value, localesOf(data))),
  'reviewed-languages': (value, data) => listOf(value, localesOf(data)),
  questions: (value, data) => {
    const ids = questionIds(value, data);
    return ids.length || value === 'none' ? questionsValue(ids, data) : undefined;
  },
  appearance: (value) => oneOf(value, ['cards']),
  mode: (value) => oneOf(value, ['single']),
  'heading-level': (value) => oneOf(value, ['3', '4', '5']),
  controls: (value) => {
    if (value === 'none') return value;
    const chosen = listOf(value, controls);
    return chosen === controls.join(' ') ? undefined : chosen;
  },
  radius: (value) => oneOf(value, radii),
  background: (value) => (value.toLowerCase() === '#ffffff' ? undefined : value),
  files: (value) => (value === '/ketamine-faq/' ? undefined : value),
  'print-english': () => 'true',
  'structured-data': () => 'true',
};

const parseGroup = (value: string, { groups }: BuilderData) =>
  oneOf(
    value,
    groups.map(({ id }) => id),
  );

const localesOf = ({ languages }: BuilderData) => languages.map(({ locale }) => locale);

/** A value without control characters, which no field of the page can hold. Only an answer has several lines. */
function clean(name: ChoiceName, value: string): string {
  const isAnswer = answerNames.includes(name);
  const limit = isAnswer ? ownLimits.answer : ownNames.includes(name as OwnName) ? ownLimits.question : longest;
  return (
    (isAnswer ? value.split(/\r\n?|\n/) : [value])
      // eslint-disable-next-line no-control-regex -- removes control characters
      .map((line) => line.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' '))
      .join('\n')
      .trim()
      .slice(0, limit)
      // The limit may part a sign of two units, such as an emoji.
      .replace(/[\ud800-\udbff]$/, '')
  );
}

/** Makes choices from values of any origin: unknown names and unknown values are left out. */
export function parseChoices(given: Iterable<readonly [string, string]>, data: BuilderData): Choices {
  const values = new Map(given);
  return Object.fromEntries(
    choiceNames.flatMap((name) => {
      const value = clean(name, values.get(name) ?? '');
      const parse = groupNames.includes(name) ? parseGroup : parsers[name];
      const parsed = value && parse ? parse(value, data) : value;
      return parsed ? [[name, parsed]] : [];
    }),
  );
}

/** Whether the part of an address after `#` holds choices, and not the id of a place or of a question. */
export const holdsChoices = (hash: string) =>
  hash.length < 2 ||
  [...new URLSearchParams(hash.slice(1))].some(([name, value]) => value && choiceNames.includes(name as ChoiceName));

export const parseAddress = (hash: string, data: BuilderData) => parseChoices(new URLSearchParams(hash.slice(1)), data);

/** The part of the address after `#`. */
export const toAddress = (choices: Choices) =>
  new URLSearchParams(choiceNames.flatMap((name) => (choices[name] ? [[name, choices[name]]] : []))).toString();
