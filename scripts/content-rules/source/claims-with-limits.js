// An answer with a claim must name a limit itself: a reader may open only this answer, or arrive at it by a link.

/** The answers that say ketamine helps. */
export const claimAnswers = [
  'good-for-depression',
  'what-is-it',
  'how-fast',
  'other-conditions',
  'brain',
  'suicidal-thoughts',
  'how-to-get',
  'how-long',
  'bottom-line',
];

const notApproved = /\bnot (?:yet )?(?:FDA[- ])?approved\b/i;

const limits = [
  'does not help everyone',
  'not a cure',
  'never respond',
  'often fades',
  'not been shown',
  'has not judged it safe',
  'no one knows',
  'not well understood',
  'little research',
  'studies (?:are few|disagree)',
  'real risks',
];
const limit = new RegExp(limits.join('|'), 'i');

// Does not match “may change how ketamine works” and “stopping ketamine often helps”.
const helpsClaim =
  /(?<!\b(?:how|if|when|whether|stopping) )\bketamine (?:can |may |might |also |often )*(?:helps?|relieves?|lowers?|eases?|lifts?|works?|brings? fast relief)\b/i;
const suicidalClaim = 'can lower suicidal thoughts';

const flat = (block) => [block].flat().join(' ');

const missing = (id, where, text) => [
  ...(notApproved.test(text)
    ? []
    : [{ id, text, problem: `lacks “not approved” in ${where}`, accepted: 'not approved' }]),
  ...(limit.test(text)
    ? []
    : [{ id, text, problem: `lacks a risk or limit in ${where}`, accepted: `one of: ${limits.join(', ')}` }]),
];

const checkSuicidalThoughts = (id, blocks) => {
  const claim = blocks.findIndex((block) => block.includes(suicidalClaim));
  const help = blocks.findIndex((block) => block.includes('{crisis}'));
  if (claim < 0)
    return [
      {
        id,
        text: flat(blocks),
        problem: `lacks “${suicidalClaim}”, by which this rule finds the claim`,
        accepted: suicidalClaim,
      },
    ];
  return [
    ...(help >= 0 && help < claim
      ? []
      : [
          {
            id,
            text: blocks[claim],
            problem: 'stands before the crisis line',
            accepted: '{crisis} in an earlier block',
          },
        ]),
    ...missing(id, 'the block of the claim', blocks[claim]),
  ];
};

export const claimsWithLimits = {
  name: 'claims-with-limits',
  description:
    'An answer that says ketamine helps says in its first two blocks that it is not approved for this, and one risk or limit. The answer on suicidal thoughts names the crisis line before the claim.',
  appliesTo: 'source',
  check: ({ language: { questions } }) => [
    ...claimAnswers.flatMap((id) => {
      const blocks = questions[id].answer.map(flat);
      if (id === 'suicidal-thoughts') return checkSuicidalThoughts(id, blocks);
      return missing(id, 'the first two blocks', blocks.slice(0, 2).join(' '));
    }),
    ...Object.entries(questions)
      .filter(([id]) => !claimAnswers.includes(id))
      .flatMap(([id, { answer }]) => answer.flat().map((text) => ({ id, text })))
      .filter(({ text }) => helpsClaim.test(text))
      .map(({ id, text }) => ({
        id,
        text,
        problem: 'says that ketamine helps, in an answer without this rule',
        accepted: 'the id in the list `claimAnswers` of this rule',
      })),
  ],
  figures: () => [`${claimAnswers.length} answers that say ketamine helps`],
};
