// Prerenders the FAQ of each language: as fragments that a server assembles, as HTML, and as a whole page. A reader sees this
// before the script has loaded, or without it.
import '@lit-labs/ssr/lib/install-global-dom-shim.js';

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { transform } from 'esbuild';

import { floor } from './rollup/targets.js';

const { styles } = await import('../build/src/element/ketamine-faq.styles.js');
const { toolsStyles } = await import('../build/src/element/tools.styles.js');
const { renderFragments } = await import('../build/src/output/render-fragments.js');
const { paperStyles } = await import('../build/src/element/paper.styles.js');
const { staticStyles } = await import('../build/src/output/static.styles.js');
const { assemble } = await import('../dist/join.js');

const { locales: languages } = JSON.parse(readFileSync('build/languages/table.json', 'utf8'));

const { code } = await transform(`${styles}${paperStyles}${toolsStyles}${staticStyles}`, {
  loader: 'css',
  minify: true,
  target: floor,
});
const style = code.trim();

// Pages that are made a year after the sources were checked say so. The time of the commit in this variable gives the same
// pages on any day: https://reproducible-builds.org/specs/source-date-epoch/
const { SOURCE_DATE_EPOCH: epoch } = process.env;
if (epoch && !/^\d+$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH must be a number of seconds, not "${epoch}".`);
const now = epoch ? Number(epoch) * 1000 : Date.now();

/** Renders a template to HTML, without the comments that Lit needs to hydrate and without the line breaks of the source. */
const renderToHtml = (template) =>
  collectResultSync(render(template))
    .replace(/<!--.*?-->|<\?>/g, '')
    .replaceAll('&#36;', '$')
    .replace(/\s+(?=>)/g, '')
    .replace(/(?<=[>}])\s*\n\s*(?=[<{])/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** Links to the other languages, for a page without scripts: the menu of languages needs one. */
const linksToOthers = (locale) =>
  languages
    .filter((other) => other.locale !== locale)
    .map(
      ({ locale, name, dir }) =>
        `<a href="${locale}.html" hreflang="${locale}" lang="${locale}" dir="${dir}">${name}</a>`,
    )
    .join(' ');

/** A whole page, which a clinic can put on its site as it is. */
const page = ({ locale, dir, title }, faq) => `<!doctype html>
<html lang="${locale}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    <link rel="stylesheet" href="page.css" />
    <script type="module" data-cfasync="false" src="../../${locale === 'en' ? 'ketamine-faq.js' : `ketamine-faq.${locale}.js`}"></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <noscript><nav aria-label="Language / Idioma / 语言">${linksToOthers(locale)}</nav></noscript>
${faq}    </main>
  </body>
</html>
`;

mkdirSync('dist/static/page', { recursive: true });
for (const { locale } of languages) {
  const { default: language } = await import(`../build/languages/${locale}.js`);
  const fragments = renderFragments(language, { renderToHtml, style, languages });
  const faq = assemble(fragments, {}, { languages, now });
  writeFileSync(`dist/static/${locale}.json`, JSON.stringify(fragments));
  writeFileSync(`dist/static/${locale}.html`, faq);
  writeFileSync(`dist/static/page/${locale}.html`, page(fragments, faq));
}
writeFileSync(
  'dist/static/page/page.css',
  `:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 44em; padding: 1em }
h1 { font-size: 1.75em; line-height: 1.2; overflow-wrap: anywhere }
nav { display: flex; flex-wrap: wrap; gap: 0.5em 1.25em }
`,
);
writeFileSync('build/static-style.txt', `sha256-${createHash('sha256').update(style).digest('base64')}`);
