import { msg } from '@lit/localize';

/**
 * The texts of the element itself: its controls, its messages for screen readers, and the lines around the questions. The
 * build replaces `{name}`, `{version}` and `{checked}`, which are the same for every reader of a language.
 */
export const labels = {
  section: msg('Questions about ketamine treatment', { desc: 'labels 01 name of the whole FAQ, for screen readers' }),
  help: msg('If you need help now', { desc: 'labels 02 name of the crisis lines, for screen readers' }),
  notes: msg('Please keep in mind', { desc: 'labels 03 name of the safety notes, for screen readers' }),
  search: msg('Find a word in these questions', { desc: 'labels 04 search field' }),
  found: msg('Questions found: {count}', { desc: 'labels 05 search result: the number of questions' }),
  showAll: msg('Show all {count}', { desc: 'labels 06 button that ends a search and shows all questions' }),
  nothingFound: msg('No question has “{words}” in it. Try a shorter word, or ask your clinic.', { desc: 'labels 07 search result: no question was found' }),
  openAll: msg('Open all', { desc: 'labels 09 button that opens all answers' }),
  closeAll: msg('Close all', { desc: 'labels 10 button that closes all answers' }),
  print: msg('Print', { desc: 'labels 11 button that prints the FAQ' }),
  sources: msg('Sources ({count})', { desc: 'labels 12 button under an answer that shows its sources' }),
  link: msg('Link to this question', { desc: 'labels 13 link under an answer' }),
  copyLink: msg('Copy link', { desc: 'labels 14 link under an answer that copies its own address' }),
  linkCopied: msg('Link copied', { desc: 'labels 15 message after the link was copied' }),
  stale: msg('The sources of these answers were last checked on {checked}. That is more than a year ago, and some facts may have changed. Ask your clinic what is new.', { desc: 'labels 16 notice at the top when the sources were checked long ago' }),
  sourcesChecked: msg('Sources last checked: {checked}.', { desc: 'labels 17 footer' }),
  writtenBy: msg('Written by the ketamine-faq project.', { desc: 'labels 18 footer: who wrote the text' }),
  notReviewed: msg('No clinician has reviewed it.', { desc: 'labels 19 footer: stands after labels 18; “it” is the text' }),
  disclosure: msg('No funding from a drug maker or a clinic. Spravato is a registered trademark, and we have no tie to its owner.', { desc: 'labels 20 footer' }),
  version: msg('Text version {version}.', { desc: 'labels 21 footer' }),
  printTitle: msg('Ketamine for depression: questions and answers', { desc: 'labels 22 title on paper' }),
  printed: msg('{name}. Text version {version}. Printed: {date}.', { desc: 'labels 23 line on paper; {name} is the name of the language' }),
  offer: msg('Read in English', { desc: 'labels 24 button that offers this language to readers of another; a translation names ITS OWN language (Spanish: Leer en español)' }),
  unreviewed: msg('A computer made this translation, and no qualified translator has checked it. Ask the clinic for an interpreter.', { desc: 'labels 25 notice at the top of a translation that is not signed off' }),
  loading: msg('Loading {language} …', { desc: 'labels 26 message while a language is loading; {language} is the name of the language in that language' }),
  failed: msg('{language} could not be loaded. The help lines above still apply.', { desc: 'labels 27 message when a language could not be loaded' }),
  tryAgain: msg('Try again', { desc: 'labels 28 button that tries again to load a language' }),
  changed: msg('Language: {name}', { desc: 'labels 29 message for screen readers after a change of language' }),
  helpAlways: msg('In an emergency: {emergency} Thinking about suicide? {crisis}', { desc: 'labels 30 line under every search result, so that a search that misses is no dead end' }),
  sourcesFailed: msg('The sources could not be loaded. Please try again.', { desc: 'labels 31 in place of the sources of an answer, and on paper' }),
  dialInstead: msg('You cannot call from this page. Dial the number on a phone.', { desc: 'labels 32 below the crisis lines, where the browser lets nobody press a number' }),
};
