import { msg } from '@lit/localize';

/**
 * Words of the element itself: its controls, what a screen reader says, and the lines around the questions. The build puts
 * in `{name}`, `{version}` and `{checked}`, which are the same for every reader of a language.
 */
export const labels = {
  section: msg('Questions about ketamine treatment', { desc: 'labels 01 name of the whole, for screen readers' }),
  help: msg('If you need help now', { desc: 'labels 02 name of the crisis lines, for screen readers' }),
  notes: msg('Please keep in mind', { desc: 'labels 03 name of the safety notes, for screen readers' }),
  search: msg('Find a word in these questions', { desc: 'labels 04 search field' }),
  found: msg('Questions found: {count}', { desc: 'labels 05 search result' }),
  showAll: msg('Show all {count}', { desc: 'labels 06 button that ends a search: all questions' }),
  nothingFound: msg('No question has “{words}” in it. Try a shorter word, or ask your clinic. For thoughts of suicide, now: {crisis}', { desc: 'labels 07 search result' }),
  showAllQuestions: msg('Show all {count} questions', { desc: 'labels 08 button that ends a search with no result' }),
  openAll: msg('Open all', { desc: 'labels 09 button: all answers' }),
  closeAll: msg('Close all', { desc: 'labels 10 button: all answers' }),
  print: msg('Print', { desc: 'labels 11 button' }),
  sources: msg('Sources ({count})', { desc: 'labels 12 button under an answer' }),
  link: msg('Link to this question', { desc: 'labels 13 link under an answer' }),
  copyLink: msg('Copy link', { desc: 'labels 14 link under an answer' }),
  linkCopied: msg('Link copied', { desc: 'labels 15 after the link was copied' }),
  stale: msg('These answers were last checked on {checked}. That is more than a year ago, and some facts may have changed. Ask your clinic what is new.', { desc: 'labels 16 notice at the top' }),
  sourcesChecked: msg('Sources last checked: {checked}.', { desc: 'labels 17 footer' }),
  writtenBy: msg('Written by the ketamine-faq project.', { desc: 'labels 18 footer: who wrote the text' }),
  notReviewed: msg('No clinician has reviewed it.', { desc: 'labels 19 footer: follows the sentence before; it means the text' }),
  disclosure: msg('No funding from a drug maker or a clinic. Spravato is a trademark of its owner, and we have no tie to it.', { desc: 'labels 20 footer' }),
  version: msg('Text version {version}.', { desc: 'labels 21 footer' }),
  printTitle: msg('Ketamine for depression: questions and answers', { desc: 'labels 22 title on paper' }),
  printed: msg('{name}. Text version {version}. Printed: {date}.', { desc: 'labels 23 on paper; the name is that of the language' }),
  offer: msg('Read in English', { desc: 'labels 24 button that offers this language to who reads another; in a translation it names ITS OWN language (Spanish: Leer en español)' }),
  unreviewed: msg('A computer made this translation, and no qualified translator has checked it. Ask the clinic for a free interpreter.', { desc: 'labels 25 notice at the top of a translation nobody has signed off' }),
  loading: msg('Loading {language} …', { desc: 'labels 26 while a language is loading; {language} is its own name' }),
  failed: msg('{language} could not be loaded. The help lines above still apply.', { desc: 'labels 27 when a language could not be loaded' }),
  tryAgain: msg('Try again', { desc: 'labels 28 button after a language could not be loaded' }),
  changed: msg('Language: {name}', { desc: 'labels 29 said by a screen reader after a change of language' }),
};
