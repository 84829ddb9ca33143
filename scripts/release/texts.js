// The parts of the documents that differ before and after the first release, or name what only the owner of the project
// knows. A document has a part between the comments `<!-- release:NAME:start -->` and `<!-- release:NAME:end -->`.

const cdn = (version) => `https://cdn.jsdelivr.net/npm/ketamine-faq@${version}/dist/`;

/** Where a released version can be downloaded. The workflow of the release puts the files there. */
const downloads = ({ repository }, version) => `${repository}/releases/tag/v${version}`;

const code = (language, ...lines) => ['```' + language, ...lines, '```'].join('\n');

const paragraphs = (...parts) => parts.flat().join('\n\n');

/** Breaks each paragraph into lines of at most 120 characters, but not inside code marks or a link. Code and tables stay. */
const wrap = (text) =>
  text
    .split('\n\n')
    .map((paragraph) =>
      /^(```|\|)/.test(paragraph)
        ? paragraph
        : paragraph
            .replace(/`[^`]*`|\[[^\]]*\]\([^)]*\)/g, (marked) => marked.replaceAll(' ', '\0'))
            .replace(/(?=\S)(.{1,120})(?: |$)/g, '$1\n')
            .replaceAll('\0', ' ')
            .trimEnd(),
    )
    .join('\n\n');

const link = (target) => `<${target}>`;

/** The page of content notices on the branch of the releases, which is newer than any copy. */
const noticesPage = ({ repository }) => `${repository}/blob/main/docs/content-notices.md`;

/** The feed of the newest release, as in wordpress/ketamine-faq/content-notices.php. */
const noticesFeed = 'https://cdn.jsdelivr.net/npm/ketamine-faq/dist/content-notices.json';

/** How to build the files from the source. */
const build = ({ repository }) => [
  code('sh', `git clone ${repository || '<address of this repository>'} ketamine-faq`, 'cd ketamine-faq', 'npm start'),
  'You need [Node](https://nodejs.org) 20 or newer and git. `npm start` builds the folder `dist/`, and prints where the files ' +
    'are and the address of a demo. It keeps running: stop it with Ctrl+C. Upload `dist/` to your site as `/ketamine-faq/`.',
];

/** The tag for a CDN. `integrity` is a placeholder until a release has written the hash. */
const cdnTag = (version, hash) =>
  code(
    'html',
    '<script',
    '  type="module"',
    '  data-cfasync="false"',
    `  src="${cdn(version)}ketamine-faq.js"`,
    `  integrity="${hash}"`,
    '  crossorigin="anonymous"',
    '  referrerpolicy="no-referrer"',
    '></script>',
  );

const texts = {
  /** In the README: how to get the files. */
  get: {
    before: ({ project, version }) =>
      paragraphs(`**Not published yet.** This is version ${version}. To use it, build it:`, build(project)),
    after: ({ project, version, hash }) =>
      paragraphs(
        `Download \`ketamine-faq-${version}.zip\` from [the page of version ${version}](${downloads(project, version)}) and unpack it. ` +
          'Its `READ-ME.txt` says what to do: upload the folder `ketamine-faq` to your site as `/ketamine-faq/`, and paste the tag above.',
        'Or use this script tag, which needs no upload:',
        cdnTag(version, hash),
        `With a bundler: \`npm install --save-exact ketamine-faq@${version}\`. To build the files yourself:`,
        build(project),
      ),
  },
  /** For the office manager: where the zip is. */
  zip: {
    before: ({ version }) =>
      `Each release has one file for you: \`ketamine-faq-<version>.zip\`, such as \`ketamine-faq-${version}.zip\`. ` +
      '**Not published yet:** there is no release that you can download. Until then, ask somebody who writes code to build the ' +
      'files for you, [as they know how](developer.md#build-the-files).',
    after: ({ project, version }) =>
      `Download \`ketamine-faq-${version}.zip\` from [the page of version ${version}](${downloads(project, version)}).`,
  },
  /** One sentence: where the zip of the plugin is. */
  plugin: {
    before: ({ version }) =>
      `**Not published yet.** Version ${version} has no download. [Build it](developer.md#build-the-files) and use \`dist/wordpress/ketamine-faq.zip\`.`,
    after: ({ project, version }) =>
      `Download \`ketamine-faq-wordpress-${version}.zip\` from [the page of version ${version}](${downloads(project, version)}). ` +
      `The same file is at <${cdn(version)}wordpress/ketamine-faq.zip>.`,
  },
  /** The beginning of “First use” in the guide. */
  'first-use': {
    before: () =>
      '**Not published yet.** Until the first release, the files come from your own server. [Build them](developer.md#build-the-files), upload ' +
      'the folder `dist/` to your site as `/ketamine-faq/`, and paste this where you want the questions:',
    after: ({ project, version }) =>
      `Download \`ketamine-faq-${version}.zip\` from [the page of version ${version}](${downloads(project, version)}), unpack it, upload ` +
      'the folder `ketamine-faq` to your site as `/ketamine-faq/`, and paste this where you want the questions:',
  },
  /** The conditions for a tag of a CDN. */
  cdn: {
    before: () =>
      'This tag works as soon as the package is published, and not before. The release writes the hash into it.',
    after: ({ version }) => `This tag is that of version ${version}, with the hash of the file.`,
  },
  /** How a program gets the package. */
  install: {
    before: () =>
      'The package can be imported. Until it is published, run `npm pack` in this repository, and `npm install` with the path of the file that it makes.',
    after: ({ version }) => `The package can be imported: \`npm install --save-exact ketamine-faq@${version}\`.`,
  },
  /** How a program in a framework gets the package. */
  frameworks: {
    before: ({ version }) =>
      '**Not published yet.** Until the first release, npm finds no `ketamine-faq`. Run `npm pack` in a clone of this repository, ' +
      `after \`npm start\`, and install the file that it makes: \`npm install ../ketamine-faq-${version}.tgz\`.`,
    after: ({ version }) => `The pages install version ${version}, the newest.`,
  },
  /** On the page of a framework, below the command that installs the package. */
  framework: {
    before: () =>
      '**Not published yet**: npm finds no such package. [In a framework](README.md) says what to install until then, and what ' +
      'holds in every framework, such as the Content-Security-Policy.',
    after: () => '[In a framework](README.md) says what holds in every framework, such as the Content-Security-Policy.',
  },
  /** On the page of content notices: where the newest list is. */
  'live-notices': {
    before: () =>
      '**There is no list on the web yet**, because no version has been published. From the first release on, it is at the ' +
      'address below.',
    after: ({ project }) => `The newest list is [on the web](${noticesPage(project)}).`,
  },
  /** For the office manager: where the newest list is. The end of a line. */
  'office-notices': {
    before: () =>
      'There is no list on the web yet, since there is no release: ask the person who gave you the files. After the first ' +
      `release, [this address](${noticesFeed}) opens. \`"notices": []\` in it means that there is none.`,
    after: ({ project }) => `The newest list is [on the web](${noticesPage(project)}).`,
  },
  /** For the compliance officer: whether one can learn of withdrawn text. The end of a line. */
  told: {
    before: () => 'Neither helps before the first release, and no [contact](../SECURITY.md#contact) is set yet.',
    after: () => '[Whom to ask](../SECURITY.md#contact).',
  },
  /** For the compliance officer: who publishes it. The end of a line. */
  publisher: {
    before: () =>
      'there is no published version, no named organization and no address yet. [The fields to fill in](../SECURITY.md#contact).',
    after: ({ project, version }) =>
      `version ${version} is published by ${project.author}. [How to reach them](../SECURITY.md#contact).`,
  },
  /** In the content policy: what has been withdrawn. */
  withdrawn: {
    before: () => 'Nothing has been withdrawn so far, because nothing has been published.',
    after: () => '[Content notices](content-notices.md) lists what has been withdrawn or corrected.',
  },
  /** The contacts in SECURITY.md. Lists each empty field as “not set yet”. */
  contact: {
    always: ({ project }) =>
      paragraphs(
        Object.values(project).includes('')
          ? [
              '**Not complete.** The project is not published. Before the first release, the maintainers fill in `project.json`, ' +
                'and `npm run generate` writes it here. No other file holds a contact: the code of conduct and the issue forms ' +
                'refer to this section.',
            ]
          : [],
        [
          '| Field | Value |',
          '| --- | --- |',
          ...[
            ['Address for private security reports', project.securityContact && link(project.securityContact)],
            ['Address for reports about conduct', project.conductContact && link(project.conductContact)],
            ['Time to a first answer', project.firstAnswer],
            ['Other problems', project.bugs && link(project.bugs)],
          ].map(([field, value]) => `| ${field} | ${value || 'not set yet'} |`),
        ].join('\n'),
      ),
  },
  /** In SECURITY.md: which version gets fixes. */
  supported: {
    before: ({ version }) =>
      `Only the newest version gets fixes. There is no published version yet; the current one is ${version}.`,
    after: ({ version, date }) => `Only the newest version gets fixes: ${version}, of ${date}.`,
  },
};

const part = (name) =>
  new RegExp(`(?<=<!-- release:${name}:start -->)(\\s*).*?(\\s*)(?=<!-- release:${name}:end -->)`, 'gs');

/** The value of `integrity` in a tag until a release writes the hash of the file. The hash differs in each build. */
export const hashPlaceholder = 'sha384-WRITTEN-BY-THE-RELEASE';

/**
 * A document with the parts and tags of a release, or of the version that has not been released. `release` is that of
 * `readRelease`. Throws on an unknown part.
 */
export function withReleaseTexts(document, { project, version: unreleased, release }) {
  const version = release?.version ?? unreleased;
  const hashOf = (name) => release?.integrity[name] ?? hashPlaceholder;
  for (const [, name] of document.matchAll(/<!-- release:([\w-]+):start -->/g))
    if (!Object.hasOwn(texts, name)) throw new Error(`There is no text for <!-- release:${name}:start -->.`);

  const facts = { project, version, hash: hashOf('ketamine-faq.js'), date: release?.date };
  const filled = Object.entries(texts).reduce((text, [name, { before, after, always }]) => {
    const write = always ?? (release ? after : before);
    return text.replace(part(name), (_, spaceBefore, spaceAfter) => spaceBefore + wrap(write(facts)) + spaceAfter);
  }, document);
  return filled
    .replace(/(\/ketamine-faq@)\d[^/"]*/g, `$1${version}`)
    .replace(/(npm install --save-exact ketamine-faq@)\d[\w.-]*\b/g, `$1${version}`)
    .replace(
      /(\/ketamine-faq@[^/]+\/dist\/([\w.-]+)"\s+integrity=")[^"]*/g,
      (_, before, name) => before + hashOf(name),
    );
}
