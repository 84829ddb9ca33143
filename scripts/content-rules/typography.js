// What would not survive a template, an XML file or a careful typesetter.
import { allTexts } from './texts.js';

const marks = [
  [/['"]/, 'a straight quote; write ’ or “ ”'],
  [/[&<>]/, 'a sign of markup; write it in words'],
  [/`/, 'a back-quote'],
  [/--/, 'two hyphens; write a comma or a colon'],
  [/\.\.\.|…/, 'dots that trail off; finish the sentence'],
  [/\s{2}|[\t\n\u00a0]/, 'a space that is not one plain space'],
  [/^\s|\s$/, 'a space at the start or the end'],
];

export const typographyProblems = (language) =>
  allTexts(language).flatMap(({ place, text }) =>
    // What is loading does trail off.
    marks
      .filter(([mark]) => mark.test(text.replace(/^(Loading .*) …$/, '$1')))
      .map(([, name]) => `${place}: “${text}” has ${name}.`),
  );
