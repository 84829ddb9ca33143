import { allTexts } from '../texts.js';

const drugs =
  /\b(?:benzodiazepines?|lorazepam|alprazolam|lamotrigine|opioids?|sedatives?|sleep(?:ing)? (?:medicines?|pills?)|alcohol)\b/i;
const leaveOut = /\b(?:no|never|not|avoid|stop|stopping|without|leave)\b/i;
const doNotStop = /\bdo not stop\b/i;

export const saysDoNotStop = {
  name: 'do-not-stop',
  description:
    'A text that says to leave out a sedative, an opioid or alcohol says in the same paragraph or bullet “do not stop”: stopping some of them suddenly can kill.',
  appliesTo: 'source',
  check: ({ language }) =>
    allTexts(language)
      .filter(({ text }) => drugs.test(text) && leaveOut.test(text) && !doNotStop.test(text))
      .map(({ id, text }) => ({
        id,
        text,
        problem: `says to leave out ${drugs.exec(text)[0]} and does not say “do not stop”`,
        accepted: '“do not stop” in the same paragraph or bullet',
      })),
  figures: ({ language }) => {
    const ids = allTexts(language)
      .filter(({ text }) => drugs.test(text) && doNotStop.test(text))
      .map(({ id }) => id);
    return [`said in ${ids.join(', ')}`];
  },
};
