// The page of content notices, docs/content-notices.md, from the same list as the feed.

const head = [
  'Notice',
  'Date',
  'What',
  'Where',
  'Languages',
  'Versions of the text',
  'Mended in',
  'Problem',
  'What to do',
];

const cell = (text) => text.replaceAll('|', '\\|');

const rowOf = ({ id, date, kind, places, locales, affected, fixedIn, problem, advice }) => [
  id,
  date,
  kind,
  places.map((place) => `\`${place}\``).join(' '),
  locales === 'all' ? 'all' : locales.join(' '),
  affected.join(' '),
  fixedIn ?? 'not yet',
  problem,
  advice,
];

const none = 'There is no notice. No version has been published, so there is nothing that could be withdrawn.';
const noneSinceRelease = 'There is no notice: no published text has been withdrawn or corrected.';

const tableOf = (notices) =>
  [head, head.map(() => '---'), ...notices.map(rowOf)].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** The part of the page that lists the notices of a feed, and says which version of the text it came with. */
export function listNotices({ contentVersion, notices }, { isPublished }) {
  const list = notices.length ? tableOf(notices) : isPublished ? noneSinceRelease : none;
  return `${list}

This list came with version ${contentVersion} of the text. A copy of it on a disk, as in the guide of the zip, does not change.`;
}
