import { allTexts } from '../texts.js';

const marks = [
  [/['"]/, 'a straight quote', '’ or “ ”'],
  [/[&<>]/, 'a markup character', 'the word for it'],
  [/`/, 'a backquote', '’ or “ ”'],
  [/--/, 'two hyphens', 'a comma or a colon'],
  [/\.\.\.|…/, 'an ellipsis', 'a finished sentence'],
  [/\s{2}|[\t\n\u00a0]/, 'a space that is not one plain space', 'one plain space'],
  [/^\s|\s$/, 'a space at the start or the end', 'no space there'],
];

/** “Loading {language} …” is the one text that may end in an ellipsis. */
const withoutLoading = (text) => text.replace(/^(Loading .*) …$/, '$1');

export const typography = {
  name: 'typography',
  description:
    'Texts hold typographic quotes and plain single spaces, and no markup: templates, XML and WordPress change anything else.',
  appliesTo: 'source',
  check: ({ language }) =>
    allTexts(language).flatMap(({ id, text }) =>
      marks
        .filter(([mark]) => mark.test(withoutLoading(text)))
        .map(([, problem, accepted]) => ({ id, text, problem: `holds ${problem}`, accepted })),
    ),
  figures: ({ language }) => [`${allTexts(language).length} texts`],
};
