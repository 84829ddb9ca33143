// Every answer and every verdict rests on a source that can be found, and no source stands there for show.

/** Hosts of regulators, public bodies, professional societies and journals. */
export const officialHosts = [
  'www.fda.gov',
  'www.accessdata.fda.gov',
  'www.govinfo.gov',
  'www.samhsa.gov',
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

const namedBy = (items) => new Set(items.flatMap(({ sources }) => sources));

const addressProblem = (key, url) => {
  if (url === undefined) return [];
  if (!URL.canParse(url)) return [`Source ${key}: “${url}” is no address.`];
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' && officialHosts.includes(hostname)) return [];
  return [`Source ${key}: “${url}” is not https at an official or journal host (${officialHosts.join(', ')}).`];
};

/** `content` holds what the modules of `src/content` export: questions, claims, facts, sources, claimSources. */
export const sourceProblems = ({ questions, claims, facts, sources, claimSources }) => {
  const [byQuestion, byClaim] = [namedBy(questions), namedBy(claims)];
  const known = { ...sources, ...claimSources };
  const ids = questions.map(({ id }) => id);
  return [
    ...questions.flatMap(({ id, sources: keys }) => [
      ...(keys.length ? [] : [`${id}: names no source.`]),
      ...keys.filter((key) => !sources[key]).map((key) => `${id}: source ${key} is not in sources.ts.`),
    ]),
    ...claims.flatMap(({ claim, sources: keys, questions: answers }) => [
      ...keys.filter((key) => !known[key]).map((key) => `Claim “${claim}”: source ${key} is unknown.`),
      ...answers.filter((id) => !ids.includes(id)).map((id) => `Claim “${claim}”: question ${id} is unknown.`),
    ]),
    ...facts
      .filter(({ source }) => !known[source])
      .map(({ value, source }) => `Fact ${value}: source ${source} is unknown.`),
    ...Object.keys(sources)
      .filter((key) => !byQuestion.has(key))
      .map((key) => `Source ${key}: no question names it. One that only a claim names belongs in claim-sources.ts.`),
    ...Object.keys(claimSources)
      .filter((key) => !byClaim.has(key))
      .map((key) => `Source ${key}: no claim names it.`),
    ...Object.keys(claimSources)
      .filter((key) => sources[key])
      .map((key) => `Source ${key}: stands in sources.ts and in claim-sources.ts.`),
    ...Object.entries(known).flatMap(([key, { url }]) => addressProblem(key, url)),
  ];
};
