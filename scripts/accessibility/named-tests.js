// The tests that hold criteria of accessibility, by name. `titles` are those in the file, with * for each value that a title
// contains.

/** By name: the folder of its tests, and the engines in which they run. */
export const suites = {
  package: { folder: 'test/package', engines: ['Node'] },
  pages: { folder: 'test/pages', engines: ['Chromium'] },
  element: { folder: 'test/element', engines: ['Chromium', 'Firefox', 'WebKitGTK'] },
  engines: { folder: 'test/engines', engines: ['Firefox', 'WebKitGTK'] },
  'screen-reader': { folder: 'test/screen-reader', engines: ['Orca', 'Firefox', 'Chromium (Debian)'] },
};

/** The name of the suite that runs a file. */
export const suiteOf = (file) => Object.keys(suites).find((name) => file.startsWith(`${suites[name].folder}/`));

export const namedTests = {
  rules: {
    file: 'test/pages/accessibility-rules.test.js',
    titles: [
      'axe, IBM Equal Access and Siteimprove Alfa find nothing with all of their rules: *',
      'every exception from the rules is needed',
    ],
  },
  'rules-demo': {
    file: 'test/pages/demo.test.js',
    titles: ['axe finds nothing on *, closed and open, and the console is clean'],
  },
  'rules-languages': {
    file: 'test/pages/languages-looks.test.js',
    titles: ['on a phone every answer fits, and axe finds nothing: *'],
  },
  structure: {
    file: 'test/pages/accessibility-tree.test.js',
    titles: [
      'the accessibility tree has one named region with five groups and twenty questions, each a button in a heading',
      'the region has few landmarks, and open answers add none',
      'a screen reader reads open answers and skips closed ones',
    ],
  },
  'tree-chromium': {
    file: 'test/pages/accessibility-tree.test.js',
    titles: ['the accessibility tree is the kept one: *'],
  },
  'tree-engines': {
    file: 'test/engines/accessibility-tree.test.js',
    titles: ['the accessibility tree of * is the kept one: *'],
  },
  button: {
    file: 'test/element/opening.test.js',
    titles: [
      'is a button in a heading that names the answer it controls',
      'opens all, then closes all, and its label says which',
    ],
  },
  keys: {
    file: 'test/element/keyboard.test.js',
    titles: [
      'opens and closes a question with *',
      'moves with Tab from question to question, and never into a closed answer',
      'moves with Tab through the toolbar to the first question',
      'moves with Tab into an open answer and its sources, on to the next question, and back the same way',
    ],
  },
  'tab-order': {
    file: 'test/pages/keyboard.test.js',
    titles: ['Tab moves through the whole page in reading order and out again, and back the same way'],
  },
  'focus-ring': {
    file: 'test/pages/keyboard.test.js',
    titles: ['the focused element has an outline of at least 3 px, also with every answer open'],
  },
  'focus-seen': {
    file: 'test/pages/keyboard.test.js',
    titles: [
      'a focused element is on the screen, nothing covers it, and nothing opens or changes because it has the focus',
    ],
  },
  'menu-keys': {
    file: 'test/pages/keyboard.test.js',
    titles: ['arrow keys on the closed language menu change nothing until Enter is pressed'],
  },
  'focus-kept': {
    file: 'test/pages/language-offer.test.js',
    titles: ['the focus is not lost when * is pressed and removed'],
  },
  'focus-search': {
    file: 'test/element/search-end.test.js',
    titles: [
      'ends with Escape, and the focus stays in the field',
      'ends with “Show all”, and the focus moves to the field',
    ],
  },
  'focus-language': {
    file: 'test/element/languages.test.js',
    titles: ['keeps open answers and the focus, and is announced'],
  },
  topics: {
    file: 'test/pages/topics.test.js',
    titles: ['Enter on a link moves the screen and the focus to the heading of its group'],
  },
  contrast: {
    file: 'test/pages/contrast.test.js',
    titles: ['words have a contrast of 4.5, and edges and the focus of 3: *, *'],
  },
  'forced-colors': {
    file: 'test/pages/forced-colors.test.js',
    titles: ['borders, highlights and icons are visible with forced colors: *'],
  },
  underline: {
    file: 'test/pages/looks.test.js',
    titles: ['every link and every button made of words is underlined, so that no color is needed to know it'],
  },
  'page-colors': {
    file: 'test/pages/looks.test.js',
    titles: ['every text has the font and color of the page, and none the accent color: *'],
  },
  still: {
    file: 'test/pages/looks.test.js',
    titles: ['there is no animation, transition or smooth scrolling, at rest and while all answers open'],
  },
  narrow: {
    file: 'test/pages/narrow.test.js',
    titles: [
      'nothing scrolls sideways on a narrow screen, with every answer and source open: *',
      'a search fits on a narrow screen with large text, crisis lines and all',
    ],
  },
  orientation: {
    file: 'test/pages/narrow.test.js',
    titles: ['on a phone everything fits upright and on its side, with every answer open'],
  },
  'text-spacing': {
    file: 'test/pages/text-spacing.test.js',
    titles: ['nothing is cut off where a reader spaces out every text: * px'],
  },
  targets: {
    file: 'test/pages/phone.test.js',
    titles: [
      'everything to press is large enough for a thumb: *',
      'the whole row of a question opens it, from edge to edge',
    ],
  },
  'targets-apart': {
    file: 'test/pages/pointer.test.js',
    titles: ['no target lies over another one: * px'],
  },
  'press-taken-back': {
    file: 'test/pages/pointer.test.js',
    titles: ['a press that is moved away before it is released does nothing'],
  },
  'search-input': {
    file: 'test/element/search.test.js',
    titles: ['opens and closes no question', 'says what to do, names both help lines, and offers all questions'],
  },
  help: {
    file: 'test/element/safety.test.js',
    titles: [
      'are shown with *',
      'are shown whatever is searched for',
      'are shown whatever is open',
      'stand above the questions and below them',
      'have names for a screen reader',
    ],
  },
  messages: {
    file: 'test/element/announcements.test.js',
    titles: [
      'is one, unseen, empty and outside of what is seen of a search',
      'says the result of a search at once, the help first: *',
      'says only the last of several results, and the same result again',
      'says a change of language with the notice that nobody has checked the translation',
    ],
  },
  'message-failed': {
    file: 'test/pages/language-waits.test.js',
    titles: ['a request without an answer counts as failed, and a second try is offered'],
  },
  languages: {
    file: 'test/element/languages.test.js',
    titles: [
      'names each language in that language',
      'says so, mentions an interpreter, and offers English and its crisis line',
      'keeps the direction of the slotted content of the page',
    ],
  },
  'languages-own': {
    file: 'test/element/own-questions.test.js',
    titles: ['stays its own below a title of ours in another one', 'is that of the page, or its own'],
  },
  'languages-prerendered': {
    file: 'test/package/static-pages.test.js',
    titles: ['the prerendered page has twenty questions with their answers, the help lines and the notes: *'],
  },
  'without-scripts': {
    file: 'test/pages/static-without-scripts.test.js',
    titles: ['without scripts twenty questions can be read, opened and closed: *'],
  },
  'printed-tags': {
    file: 'test/pages/handout-pdf.test.js',
    titles: ['has tags: headings, lists and paragraphs'],
  },
  privacy: {
    file: 'test/pages/privacy.test.js',
    titles: [
      'a page requests the script, the tools and the search words, and stores nothing on the device, whatever a reader does',
    ],
  },
  'orca-search': {
    file: 'test/screen-reader/session.test.js',
    titles: ['*: who types a cry for help hears the crisis line, whole, once and first'],
  },
  'orca-question': {
    file: 'test/screen-reader/session.test.js',
    titles: ['*: a question found by the heading key opens, and telephone numbers are links'],
  },
  'orca-language': {
    file: 'test/screen-reader/session.test.js',
    titles: ['*: arrow keys on the language menu change nothing before Enter, and then the change is said'],
  },
};
