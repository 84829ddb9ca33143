// The recipes of docs/recipes.md, each on the page of a clinic that has exactly its lines.
import { readFileSync } from 'node:fs';

/** Every code block of a text: its language, its code, and the line on which the code begins. */
export const codeBlocks = (text) =>
  [...text.matchAll(/^ *```(\w*)\n(.*?)^ *```$/gms)].map(({ 1: language, 2: code, index }) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length + 1,
  }));

/** By title, the blocks and the picture of each recipe. */
export const recipes = new Map(
  readFileSync('docs/recipes.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf('\n')),
      { blocks: codeBlocks(section), picture: /!\[.*?\]\((recipes\/[\w-]+\.png)\)/s.exec(section)?.[1] },
    ]),
);

const tag = '<script type="module" data-cfasync="false" src="/ketamine-faq/ketamine-faq.js"></script>';

const fallback =
  '<ketamine-faq><p>Call or text <a href="tel:988">988</a>. In danger: <a href="tel:911">911</a>.</p></ketamine-faq>';

/** The looks of the clinic: not those of the recipe. */
const style = `
  :root { color: #1f2933; background: #ffffff; font: 1rem/1.6 system-ui, sans-serif }
  body { margin: 0 }
  .clinic { box-sizing: border-box; height: 80px; padding: 24px; color: #ffffff; background: #24445c; font-size: 1.25rem; z-index: 2 }
  .sticky { position: sticky; top: 0 }
  main { padding: 1rem 24px 2rem }
  h1 { margin: 0 0 0.75rem; font-size: 1.75rem; line-height: 1.25 }
  .cookies { position: fixed; inset: auto 0 0; padding: 16px 24px; color: #ffffff; background: #24303a; z-index: 3 }
  .cookies button { margin-inline-start: 1rem; font: inherit }
`;

/**
 * The page of a recipe, in a language. `header` are the classes of the header of the clinic, `extra` is HTML after the text, and `withScripts` adds the
 * JavaScript of the recipe, as a file `/recipe.js`.
 */
export function recipePage(
  title,
  { lang = 'en', heading = 'Ketamine for depression', header = '', extra = '', withScripts = false } = {},
) {
  const { blocks } = recipes.get(title);
  const all = (language) => blocks.filter((block) => block.language === language).map(({ code }) => code);
  const html = all('html').join('\n') || fallback;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lakeside Clinic</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<style>${all('css').join('\n')}</style>
${withScripts ? '<script src="/recipe.js"></script>' : ''}
${html.includes('<script') ? '' : tag}
</head>
<body>
<div class="clinic ${header}">Lakeside Clinic</div>
<main><h1>${heading}</h1>
${html}
</main>
${extra}
</body>
</html>`;
}

/** The JavaScript of a recipe. */
export const recipeScript = (title) => recipes.get(title).blocks.find(({ language }) => language === 'js').code;
