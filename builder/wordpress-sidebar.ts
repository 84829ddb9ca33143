import { booleans, controls, questionIds, type Choices } from './choices.js';
import type { BuilderData } from './data.js';
import type { Tag } from './tag.js';

/** Labels with their values. */
export type List = readonly (readonly [label: string, value: string])[];

const onOff = (isOn: boolean) => (isOn ? 'on' : 'off');

/** By attribute that is listed only if it is set: its panel in the sidebar of the block, and its label there. */
const sidebarLabels: Readonly<Record<string, string>> = {
  'clinic-name': 'Your clinic: Name',
  'clinic-phone': 'Your clinic: Telephone',
  'clinic-url': 'Your clinic: Web page',
  reviewer: 'Review: Who reviewed the text, with title',
  'reviewed-on': 'Review: Day of the review',
  'reviewed-version': 'Review: Version of the text that was reviewed',
  'reviewed-languages': 'Review: Languages that were reviewed, such as “en es”',
  appearance: 'Appearance: Each question stands in a box',
  'print-english': 'Advanced: Print English beside another language',
  'structured-data': 'Advanced: Describe the questions to search engines',
};

/** Attributes that have a switch in the sidebar, which is on if they are there. */
const switches = [...booleans, 'appearance'];

/** Lists what to choose in the sidebar of the block, by the labels there. */
export function writeSidebar({ attributes, ownQuestions }: Tag, choices: Choices, data: BuilderData): List {
  const { languages, groups, regions } = data;
  const nameOf = (locale: string) => languages.find((each) => each.locale === locale)!.name;
  const shown = choices.controls?.split(' ') ?? controls;
  const ids = choices.questions === 'none' ? [] : questionIds(choices.questions, data);
  const titles = groups.flatMap(({ questions }) => questions).filter(({ id }) => ids.includes(id));
  const inPanels = ['lang', 'languages', 'region', 'questions', 'heading-level', 'mode', 'controls'];
  const rows: List = [
    ['Language', choices.lang ? nameOf(choices.lang) : 'Same as the page'],
    [
      'Languages that readers can choose',
      choices.languages === 'reviewed'
        ? 'Only those that a qualified translator has signed off'
        : choices.languages
          ? `${choices.languages} (paste the block above: the menu there has no such choice)`
          : 'All',
    ],
    ['Country of the crisis lines', regions.find(({ code }) => code === (choices.region ?? 'US'))!.name],
    [
      'Questions',
      choices.questions ? titles.map(({ title }) => title).join(' ') || 'none' : 'all (leave the field as it is)',
    ],
    ['Heading level of the groups', choices['heading-level'] ?? '2'],
    ['Opening a question closes the others', onOff(choices.mode === 'single')],
    ...(
      [
        ['Search', 'search'],
        ['Open all', 'toggle-all'],
        ['Print', 'print'],
        ['Language menu', 'language'],
      ] as const
    ).map(([label, name]) => [label, onOff(shown.includes(name))] as const),
  ];
  const others = attributes
    .filter(([name]) => !inPanels.includes(name))
    .map(
      ([name, value]) => [sidebarLabels[name] ?? `Advanced: ${name}`, switches.includes(name) ? 'on' : value] as const,
    );
  const own: List = ownQuestions.map(({ title }) => ['Questions: Add a question of your own', title]);
  return [...rows, ...others, ...own];
}
