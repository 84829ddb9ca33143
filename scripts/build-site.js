// Writes dist/site/: the documentation and the example pages as a website of static files, which also opens from a disk. It
// mirrors the repository: docs/recipes.md becomes dist/site/docs/recipes.html.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';

import { build } from 'esbuild';

import { locales } from './locales/locales.js';
import { makeDemoPage } from './site/demo-page.js';
import { groups, readers } from './site/navigation.js';
import { renderMarkdown } from './site/render-markdown.js';
import { makeScriptForDisk } from './site/script-for-disk.js';

const target = 'dist/site';
const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const { version, contentVersion, sourcesChecked } = manifest;
const layout = readFileSync('site/layout.html', 'utf8');

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, name.replaceAll('\\', '/')));
/** Not on the website: it holds claims that can be wrong, and patients may find the website where a clinic has uploaded dist/. */
const withheld = 'docs/content.md';
const documents = [
  ...['CHANGELOG.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...filesIn('docs').filter((path) => path.endsWith('.md') && path !== withheld),
];
const attachments = filesIn('docs').filter((path) => /\.(png|conf|json)$/.test(path));
const demoFiles = filesIn('demo').filter((path) => /\.(html|css|js)$/.test(path) && path !== 'demo/load-manifest.js');
/** Files of dist/ that an example page loads. They lie beside it, because the website is also used without the rest of dist/. */
const demoScripts = ['builder-data.js', 'builder.js'];

/** By path in the repository, the path on the website. */
const places = new Map([
  ['README.md', 'index.html'],
  ['LICENSE', 'LICENSE.txt'],
  ...documents.map((path) => [path, path.replace(/\.md$/, '.html')]),
  ...[...attachments, ...demoFiles].map((path) => [path, path]),
]);
const pages = new Set(places.values());

const escapeHtml = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const fill = (template, values) => template.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
const rootFrom = (path) => '../'.repeat(path.split('/').length - 1);

const listItem = (page, root, [path, text]) =>
  `<li><a href="${root}${path}"${path === page ? ' aria-current="page"' : ''}>${text}</a></li>`;
const list = (page, root, links) =>
  links
    .map((link) => {
      if (!pages.has(link[0])) throw new Error(`scripts/site/navigation.js names ${link[0]}, which does not exist.`);
      return listItem(page, root, link);
    })
    .join('\n            ');

function write(path, content) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), content);
}

/** Writes a page in the layout of the website. */
function writePage(path, { title, content, head = '' }) {
  const root = rootFrom(path);
  const footer = Object.entries(groups).map(
    ([name, links]) => `<div><h2>${name}</h2><ul>${list(path, root, links)}</ul></div>`,
  );
  write(
    path,
    fill(layout, {
      title,
      head,
      root,
      content,
      version,
      contentVersion,
      sourcesChecked,
      readers: list(path, root, readers),
      pages: footer.join('\n          '),
    }).replaceAll('{root}', root),
  );
}

/** The links to the sections of a long page. */
const tableOfContents = (sections) =>
  sections.length < 4
    ? ''
    : `<details class="toc"><summary>On this page</summary><ul>${sections
        .map(([id, text]) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`)
        .join('')}</ul></details>`;

function writeDocument(path) {
  const page = places.get(path);
  const resolveLink = (href) => {
    const [file, hash] = href.split('#');
    const place = file ? places.get(join(dirname(path), file)) : page;
    return place && `${file ? relative(dirname(page), place) : ''}${hash === undefined ? '' : `#${hash}`}`;
  };
  const { title, sections, html } = renderMarkdown(readFileSync(path, 'utf8'), resolveLink);
  writePage(page, {
    title: `${escapeHtml(title)}: ketamine-faq`,
    content: html.replace('</h1>', () => `</h1>\n${tableOfContents(sections)}`),
  });
}

function writeDemo(path) {
  const name = path.replace('demo/', '');
  if (name === 'check.js') return;
  if (name.endsWith('.html')) write(path, makeDemoPage(readFileSync(path, 'utf8'), { root: '../' }));
  else cpSync(path, join(target, path));
}

rmSync(target, { recursive: true, force: true });
writePage('index.html', {
  title: 'ketamine-faq: answers about ketamine for depression',
  content: readFileSync('site/index.html', 'utf8').trimEnd(),
  head: '<script src="load-faq.js" data-script="ketamine-faq.js"></script>',
});
for (const path of documents) writeDocument(path);
for (const path of attachments) write(path, readFileSync(path));
for (const path of demoFiles) writeDemo(path);
for (const name of demoScripts) cpSync(`dist/${name}`, join(target, 'demo', name));
const template = readFileSync('demo/language.template', 'utf8');
for (const about of locales)
  write(`demo/in/${about.locale}.html`, makeDemoPage(fill(template, about), { root: '../../' }));

// The self-check of the demo is a module that reads the manifest from the server. From a disk it has to be one script.
await build({
  entryPoints: ['demo/check.js'],
  outfile: join(target, 'demo/check.js'),
  bundle: true,
  format: 'iife',
  minify: true,
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [
    {
      name: 'manifest-inside',
      setup: ({ onLoad }) =>
        onLoad({ filter: /[\\/]demo[\\/]load-manifest\.js$/ }, () => ({
          contents: `export const loadManifest = async () => (${JSON.stringify(manifest)});`,
        })),
    },
  ],
});
write(
  'ketamine-faq-on-disk.js',
  makeScriptForDisk(Object.keys(manifest.files).filter((name) => /^language-.*\.js$/.test(name))),
);
write('LICENSE.txt', readFileSync('LICENSE'));
for (const name of ['site.css', 'load-faq.js']) cpSync(`site/${name}`, join(target, name));
