// The chapters of EN 301 549 V3.2.1 and of the Revised Section 508 Standards that go beyond WCAG: number, name, and how far the
// element meets it.
import { notApplicable, notEvaluated, partiallySupports, supports, supportsBecause } from './levels.js';

const withoutVision = partiallySupports(
  ['orca-search', 'orca-question', 'orca-language', 'structure', 'tree-chromium', 'tree-engines'],
  'Tested by a machine with the screen reader Orca. The exceptions are those of 4.1.2. No person has tested it, and nobody has tested NVDA, JAWS, VoiceOver, TalkBack or braille.',
);
const limitedVision = notEvaluated(
  'Tests measure large text, contrast, forced colors, text spacing and the focus ring. Nobody has tested a screen magnifier.',
  ['narrow', 'contrast', 'forced-colors', 'text-spacing', 'focus-ring'],
);
const withoutColor = supports(['underline', 'forced-colors']);
const withoutHearing = supportsBecause(
  'There is no sound. Some help lines take calls only: those of a country are named as they are.',
);
const withoutSpeech = supportsBecause(
  'Nothing has to be said to the element. Some help lines take calls only: those of a country are named as they are.',
);
const limitedManipulation = notEvaluated(
  'Tests show that everything works by single presses or single keys. Nobody has tested Dragon, other voice control or switches.',
  ['keys', 'tab-order', 'targets', 'targets-apart', 'press-taken-back'],
);
const withLimitedReach = notApplicable('There is no hardware.');
const limitedCognition = notEvaluated(
  'A check holds the reading grade of the English text. Nothing moves, and help stands in the same place in every state. Nobody has tested it with readers, such as people in distress or with a learning disability, and no qualified translator has read the translations.',
  ['still', 'help'],
);

export const functionalPerformance = [
  ['4.2.1', 'Usage without vision', withoutVision],
  ['4.2.2', 'Usage with limited vision', limitedVision],
  ['4.2.3', 'Usage without perception of colour', withoutColor],
  ['4.2.4', 'Usage without hearing', withoutHearing],
  ['4.2.5', 'Usage with limited hearing', withoutHearing],
  ['4.2.6', 'Usage with no or limited vocal capability', withoutSpeech],
  ['4.2.7', 'Usage with limited manipulation or strength', limitedManipulation],
  ['4.2.8', 'Usage with limited reach', withLimitedReach],
  ['4.2.9', 'Minimize photosensitive seizure triggers', supports(['still'], 'Nothing flashes.')],
  ['4.2.10', 'Usage with limited cognition, language or learning', limitedCognition],
  [
    '4.2.11',
    'Privacy',
    supports(
      ['privacy'],
      'Nothing that a reader types or opens is sent or stored, and the element cannot know of a screen reader. Some files are requested only when a reader searches or chooses a language: `docs/privacy.md` says what their server sees.',
    ),
  ],
];

export const generic = [
  ['5.1', 'Closed functionality', notApplicable('Assistive technology can be used with it.')],
  ['5.2', 'Activation of accessibility features', notApplicable('There are none to activate.')],
  ['5.3', 'Biometrics', notApplicable('There are none.')],
  [
    '5.4',
    'Preservation of accessibility information during conversion',
    supports(
      ['printed-tags'],
      'The handout saved as a PDF in Chromium has headings, lists and paragraphs. Other browsers: not tested.',
    ),
  ],
  ['5.5', 'Operable parts', notApplicable('There is no hardware.')],
  ['5.6', 'Locking or toggle controls', notApplicable('There is no hardware.')],
  ['5.7', 'Key repeat', notApplicable('That is for the operating system.')],
  ['5.8', 'Double-strike key acceptance', notApplicable('That is for the operating system.')],
  [
    '5.9',
    'Simultaneous user actions',
    supports(['keys', 'tab-order'], 'Nothing needs two keys or presses at once, but for Shift+Tab of the browser.'),
  ],
];

export const webConformance = [
  [
    '9.6',
    'WCAG conformance requirements',
    notEvaluated('They are about whole pages. The element is a part of a page that others write.'),
  ],
];

export const software = [
  ['11.1 to 11.6', 'Software', notApplicable('The element is web content. Chapter 9 applies.')],
  [
    '11.7',
    'User preferences',
    supports(
      ['forced-colors', 'page-colors', 'narrow'],
      'Text has the font, the size and the color of the page, and follows forced colors and the text size of the browser.',
    ),
  ],
  [
    '11.8',
    'Authoring tools',
    notEvaluated(
      'The element is none. The page `demo/build.html` and the block for WordPress, which write its tag, are not in this report.',
    ),
  ],
];

export const documentation = [
  [
    '12.1.1',
    'Accessibility and compatibility features',
    supportsBecause('This report, `docs/browsers.md` and `docs/embedding.md` describe them.'),
  ],
  [
    '12.1.2',
    'Accessible documentation',
    notEvaluated(
      'The documentation is Markdown, and nearly all of it also HTML in `dist/site/`. axe finds nothing on five pages of that. No person has tested it.',
    ),
  ],
  ['12.2', 'Support services', notApplicable('There are none.')],
];

export const functionalPerformance508 = [
  ['302.1', 'Without Vision', withoutVision],
  ['302.2', 'With Limited Vision', limitedVision],
  ['302.3', 'Without Perception of Color', withoutColor],
  ['302.4', 'Without Hearing', withoutHearing],
  ['302.5', 'With Limited Hearing', withoutHearing],
  ['302.6', 'Without Speech', withoutSpeech],
  ['302.7', 'With Limited Manipulation', limitedManipulation],
  ['302.8', 'With Limited Reach and Strength', limitedManipulation],
  ['302.9', 'With Limited Language, Cognitive, and Learning Abilities', limitedCognition],
];

export const software508 = [
  [
    '502, 503',
    'Interoperability with Assistive Technology; Applications',
    notApplicable(
      'Web content without access to the platform is exempt where it meets WCAG (501.1, exception): see tables 1 and 2.',
    ),
  ],
  ['504', 'Authoring Tools', notEvaluated('The same as EN 301 549, 11.8.')],
];

export const documentation508 = [
  [
    '602.2',
    'Accessibility and Compatibility Features',
    supportsBecause('This report, `docs/browsers.md` and `docs/embedding.md` describe them.'),
  ],
  ['602.3', 'Electronic Support Documentation', notEvaluated('The same as EN 301 549, 12.1.2.')],
  ['602.4', 'Alternate Formats for Non-Electronic Support Documentation', notApplicable('There is none on paper.')],
  ['603', 'Support Services', notApplicable('There are none.')],
];

/** Tests that only people can do: who or what tests, what they look for, and the criteria. */
export const byPeople = [
  ['NVDA with Firefox and with Chrome', 'The ten tasks of the sheet', '1.3.1, 2.1.1, 4.1.2, 4.1.3'],
  ['JAWS with Chrome and with Edge', 'The ten tasks; headings of prerendered questions', '1.3.1, 2.1.1, 4.1.2, 4.1.3'],
  ['VoiceOver on a Mac, with Safari', 'The ten tasks', '1.3.1, 2.1.1, 4.1.2, 4.1.3'],
  ['VoiceOver on an iPhone, with Safari', 'The ten tasks, by touch and by the rotor', '1.3.1, 2.5.1, 4.1.2, 4.1.3'],
  ['TalkBack on Android, with Chrome', 'The ten tasks, by touch', '1.3.1, 2.5.1, 4.1.2, 4.1.3'],
  [
    'Dragon, Voice Control, Voice Access',
    'Every control by its visible name; the language menu; the many “Copy link”',
    '2.5.3, 4.2.7, 302.7, 302.8',
  ],
  ['A switch', 'Every control, and how many steps it takes', '2.1.1, 2.4.3, 4.2.7, 302.7, 302.8'],
  [
    'A screen magnifier at 400 %',
    'Whether the result of a search and the crisis lines are seen',
    '1.4.10, 4.1.3, 4.2.2, 302.2',
  ],
  ['A braille display', 'Telephone numbers, and the state of questions', '4.1.2'],
  ['Readers in distress', 'Whether they find whom to call, and whether the words are right', '4.2.10, 302.9'],
  ['Readers with a learning disability, or little English', 'Whether they understand an answer', '4.2.10, 302.9'],
  [
    'Native readers of each translation',
    'Words, direction and pronunciation, first Arabic, Persian and Chinese',
    '2.4.6, 3.1.2',
  ],
];
