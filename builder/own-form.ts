// The fields for own questions. The form has all boxes from the start, and hides those that are not in use.
import type { BuilderData } from './data.js';
import { byId, create } from './elements.js';
import { ownFields, ownLimits } from './own-questions.js';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The place of a problem. */
const problem = (name: string) => create('p', { class: 'problem', id: `${name}-problem`, 'data-problem': name });

function createBox(
  { question, answer, group }: (typeof ownFields)[number],
  index: number,
  groups: BuilderData['groups'],
): HTMLElement {
  const number = String(index + 1);
  const help = `${answer}-help`;
  return create(
    'fieldset',
    { class: 'group own', tabindex: '-1', hidden: '' },
    create('legend', { class: 'visually-hidden' }, `Your question ${number}`),
    create('label', { for: question }, `Question ${number}`),
    create('input', {
      id: question,
      name: question,
      maxlength: String(ownLimits.question),
      'aria-describedby': `${question}-problem`,
    }),
    problem(question),
    create('label', { for: answer }, `Answer ${number}`),
    create(
      'p',
      { class: 'help', id: help },
      'An empty line begins a new paragraph. Lines that begin with “- ” become a list. The rest is plain text.',
    ),
    create('textarea', {
      id: answer,
      name: answer,
      rows: '5',
      maxlength: String(ownLimits.answer),
      'aria-describedby': `${help} ${answer}-problem`,
    }),
    problem(answer),
    create('label', { for: group }, `Where question ${number} stands`),
    create(
      'select',
      { id: group, name: group },
      create('option', { value: '' }, 'At your clinic, at the end'),
      ...groups.map(({ id, title }) => create('option', { value: id }, title)),
    ),
    create(
      'p',
      { class: 'buttons' },
      create(
        'button',
        { type: 'button', class: 'quiet' },
        'Remove',
        create('span', { class: 'visually-hidden' }, `: question ${number}`),
      ),
    ),
  );
}

export const fillOwnQuestions = ({ groups }: BuilderData) =>
  byId('own-questions').append(...ownFields.map((names, index) => createBox(names, index, groups)));

const boxes = () => [...byId('own-questions').children] as HTMLElement[];
const shownCount = () => boxes().filter(({ hidden }) => !hidden).length;

/** The fields of the box at an index. */
const fieldsAt = (index: number) => Object.values(ownFields[index]!).map((name) => byId<Field>(name));
const hasText = (index: number) => fieldsAt(index).some(({ value }) => value);

function showBoxes(count: number): void {
  for (const [index, box] of boxes().entries()) box.hidden = index >= count;
  byId('own-add').hidden = count === ownFields.length;
  byId('own-full').textContent =
    count === ownFields.length ? `These are ${count} questions of your own. The form takes no more.` : '';
}

/** Shows the boxes up to the last one that has a text. */
export const showFilledBoxes = () =>
  showBoxes(ownFields.reduce((count, _, index) => (hasText(index) ? index + 1 : count), 0));

/** Shows one more box, with the focus in it. */
export function addOwnQuestion(): void {
  const count = shownCount();
  showBoxes(count + 1);
  fieldsAt(count)[0]!.focus();
}

/**
 * Removes the question of a button, after asking if it has a text. Those behind it move up. The focus goes to the one that
 * takes its place, or to the button that adds one. Returns whether something was removed.
 */
export function removeOwnQuestion(button: Element): boolean {
  const index = boxes().findIndex((box) => box.contains(button));
  if (hasText(index) && !confirm('Delete this question and its answer?')) return false;
  const last = shownCount() - 1;
  for (let at = index; at <= last; at++)
    for (const [order, field] of fieldsAt(at).entries())
      field.value = at === last ? '' : fieldsAt(at + 1)[order]!.value;
  showBoxes(last);
  (index < last ? boxes()[index]! : byId('own-add')).focus();
  return true;
}
