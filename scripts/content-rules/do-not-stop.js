// Stopping some drugs suddenly can kill. So a text that says to leave one off, or not to mix it, says first not to stop.
import { allTexts } from './texts.js';

const drugs =
  /\b(?:benzodiazepines?|lorazepam|alprazolam|lamotrigine|opioids?|sedatives?|sleep(?:ing)? (?:medicines?|pills?)|alcohol)\b/i;
const leaveOff = /\b(?:no|never|not|avoid|stop|stopping|without|leave)\b/i;

export const textsWithoutDoNotStop = (language) =>
  allTexts(language)
    .filter(({ text }) => drugs.test(text) && leaveOff.test(text) && !/\bdo not stop\b/i.test(text))
    .map(
      ({ place, text }) =>
        `${place}: “${text}” names ${drugs.exec(text)[0]} and must say “do not stop” in the same text.`,
    );

/** The texts the rule is about, for the figures. */
export const textsThatSayDoNotStop = (language) =>
  allTexts(language).filter(({ text }) => drugs.test(text) && /\bdo not stop\b/i.test(text));
