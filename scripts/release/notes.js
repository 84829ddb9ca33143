// The notes of a release: what has changed, which file is for whom, sizes, and hashes to compare.
import { isScript } from './released.js';

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;

/** Links to files of the repository, as seen from the page of the release. Without a repository only their text stays. */
const withWholeLinks = (text, { repository }, version) =>
  text.replace(/\[([^\]]*)\]\((?!https?:)([^)]*)\)/g, (_, label, path) =>
    repository ? `[${label}](${repository}/blob/v${version}/${path})` : label,
  );

/** The files whose sizes matter to readers: what it is, and a pattern of its name. */
const loaded = [
  ['the script with English', /^ketamine-faq\.js$/],
  ['the script with another language, the largest', /^ketamine-faq\.(?!classic)[\w-]+\.js$/],
  ['the script without `type="module"`', /^ketamine-faq\.classic\.js$/],
  ['the tools, fetched at the first touch', /^language-en-tools-.*\.js$/],
  ['another language, the largest', /^language-(?!en)[\w-]+(?<!-search)-[0-9a-f]{8}\.js$/],
  ['the words for the search, the largest', /^language-.*-search-.*\.js$/],
];

/**
 * Writes the notes as Markdown.
 * @param manifest `dist/manifest.json`
 * @param changes the section of the changelog
 * @param artifacts by name of a file: what it is for, its size in bytes, and its SHA-256
 */
export function releaseNotes({ version, date, changes, project, manifest, artifacts }) {
  const { files, contentVersion, sourcesChecked } = manifest;
  const sizes = loaded.map(([meaning, pattern]) => {
    const [name, { bytes, brotli }] = Object.entries(files)
      .filter(([path]) => pattern.test(path))
      .sort(([, a], [, b]) => b.brotli - a.brotli)[0];
    return [meaning, `\`${name}\``, kib(bytes), kib(brotli)];
  });
  const scripts = Object.entries(files).filter(([name]) => isScript(name));
  return `# ketamine-faq ${version}

${date}. Text version ${contentVersion}, with sources checked on ${sourcesChecked}. No clinician has reviewed the text.

## Which file is for whom

${table(
  ['File', 'For', 'Size'],
  artifacts.map(({ name, purpose, bytes }) => [`\`${name}\``, purpose, kib(bytes)]),
)}

## Changes

${withWholeLinks(changes, project, version)}

## Sizes

What a page loads, without and with Brotli:

${table(['What', 'File', 'Size', 'With Brotli'], sizes)}

## Hashes for \`integrity\`

\`manifest.json\` has those of all other files.

${table(
  ['File', '`integrity`'],
  scripts.map(([name, { integrity }]) => [`\`${name}\``, `\`${integrity}\``]),
)}

## SHA-256 of the files of this release

\`\`\`
${artifacts.map(({ name, sha256 }) => `${sha256}  ${name}`).join('\n')}
\`\`\`
`;
}
