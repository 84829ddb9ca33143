import { parseTokens, reservedIds } from '../../src/options/parse.js';
import { ownGroup } from '../../src/options/schema.js';
import { describing, type Warn } from '../../src/options/warnings.js';
import type { CheckContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { faqAround, getAttribute, type ElementNode, type Page, type Root } from '../page.js';

/** What the FAQ accepts besides the questions of the page. */
const known = { regions: {}, languages: [] };

/** The questions that the page has written itself: each a `<details>` in the element, but not in one of its slots. */
export const ownQuestions = ({ childNodes }: ElementNode): readonly ElementNode[] =>
  childNodes.filter(
    (node): node is ElementNode =>
      'tagName' in node && node.tagName === 'details' && getAttribute(node, 'slot') === undefined,
  );

/** Checks the place, the id, the group, the summary and `data-replaces` of each question that the page has written itself. */
export const checkOwnQuestions = ({ page, faqElements }: CheckContext): readonly Finding[] => [
  ...faqElements.flatMap((element) => {
    const taken: string[] = [];
    return ownQuestions(element).flatMap((details) => checkQuestion(details, taken));
  }),
  // An element without a closing tag has a finding of its own. What stands after it may be inside once it is closed.
  ...(faqElements.length && faqElements.every(({ sourceCodeLocation }) => sourceCodeLocation?.endTag)
    ? questionsOutside(page).map(outsideFinding)
    : []),
];

/** The questions that are probably meant for the FAQ, and that stand outside every `<ketamine-faq>`. */
function questionsOutside({ elements }: Page): readonly ElementNode[] {
  /** The last element of each parent that is no `<details>`. */
  const last = new Map<Root | null, ElementNode>();
  return elements.filter((element) => {
    const { tagName, parentNode } = element;
    if (tagName !== 'details') {
      last.set(parentNode, element);
      return false;
    }
    if (faqAround(element)) return false;
    if (getAttribute(element, 'data-replaces') !== undefined) return true;
    // Other accordions may have a `data-group` too.
    const group = getAttribute(element, 'data-group');
    return group !== undefined && (isGroup(group) || last.get(parentNode)?.tagName === 'ketamine-faq');
  });
}

const parseGroup = (group: string | undefined, warn: Warn) =>
  parseTokens({ attribute: 'data-group', keywords: [ownGroup], of: ['group'] }, group, known, warn);

const isGroup = (group: string) => Boolean(parseGroup(group, () => {})?.length);

function checkQuestion(details: ElementNode, taken: string[]): readonly Finding[] {
  const warnings: string[] = [];
  const warn = describing((warning) => warnings.push(warning));
  const replaces = getAttribute(details, 'data-replaces');
  const replaced = parseTokens({ attribute: 'data-replaces', of: ['question'] }, replaces, known, warn)?.[0];
  parseGroup(getAttribute(details, 'data-group'), warn);
  const id = replaced ?? getAttribute(details, 'id') ?? '';
  const isShipped = parseTokens({ attribute: 'id', of: ['question'] }, id, known, () => {})?.[0] === id;
  const isTaken = taken.includes(id) || (!replaced && (isShipped || reservedIds.test(id)));
  taken.push(id);
  return [
    ...warnings.map((warning) =>
      finding(
        'own-value-unknown',
        'A question of your own in <ketamine-faq> has an unknown value. It is shown among your own questions instead.',
        `Correct or remove the value: ${warning}`,
        details,
      ),
    ),
    ...(id && !isTaken ? [] : [ownIdFinding(id, details)]),
    ...(replaced || hasSummary(details) ? [] : [summaryMissingFinding(details)]),
  ];
}

const hasSummary = ({ childNodes }: ElementNode) =>
  childNodes.some((node) => node.nodeName === 'summary' && 'childNodes' in node && node.childNodes.length > 0);

function outsideFinding(details: ElementNode): Finding {
  const { name, value } = details.attrs.find((each) => /^data-(replaces|group)$/.test(each.name))!;
  return finding(
    'own-outside',
    `The question <details ${name}="${value}"> is outside <ketamine-faq>, so it is not among the questions of the FAQ${name === 'data-replaces' ? ', and replaces no answer' : ''}.`,
    'To show it in the FAQ, move it into <ketamine-faq>: directly before </ketamine-faq>.',
    details,
  );
}

const ownIdFinding = (id: string, details: ElementNode) =>
  finding(
    'own-id',
    id
      ? `A question of your own in <ketamine-faq> has an id that is taken, or that it cannot have: “${id}”. It gets another one, so links to it do not work.`
      : 'A question of your own in <ketamine-faq> has no id. It gets one from its words, so links to it stop working when you change them.',
    'Give each <details> an id of its own, such as id="parking". To replace an answer, use data-replaces.',
    details,
  );

const summaryMissingFinding = (details: ElementNode) =>
  finding(
    'own-summary-missing',
    'A question of your own in <ketamine-faq> has no words for its title.',
    'Begin the <details> with <summary>, and write the question there.',
    details,
  );
