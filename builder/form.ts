import {
  choiceNames,
  controls,
  parseChoices,
  questionIds,
  questionsValue,
  type ChoiceName,
  type Choices,
} from './choices.js';
import { parseColor } from './contrast.js';
import type { BuilderData } from './data.js';
import { byId, create } from './elements.js';
import { fillOwnQuestions, showFilledBoxes } from './own-form.js';

type Field = HTMLInputElement | HTMLSelectElement;

const option = (value: string, text: string) => create('option', { value }, text);

const checkbox = (name: string, value: string, ...label: (Node | string)[]) =>
  create(
    'label',
    { class: 'choice' },
    create('input', { type: 'checkbox', name, value }),
    create('span', {}, ...label),
  );

/** A language in its own words, and in English. */
const languageName = ({ locale, name, englishName }: BuilderData['languages'][number]) => [
  create('span', { lang: locale }, name),
  ...(locale === 'en' ? [] : [` (${englishName})`]),
];

/** The fields that are made from the data. */
export function fillForm(data: BuilderData): void {
  const { regions, languages, groups } = data;
  byId('region').append(...regions.map(({ code, name }) => option(code, name)));
  byId('lang').append(
    ...languages.map(({ locale, name, englishName }) =>
      option(locale, locale === 'en' ? name : `${name} (${englishName})`),
    ),
  );
  for (const name of ['menu-language', 'reviewed-language'])
    byId(name).append(...languages.map((language) => checkbox(name, language.locale, ...languageName(language))));
  byId('groups').append(
    ...groups.map(({ title, questions }) =>
      create(
        'fieldset',
        { class: 'group' },
        create('legend', {}, title),
        ...questions.map(({ id, title }) => checkbox('question', id, title)),
      ),
    ),
  );
  fillOwnQuestions(data);
}

const fields = (form: HTMLFormElement, name: string) =>
  [...form.elements].filter((field) => (field as Field).name === name) as HTMLInputElement[];

const checked = (form: HTMLFormElement, name: string) =>
  fields(form, name)
    .filter((field) => field.checked)
    .map(({ value }) => value);

const check = (form: HTMLFormElement, name: string, values: readonly string[]) => {
  for (const field of fields(form, name)) field.checked = values.includes(field.value);
};

/** The choices whose name is also that of one field with the same value. */
const simple: readonly ChoiceName[] = choiceNames.filter(
  (name) =>
    ![
      'languages',
      'questions',
      'controls',
      'mode',
      'appearance',
      'reviewed-languages',
      'print-english',
      'structured-data',
    ].includes(name),
);

export function readForm(form: HTMLFormElement, data: BuilderData): Choices {
  const menu = checked(form, 'languages')[0];
  const reviewed = checked(form, 'reviewed-language').join(' ');
  const shown = checked(form, 'control').join(' ');
  const isSigned = byId<Field>('reviewer').value || byId<Field>('reviewed-on').value;
  return parseChoices(
    [
      ...simple.map((name) => [name, byId<Field>(name).value] as const),
      // With a sign-off, the address names the version that was reviewed: a newer builder must not put in its own.
      ...(isSigned ? [] : [['reviewed-version', ''] as const]),
      ['languages', menu === 'chosen' ? checked(form, 'menu-language').join(' ') || 'en' : menu!],
      ['questions', questionsValue(checked(form, 'question'), data) ?? ''],
      ['controls', shown || 'none'],
      // English alone is the default.
      ['reviewed-languages', reviewed === 'en' ? '' : reviewed],
      ...['mode', 'appearance', 'print-english', 'structured-data'].map(
        (name) => [name, checked(form, name)[0] ?? ''] as const,
      ),
    ],
    data,
  );
}

export function writeForm(form: HTMLFormElement, choices: Choices, data: BuilderData): void {
  const defaults: Choices = {
    region: 'US',
    'heading-level': '2',
    background: '#ffffff',
    files: '/ketamine-faq/',
    'reviewed-version': data.contentVersion,
  };
  for (const name of simple) byId<Field>(name).value = choices[name] ?? defaults[name] ?? '';
  const { languages } = choices;
  const isList = languages !== undefined && languages !== 'reviewed';
  check(form, 'languages', [isList ? 'chosen' : (languages ?? 'all')]);
  check(form, 'menu-language', isList ? languages.split(' ') : ['en']);
  check(form, 'question', choices.questions === 'none' ? [] : questionIds(choices.questions, data));
  check(form, 'control', choices.controls?.split(' ') ?? controls);
  check(form, 'reviewed-language', choices['reviewed-languages']?.split(' ') ?? ['en']);
  check(form, 'mode', [choices.mode ?? 'multiple']);
  check(form, 'appearance', [choices.appearance ?? 'lines']);
  for (const name of ['print-english', 'structured-data'] as const) check(form, name, [choices[name] ?? '']);
  showFilledBoxes();
  syncColors();
}

/** The two colors, each a text field with a color field beside it. */
const colors = ['accent', 'background'] as const;

/** Shows the colors of the text fields in the color fields. */
export function syncColors(): void {
  for (const name of colors) byId<Field>(`${name}-picker`).value = parseColor(byId<Field>(name).value) ?? '#808080';
}

/** Writes the color that somebody has picked into the text field. */
export function takePickedColor(target: EventTarget | null): void {
  for (const name of colors) {
    const picker = byId<Field>(`${name}-picker`);
    if (target === picker) byId<Field>(name).value = picker.value;
  }
}

/** Ticks the language that is shown first, when somebody begins to choose languages. */
export function tickFirstLanguage(form: HTMLFormElement, target: EventTarget | null): void {
  const { name, value } = target as Field;
  if (name !== 'languages' || value !== 'chosen') return;
  for (const field of fields(form, 'menu-language')) field.checked ||= field.value === byId<Field>('lang').value;
}
