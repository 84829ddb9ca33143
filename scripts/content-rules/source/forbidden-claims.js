import { sentencesOf } from '../sentences.js';
import { allTexts } from '../texts.js';

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

// A negation counts in its own clause only: “It is not new, and it is a cure” claims a cure.
const clauseBorder =
  /[,;:()–—]|\b(?:but|because|although|though|while|yet|so)\b|\band (?=(?:it|this|that|they|you|we|ketamine|FDA|is|are|has|can|will|\w+s (?:the|your|suicide|depression|everyone))\b)/i;

const claimIn = (clause) => {
  for (const claim of claims) {
    const found = claim.exec(clause);
    if (found && !negation.test(clause.slice(0, found.index))) return found[0];
  }
};

export const forbiddenClaims = {
  name: 'forbidden-claims',
  description:
    'No text claims what the evidence does not support: that ketamine is safe, proven, a cure, approved for depression, or works for everyone. A negation before the claim in the same clause makes it a fact (“not a cure”).',
  appliesTo: 'source',
  check: ({ language }) =>
    allTexts(language).flatMap(({ id, text }) =>
      sentencesOf(text).flatMap((sentence) => {
        const claim = sentence.split(clauseBorder).map(claimIn).find(Boolean);
        return claim
          ? [{ id, text: sentence, problem: `claims “${claim}”`, accepted: 'a negation before it in the same clause' }]
          : [];
      }),
    ),
  figures: ({ language }) => [`${claims.length} kinds of claim looked for in ${allTexts(language).length} texts`],
};
