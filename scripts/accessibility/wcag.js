// The success criteria of WCAG 2.2, levels A and AA: number, name, and how far the element meets it. The page around the element
// has duties of its own.
import { notApplicable, notEvaluated, partiallySupports, supports, supportsBecause } from './levels.js';

const noMedia = notApplicable('There is no audio and no video.');
const ofThePage = (what) => notApplicable(`${what} of the page around the element.`);

export const levelA = [
  [
    '1.1.1',
    'Non-text Content',
    supports(
      ['rules', 'tree-chromium', 'tree-engines'],
      'There are no images. The style sheet draws the magnifying glass and the arrows. They say nothing that the text does not say.',
    ),
  ],
  ['1.2.1', 'Audio-only and Video-only (Prerecorded)', noMedia],
  ['1.2.2', 'Captions (Prerecorded)', noMedia],
  ['1.2.3', 'Audio Description or Media Alternative (Prerecorded)', noMedia],
  [
    '1.3.1',
    'Info and Relationships',
    partiallySupports(
      ['structure', 'button', 'without-scripts', 'tree-chromium', 'tree-engines', 'rules', 'orca-question'],
      'Groups are headings, and each question is a heading with a button. Lists, labels, the search and the region are marked. ' +
        'Partly: in prerendered HTML without a script, a question is `<details>` with the heading inside `<summary>`, and some screen readers leave out that heading. ' +
        'Two elements on one page have landmarks of the same names.',
    ),
  ],
  ['1.3.2', 'Meaningful Sequence', supports(['tab-order', 'tree-chromium', 'tree-engines'])],
  [
    '1.3.3',
    'Sensory Characteristics',
    supportsBecause(
      'Controls are named by their words. The one text that names a place, “the help lines above”, is right in the order of reading too.',
    ),
  ],
  [
    '1.4.1',
    'Use of Color',
    supports(['underline', 'forced-colors'], 'Links are underlined. Whether a question is open is shown by an arrow.'),
  ],
  ['1.4.2', 'Audio Control', noMedia],
  ['2.1.1', 'Keyboard', supports(['keys', 'tab-order', 'menu-keys', 'topics', 'without-scripts', 'orca-question'])],
  ['2.1.2', 'No Keyboard Trap', supports(['tab-order'])],
  ['2.1.4', 'Character Key Shortcuts', notApplicable('There are none. Escape acts in the search field only.')],
  ['2.2.1', 'Timing Adjustable', notApplicable('No reader has to do anything within a time.')],
  ['2.2.2', 'Pause, Stop, Hide', supports(['still'], 'Nothing moves, blinks or updates by itself.')],
  ['2.3.1', 'Three Flashes or Below Threshold', supports(['still'], 'Nothing flashes.')],
  [
    '2.4.1',
    'Bypass Blocks',
    supports(
      ['structure', 'topics'],
      'There are headings, landmarks, and links to the groups. A link to the content is for the page.',
    ),
  ],
  ['2.4.2', 'Page Titled', ofThePage('The title is that')],
  [
    '2.4.3',
    'Focus Order',
    supports(
      ['tab-order', 'focus-kept', 'focus-search', 'focus-language', 'topics'],
      'Where a pressed button is removed, the focus moves to what takes its place.',
    ),
  ],
  [
    '2.4.4',
    'Link Purpose (In Context)',
    supports(
      ['tree-chromium', 'tree-engines'],
      'Telephone numbers stand in a sentence that says whose they are. “Copy link” has the same name below each question, and stands below its heading.',
    ),
  ],
  ['2.5.1', 'Pointer Gestures', notApplicable('Everything is a single press.')],
  ['2.5.2', 'Pointer Cancellation', supports(['press-taken-back'])],
  ['2.5.3', 'Label in Name', supports(['rules'], 'Each name is the text that is seen.')],
  ['2.5.4', 'Motion Actuation', notApplicable('No motion of the device does anything.')],
  [
    '3.1.1',
    'Language of Page',
    supports(
      ['languages-prerendered', 'rules'],
      'The element marks its own language and direction. Those of the page are for the page.',
    ),
  ],
  ['3.2.1', 'On Focus', supports(['focus-seen'])],
  [
    '3.2.2',
    'On Input',
    supports(
      ['menu-keys', 'search-input', 'orca-language'],
      'A search hides the questions that do not match, and announces how many are left. A language that is chosen replaces the text, and the focus stays.',
    ),
  ],
  ['3.2.6', 'Consistent Help', supports(['help'], 'The help lines stand first in every state.')],
  [
    '3.3.1',
    'Error Identification',
    notApplicable(
      'Nothing that a reader enters can be wrong. A search that finds nothing, and a language that cannot be loaded, are said in text.',
    ),
  ],
  [
    '3.3.2',
    'Labels or Instructions',
    supports(['rules', 'tree-chromium', 'tree-engines'], 'Both fields have a visible label.'),
  ],
  ['3.3.7', 'Redundant Entry', notApplicable('Nothing is asked of a reader.')],
  [
    '4.1.1',
    'Parsing (WCAG 2.0 and 2.1)',
    supportsBecause('By the errata of WCAG 2.0 and 2.1, HTML always meets it. WCAG 2.2 has removed it.'),
  ],
  [
    '4.1.2',
    'Name, Role, Value',
    partiallySupports(
      ['rules', 'button', 'structure', 'tree-chromium', 'tree-engines', 'orca-question'],
      '“Copy link” is a link whose press copies its address, as a button would: it can be opened in a new tab, and works without a clipboard. ' +
        'The answer to a question that the page has written itself is exposed as a group without a name. ' +
        'In prerendered HTML without a script, the heading key of Orca does not say whether a question is open.',
    ),
  ],
];

export const levelAA = [
  ['1.2.4', 'Captions (Live)', noMedia],
  ['1.2.5', 'Audio Description (Prerecorded)', noMedia],
  ['1.3.4', 'Orientation', supports(['orientation', 'rules'])],
  [
    '1.3.5',
    'Identify Input Purpose',
    notApplicable('The one text field is a search. It asks nothing about the reader.'),
  ],
  [
    '1.4.3',
    'Contrast (Minimum)',
    supports(
      ['contrast', 'rules', 'rules-demo', 'page-colors'],
      'All text has the color of the page, and no tint lies under it: the contrast is that of the page. A color for the group headings is for the page.',
    ),
  ],
  ['1.4.4', 'Resize Text', supports(['narrow'], 'Text of 200 % at widths of 320 and 256 px.')],
  ['1.4.5', 'Images of Text', supports(['rules', 'tree-chromium', 'tree-engines'], 'There are no images.')],
  ['1.4.10', 'Reflow', supports(['narrow', 'rules-languages'])],
  [
    '1.4.11',
    'Non-text Contrast',
    supports(
      ['contrast', 'forced-colors'],
      'An accent color, if the page sets one, is for the page. The browser draws the symbol that clears the search field.',
    ),
  ],
  [
    '1.4.12',
    'Text Spacing',
    supports(
      ['text-spacing'],
      'Nothing is lost where the spacing is set. A bookmarklet that styles only the page does not reach the text in the shadow root.',
    ),
  ],
  ['1.4.13', 'Content on Hover or Focus', notApplicable('Nothing appears on hover or focus.')],
  ['2.4.5', 'Multiple Ways', ofThePage('It is about the pages of a site, and a duty')],
  [
    '2.4.6',
    'Headings and Labels',
    notEvaluated(
      'Each heading is the question that its answer answers, and each label names what its field is for. No person outside the project has judged the words, and nobody those of the translations.',
    ),
  ],
  ['2.4.7', 'Focus Visible', supports(['focus-ring', 'contrast', 'forced-colors'])],
  [
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    supports(
      ['focus-seen'],
      'Nothing of the element covers it. A fixed header is of the page, which can set `--ketamine-faq-scroll-margin`.',
    ),
  ],
  ['2.5.7', 'Dragging Movements', notApplicable('Nothing is dragged.')],
  ['2.5.8', 'Target Size (Minimum)', supports(['targets', 'targets-apart', 'rules'])],
  [
    '3.1.2',
    'Language of Parts',
    supports(
      ['tree-engines', 'languages', 'languages-own', 'rules'],
      'The trees of Firefox and WebKitGTK name the language of each part.',
    ),
  ],
  ['3.2.3', 'Consistent Navigation', ofThePage('It is about the pages of a site, and a duty')],
  [
    '3.2.4',
    'Consistent Identification',
    supports(['tree-chromium', 'tree-engines'], 'The same control has the same name in every state.'),
  ],
  ['3.3.3', 'Error Suggestion', notApplicable('Nothing that a reader enters can be wrong.')],
  ['3.3.4', 'Error Prevention (Legal, Financial, Data)', notApplicable('Nothing is sent, bought or changed.')],
  ['3.3.8', 'Accessible Authentication (Minimum)', notApplicable('There is no login.')],
  [
    '4.1.3',
    'Status Messages',
    supports(
      ['messages', 'message-failed', 'orca-search', 'orca-language'],
      'With Orca, the crisis lines are heard whole and first while a reader types. Other screen readers: not tested.',
    ),
  ],
];
