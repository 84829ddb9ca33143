// The table of what works on each page.
import { baseline } from '../pages/definitions.js';
import { table, yesNo } from './format.js';

const count = 20;

function scriptsOff({ questions, answers, opens, error }) {
  if (error) return 'error';
  if (answers === count) return questions === count ? 'all is shown' : 'answers without questions';
  if (opens) return 'opens';
  return questions || answers ? `${questions} questions, ${answers} answers` : 'nothing';
}

function paper(print) {
  if (!print) return '–';
  return print.error ? 'error' : `${print.answers} of ${count}`;
}

function strictPolicy({ questions, isClosed, opens, violated, error }) {
  if (error) return 'error';
  const works = opens && isClosed ? 'works' : questions ? 'shown, does not open' : 'nothing';
  return violated.length ? `${works}; violates ${violated.join(', ')}` : works;
}

export function worksTable({ pages, title, facts }) {
  // The native elements are found by every browser that can go to a text fragment.
  const canFind = facts(baseline)?.find === true;
  const rows = pages.filter(facts).map((page) => {
    const { scriptsOff: off, find, hiddenBy, address, print, keyboard, strictPolicy: strict } = facts(page);
    return [
      title(page),
      scriptsOff(off),
      canFind ? yesNo(find) : '–',
      hiddenBy.error ? 'error' : hiddenBy.join(', '),
      yesNo(address.question),
      yesNo(address.inside),
      paper(print),
      `${yesNo(keyboard.Enter)}, ${yesNo(keyboard.Space)}`,
      strictPolicy(strict),
    ];
  });
  const head = [
    '',
    'Scripts off',
    'Find in page opens it',
    'Closed by',
    'Address of a question opens it',
    'Address inside an answer opens it',
    'Answers on paper',
    'Tab, then Enter, Space',
    'Strict policy',
  ];
  return table(head, rows, { text: true });
}
