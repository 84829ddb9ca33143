// Claims about ketamine that its evidence does not carry. A negation in the same clause makes one a plain fact:
// “not a cure”, “has not been shown to prevent suicide”.
import { sentencesOf } from './sentences.js';
import { allTexts } from './texts.js';

const claims = [
  /\bsafe(?:ly)?\b/i,
  /\bharmless\b/i,
  /\brisk-free\b|\b(?:no|without(?: any)?|zero) risks?\b/i,
  /\b(?:no|without(?: any)?|zero) side[- ]effects?\b/i,
  /\b(?:non-?|not |never )addictive\b/i,
  /\bproven\b/i,
  /\bcur(?:e|es|ed|ing)\b/i,
  /\bbreakthroughs?\b/i,
  /\bmirac(?:le|les|ulous)\b/i,
  /\bguarante(?:e|es|ed)\b/i,
  /\b(?:works?|helps?) (?:for )?(?:everyone|everybody|all)\b/i,
  /\b(?:prevent|stop)(?:s|ing|ed)? suicide\b/i,
  /\b(?:reset|heal|rewire|repair|protect)(?:s|ing|ed)? (?:the|your) brain\b|\bneuroprotective\b/i,
  /\bFDA[- ]approved ketamine\b|\bFDA (?:has |have )?approve[sd]? ketamine\b/i,
  /\bketamine (?:\w+ )?(?:is|are|was) (?:now |also )?(?:FDA[- ])?approved\b/i,
];

const negation =
  /\b(?:not(?! (?:only|just|merely)\b)|no(?! (?:doubt|question|wonder)\b)|never|nor|neither|none|nobody|cannot)\b|n’t\b/i;

// A negation reaches no further than its clause: “It is not new, and it is a cure” claims a cure.
const clauseBorder =
  /[,;:()–—]|\b(?:but|because|although|though|while|yet|so)\b|\band (?=(?:it|this|that|they|you|we|ketamine|FDA|is|are|has|can|will|\w+s (?:the|your|suicide|depression|everyone))\b)/i;

const figure =
  /\d+ ?%|\d+ per ?cent\b|\b\d+ (?:out of|of|in) (?:every )?\d+|\b\w+ out of (?:every )?(?:ten|five|four|three)\b/gi;
const figureOf100 = /\b\d+ (?:of|in) 100\b/gi;

const claimIn = (clause) => {
  for (const claim of claims) {
    const found = claim.exec(clause);
    if (found && !negation.test(clause.slice(0, found.index))) return found[0];
  }
};

/** “70 of 100 got well” says nothing until it says how many did on something else. */
const lonelyFigure = (sentence) => {
  const [first] = sentence.match(figure) ?? [];
  const others = (sentence.match(figureOf100) ?? []).length - (/^\d+ (?:of|in) 100$/i.test(first) ? 1 : 0);
  return first && others < 1 ? first : undefined;
};

export const claimsNobodyMayMake = (language) =>
  allTexts(language).flatMap(({ place, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const claim = sentence.split(clauseBorder).map(claimIn).find(Boolean);
      const lonely = lonelyFigure(sentence);
      return [
        ...(claim ? [`${place}: “${claim}” in “${sentence}”. Allowed under a negation in the same clause only.`] : []),
        ...(lonely
          ? [
              `${place}: “${lonely}” in “${sentence}”. Allowed with the figure it is compared with, as “N of 100”, only.`,
            ]
          : []),
      ];
    }),
  );
