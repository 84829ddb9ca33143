// A reader opens one answer, or arrives at it by a link. So an answer that says ketamine helps says at once that it is
// not approved for that, and one risk or limit.

/** The answers that are bound by this rule. */
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

const limit = new RegExp(
  [
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
  ].join('|'),
  'i',
);

// Not “may change how ketamine works”, nor “stopping ketamine often helps”.
const helpsClaim =
  /(?<!\b(?:how|if|when|whether|stopping) )\bketamine (?:can |may |might |also |often )*(?:helps?|relieves?|lowers?|eases?|lifts?|works?|brings? fast relief)\b/i;
const suicidalClaim = 'can lower suicidal thoughts';

const flat = (block) => [block].flat().join(' ');

const missing = (place, text) => [
  ...(notApproved.test(text) ? [] : [`${place}: no “not approved” in “${text}”.`]),
  ...(limit.test(text) ? [] : [`${place}: no risk or limit (${limit.source.replaceAll('|', ', ')}) in “${text}”.`]),
];

const suicidalThoughts = (blocks) => {
  const claim = blocks.findIndex((block) => block.includes(suicidalClaim));
  const help = blocks.findIndex((block) => block.includes('{crisis}'));
  if (claim < 0)
    return [`suicidal-thoughts: no “${suicidalClaim}”, so this check does not know which block it is for.`];
  return [
    ...(help >= 0 && help < claim
      ? []
      : [`suicidal-thoughts: “${blocks[claim]}” stands before the help. {crisis} first.`]),
    ...missing('suicidal-thoughts, in the block of the claim', blocks[claim]),
  ];
};

export const claimsWithoutTheirLimit = ({ questions }) => [
  ...claimAnswers.flatMap((id) => {
    const blocks = questions[id].answer.map(flat);
    if (id === 'suicidal-thoughts') return suicidalThoughts(blocks);
    return missing(`${id}, in the first two blocks`, blocks.slice(0, 2).join(' '));
  }),
  ...Object.entries(questions)
    .filter(([id]) => !claimAnswers.includes(id))
    .flatMap(([id, { answer }]) => answer.flat().map((text) => ({ id, text })))
    .filter(({ text }) => helpsClaim.test(text))
    .map(({ id, text }) => `${id}: says that ketamine helps in “${text}”, so it belongs to the list of claim answers.`),
];
