// The own questions of a clinic: the names of their choices, and how choices become questions of the tag.
import { reservedIds } from '../src/options/parse.js';
import type { BuilderData } from './data.js';

type Field = 'question' | 'answer' | 'group';
export type OwnName = `own-${number}` | `own-${number}-answer` | `own-${number}-group`;

/** The choices of each own question, by its fields. */
export const ownFields: readonly Readonly<Record<Field, OwnName>>[] = Array.from({ length: 10 }, (_, index) => ({
  question: `own-${index + 1}`,
  answer: `own-${index + 1}-answer`,
  group: `own-${index + 1}-group`,
}));

export const ownNames: readonly OwnName[] = ownFields.flatMap((names) => Object.values(names));

export const answerNames: readonly string[] = ownFields.map(({ answer }) => answer);
export const groupNames: readonly string[] = ownFields.map(({ group }) => group);

/** The greatest length of each text, in UTF-16 code units. The address holds them all. */
export const ownLimits = { question: 200, answer: 2000 } as const;

/** A paragraph, or the entries of a list. */
export type OwnBlock = string | readonly string[];

/** An own question that the tag can hold. */
export interface OwnQuestion {
  readonly id: string;
  /** The group of ours in which it stands. Without one, it stands at the end. */
  readonly group?: string;
  readonly title: string;
  readonly answer: readonly OwnBlock[];
}

type OwnChoices = Readonly<Partial<Record<OwnName, string>>>;

const hasWords = (text = '') => /[\p{L}\p{N}]/u.test(text);

/** The required fields that are empty. A question without any text is not in use, and has none. */
export const missingFields = (
  { question, answer }: Readonly<Record<Field, OwnName>>,
  choices: OwnChoices,
): readonly OwnName[] =>
  choices[question] || choices[answer] ? [question, answer].filter((name) => !hasWords(choices[name])) : [];

/** The blocks of a plain text: an empty line ends a paragraph, and a line that begins with “- ” is an entry of a list. */
function blocksOf(text: string): readonly OwnBlock[] {
  const blocks: (string | string[])[] = [];
  let isNew = true;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const last = blocks.at(-1);
    const entry = /^-\s+(.+)/.exec(line)?.[1];
    if (entry) {
      if (Array.isArray(last)) last.push(entry);
      else blocks.push([entry]);
    } else if (line && line !== '-') {
      if (typeof last === 'string' && !isNew) blocks[blocks.length - 1] = `${last} ${line}`;
      else blocks.push(line);
    }
    isNew = !line;
  }
  return blocks;
}

/** An id from the words of a title, in ASCII. It is empty if the title has no such letters. */
const idFrom = (title: string) =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '');

/** The own questions that are whole, each with an id that the element accepts. */
export function ownQuestionsOf(choices: OwnChoices, { groups }: BuilderData): readonly OwnQuestion[] {
  const taken = groups.flatMap(({ questions }) => questions.map(({ id }) => id));
  return ownFields.flatMap((names, index) => {
    const { [names.question]: title, [names.answer]: answer, [names.group]: group } = choices;
    if (!title || !answer || missingFields(names, choices).length) return [];
    const wanted = idFrom(title) || `own-question-${index + 1}`;
    let id = wanted;
    for (let number = 2; reservedIds.test(id) || taken.includes(id); number++) id = `${wanted}-${number}`;
    taken.push(id);
    return [{ id, ...(group ? { group } : {}), title, answer: blocksOf(answer) }];
  });
}
