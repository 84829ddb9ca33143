// Writes docs/content.md: what became of each claim of the article the project began from, and what the answers rest on.
import { writeFileSync } from 'node:fs';

import english from '../build/languages/en.js';
import { claimSources } from '../build/src/evidence/claim-sources.js';
import { claims } from '../build/src/evidence/claims.js';
import { contentVersion, sourcesChecked } from '../build/src/content/content-version.js';
import { facts, telephones } from '../build/src/evidence/facts.js';
import { questions } from '../build/src/content/questions.js';
import { sources } from '../build/src/content/sources.js';

const file = 'docs/content.md';
const allSources = { ...sources, ...claimSources };
const verdicts = { keep: 'kept', correct: 'corrected', drop: 'dropped', add: 'added' };

const cell = (text) => String(text).replaceAll('|', '\\|');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const linked = (text, url) => (url ? `[${text}](${url})` : text);

const short = (key) => {
  const { name, title, year, url } = allSources[key];
  return linked(year ? `${name}, ${year}` : `${name}: ${title}`, url);
};

const count = (verdict) => claims.filter((claim) => claim.verdict === verdict).length;

const claimRows = claims.map(({ claim, verdict, fact, why, sources: keys, questions: ids }, index) => [
  index + 1,
  claim,
  verdicts[verdict],
  fact,
  why,
  keys.map(short).join('; ') || 'none',
  ids.map((id) => english.questions[id].title).join('<br>'),
]);

const sourceRows = Object.entries(allSources).map(([key, { name, title, year = '', url }]) => [
  key,
  name,
  linked(title, url),
  year,
  questions.flatMap(({ id, sources: keys }) => (keys.includes(key) ? [`\`${id}\``] : [])).join(', '),
  claims.flatMap((claim, index) => (claim.sources.includes(key) ? [index + 1] : [])).join(', '),
]);

const telephoneRows = telephones.map(({ number, meaning, seen, status, checked }) => [
  number,
  meaning,
  seen,
  status,
  checked,
]);
const numberRows = facts.map(({ value, meaning, source, status, checked }) => [
  value,
  meaning,
  short(source),
  status,
  checked,
]);

const page = `<!-- Made by \`npm run generate\` from src/content. A change made here is lost: change src/content and run it again. -->

# The content and its sources

The project began from one article about ketamine for depression. Each of its claims was checked, and the first table shows
the verdict. Of ${claims.length} claims, ${count('keep')} were kept, ${count('correct')} corrected and ${count('drop')} dropped; ${count('add')} are topics that the article left out, which were added.
The other tables list all sources, all numbers in the answers, and all telephone numbers.

This page is for people who check the content, not for patients. **A claim in the second column of the first table can be
wrong or unsafe.** It is in our own words. Readers of the FAQ see only the answers that the last column names.

- Version of the text: ${contentVersion}
- Sources last checked: ${sourcesChecked}
- No clinician has reviewed the text, unless the clinic that shows it says so.
- A source has a link only if its address belongs to a regulator, a public body, a professional society or a journal.

## The claims

${table(['No.', 'The article’s claim', 'Verdict', 'What we say instead', 'Why', 'Sources', 'In which answers'], claimRows)}

## The sources

${table(['Key', 'Author or publisher', 'Title or journal', 'Year', 'Questions', 'Claims'], sourceRows)}

## The numbers

No text of the FAQ may contain a number that is not listed here. S1: seen on the official or journal page itself. S2: seen only
on a page that quotes or summarizes it.

${table(['Number', 'Meaning', 'Source', 'Status', 'Last checked'], numberRows)}

## The telephone numbers

They depend on the country that the page is for. **Nobody has called them yet.** A person has to do that before a release.

${table(['Number', 'Meaning', 'Page that names it', 'Status', 'Last checked'], telephoneRows)}
`;

writeFileSync(file, page);
