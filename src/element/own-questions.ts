import type { Language } from '../content/language.js';
import { questions } from '../content/questions.js';
import type { Block } from '../content/types.js';
import type { Item, OwnAnswer } from '../items/item.js';
import { languageTagOf } from '../localization/match-locale.js';
import { parseTokens, reservedIds } from '../options/parse.js';
import { ownGroup, type Option } from '../options/schema.js';
import type { Warn } from '../options/warnings.js';
import { ownQuestions, slotPrefix } from './own-questions-selector.js';

/** What the page has written itself. */
export interface OwnQuestions {
  /** Its questions. */
  readonly added: readonly Item[];
  /** By the id of a question, its answers to its own questions and to shipped ones, and where each stands. */
  readonly answers: ReadonlyMap<string, OwnAnswer & { readonly details: HTMLDetailsElement }>;
}

export const summaryOf = (details: Element): HTMLElement | null => details.querySelector(':scope>summary');

const shippedIds: readonly string[] = questions.map(({ id }) => id);

/** Reads the questions and answers that a page has written inside the element. */
export function readOwnQuestions(host: Element, { labels }: Language, warn: Warn): OwnQuestions {
  const added: Item[] = [];
  const answers = new Map<string, OwnAnswer & { readonly details: HTMLDetailsElement }>();
  const isTaken = (id: string) => reservedIds.test(id) || answers.has(id) || shippedIds.includes(id);
  for (const details of host.querySelectorAll<HTMLDetailsElement>(ownQuestions)) {
    const summary = summaryOf(details);
    // HTML has no null character.
    const title = linesIn(summary)
      .replace(/[\s\0]+/g, ' ')
      .trim();
    const parse = (name: string, accepted: Partial<Option>) =>
      parseTokens({ attribute: `data-${name}`, ...accepted }, details.dataset[name], undefined, warn)?.[0];
    let id = parse('replaces', { keywords: shippedIds.filter((shipped) => !answers.has(shipped)) });
    if (!id) {
      ({ id } = details);
      if (!id || isTaken(id)) {
        id =
          title
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+/gu)
            ?.join('-') ?? 'question';
        while (isTaken(id)) id += '-2';
        warn(`id="${details.id}" of <details> "${title}" is missing or taken, so it is "${id}".`);
      }
      if (!title) warn(`no text in <summary> of <details id="${id}">.`);
      added.push({
        id,
        group: parse('group', { keywords: [ownGroup], of: ['group'] }) ?? ownGroup,
        title: title || labels.clinicGroup,
        answer: [],
        standsAlone: true,
      });
    }
    answers.set(id, {
      details,
      slot: slotPrefix + id,
      get lang() {
        return languageTagOf(summary ?? details);
      },
      text: () => blocksOf(linesIn(details, summary)),
    });
  }
  return { added, answers };
}

/** Elements that are blocks in a browser. Others stand within a line. */
const blocks = /^(p|[ou]l|li|d[ltd]|h\d|div|table|t[rdh]|section|article|blockquote|pre|fig.*|details|summary)$/;

/** The text of a node, each block on lines of its own. A line of a bullet begins with a tab. What is not shown has no text. */
function linesOf(node: Node): string {
  const { nodeType, nodeValue, localName } = node as HTMLElement;
  if (!localName) return nodeType === Node.TEXT_NODE ? nodeValue!.replace(/\s+/g, ' ') : '';
  if ((node as Element).matches('script,style,template,[hidden]')) return '';
  // Before a slot shows it, nothing is known of its style.
  const display = getComputedStyle(node as Element).display || (blocks.test(localName) ? 'block' : 'inline');
  if (display === 'none') return '';
  const text = linesIn(node);
  if (/^(inline|contents)/.test(display)) return text || ' ';
  return `\n${localName === 'li' ? text.replace(/^/gm, '\t') : text}\n`;
}

/** The text in a node, without that of one child. */
const linesIn = (node: Node | null, left?: Node | null): string =>
  [...(node?.childNodes ?? [])].map((child) => (child === left ? '' : linesOf(child))).join('');

/** The paragraphs and bullets in a text. */
const blocksOf = (lines: string): readonly Block[] =>
  lines.split('\n').flatMap((line) => {
    const text = line.trim();
    return text ? [line[0] === '\t' ? [text] : text] : [];
  });
