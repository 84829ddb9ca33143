/** Hosts of regulators, public bodies, professional societies and journals. */
const officialHosts = [
  'www.fda.gov',
  'www.accessdata.fda.gov',
  'www.govinfo.gov',
  'www.samhsa.gov',
  'poisonhelp.hrsa.gov',
  '988lifeline.org',
  'www.nice.org.uk',
  'www.ncbi.nlm.nih.gov',
  'pubmed.ncbi.nlm.nih.gov',
  'pmc.ncbi.nlm.nih.gov',
  'doi.org',
  'www.asahq.org',
  'pubs.asahq.org',
  'jamanetwork.com',
  'www.nature.com',
  'www.psychiatrist.com',
];

const keysNamedBy = (items) => new Set(items.flatMap(({ sources }) => sources));

const isOfficial = (url) => {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && officialHosts.includes(hostname);
};

const inQuestions = 'src/content/questions.ts';
const inSources = 'src/content/sources.ts';
const inClaims = 'src/evidence/claims.ts';
const inClaimSources = 'src/evidence/claim-sources.ts';

const checkQuestion = ({ id, sources: keys }, sources) => [
  ...(keys.length
    ? []
    : [{ id, file: inQuestions, text: '', problem: 'names no source', accepted: 'a key of sources.ts' }]),
  ...keys
    .filter((key) => !sources[key])
    .map((key) => ({
      id,
      file: inQuestions,
      text: key,
      problem: `source ${key} is unknown`,
      accepted: 'a key of sources.ts',
    })),
];

const checkClaim = ({ claim, sources: keys, questions: answers }, known, questionIds) => {
  const violation = { id: 'claim', file: inClaims, text: claim };
  return [
    ...keys
      .filter((key) => !known[key])
      .map((key) => ({
        ...violation,
        problem: `source ${key} is unknown`,
        accepted: 'a key of sources.ts or claim-sources.ts',
      })),
    ...answers
      .filter((id) => !questionIds.includes(id))
      .map((id) => ({ ...violation, problem: `question ${id} is unknown`, accepted: 'an id of questions.ts' })),
  ];
};

const checkUrl = ([key, { title, url }], file) => {
  const violation = { id: `source ${key}`, file, text: url };
  if (url === undefined) return [];
  if (!URL.canParse(url)) return [{ ...violation, problem: `the URL of “${title}” is invalid`, accepted: 'https://…' }];
  return isOfficial(url)
    ? []
    : [
        {
          ...violation,
          problem: `the URL of “${title}” is not https at an official host`,
          accepted: `https at ${officialHosts.join(', ')}; or no URL`,
        },
      ];
};

const unused = (key, file, problem, accepted) => ({ id: `source ${key}`, file, text: key, problem, accepted });

export const sourceReferences = {
  name: 'source-references',
  description:
    'Every question names its sources. Every source is known, used and listed once, and linked only at an official or journal host.',
  appliesTo: 'source',
  check: ({ data: { questions, claims, corrections, facts, sources, claimSources } }) => {
    const [byQuestion, byClaim] = [keysNamedBy(questions), keysNamedBy(claims)];
    const known = { ...sources, ...claimSources };
    const ids = questions.map(({ id }) => id);
    return [
      ...questions.flatMap((question) => checkQuestion(question, sources)),
      ...claims.flatMap((claim) => checkClaim(claim, known, ids)),
      ...facts
        .filter(({ source }) => !known[source])
        .map(({ value, meaning, source }) => ({
          id: `fact ${value}`,
          file: 'src/evidence/facts.ts',
          text: meaning,
          problem: `source ${source} is unknown`,
          accepted: 'a key of sources.ts or claim-sources.ts',
        })),
      ...corrections.flatMap(({ before, sources: keys }) =>
        keys
          .filter((key) => !sources[key])
          .map((key) => ({
            id: 'correction',
            file: 'src/evidence/corrections.ts',
            text: before,
            problem: `source ${key} is unknown`,
            accepted: 'a key of sources.ts',
          })),
      ),
      ...Object.keys(sources)
        .filter((key) => !byQuestion.has(key))
        .map((key) =>
          unused(key, inSources, 'no question names it', 'in claim-sources.ts, if a claim names it; else nowhere'),
        ),
      ...Object.keys(claimSources)
        .filter((key) => !byClaim.has(key))
        .map((key) => unused(key, inClaimSources, 'no claim names it', 'nowhere')),
      ...Object.keys(claimSources)
        .filter((key) => sources[key])
        .map((key) => unused(key, inClaimSources, 'stands in sources.ts too', 'in one of the two files')),
      ...Object.entries(sources).flatMap((entry) => checkUrl(entry, inSources)),
      ...Object.entries(claimSources).flatMap((entry) => checkUrl(entry, inClaimSources)),
    ];
  },
  figures: ({ data: { questions, claims, sources, claimSources } }) => {
    const [named, claimed] = [Object.values(sources), Object.values(claimSources)];
    const linked = [...named, ...claimed].filter(({ url }) => url).length;
    return [
      `${named.length} sources of ${questions.length} questions`,
      `${claimed.length} more of ${claims.length} claims`,
      `${linked} linked, at ${officialHosts.length} hosts`,
    ];
  },
};
