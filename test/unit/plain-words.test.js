// The pages for people who write no code are in plain words: US grade 8 at most (Flesch-Kincaid).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { parseFragment } from 'parse5';

import { measure } from '../../scripts/content-rules/source/reading-grade.js';
import { renderMarkdown } from '../../scripts/site/render-markdown.js';

const highest = 8;

const textOf = (node) =>
  node.tagName === 'pre' ? '' : (node.value ?? (node.childNodes ?? []).map(textOf).join('')).replace(/\s+/g, ' ');

/** The paragraphs, list items and table cells of a document or of one of its sections, as text. */
function textsIn(path, section) {
  const all = readFileSync(path, 'utf8');
  const text = section ? all.split(/^## /m).find((each) => each.startsWith(section)) : all;
  const visit = (node) =>
    ['p', 'li', 'td'].includes(node.tagName) ? [textOf(node).trim()] : (node.childNodes ?? []).flatMap(visit);
  return visit(parseFragment(renderMarkdown(`# Title\n\n${text}`, (href) => href).html)).filter(Boolean);
}

for (const [path, section] of [
  ['docs/office-manager.md'],
  ['docs/recipes.md'],
  ['docs/glossary.md', 'Words of web pages'],
])
  test(`${path}${section ? `, ${section}` : ''} has grade ${highest} at most`, (t) => {
    const texts = textsIn(path, section);
    const { grade, words } = measure(texts);
    const hardest = texts
      .map((text) => [measure([text]), text])
      .filter(([{ words }]) => words > 8)
      .sort(([a], [b]) => b.grade - a.grade)
      .slice(0, 3);
    t.diagnostic(`grade ${grade.toFixed(1)}, ${words} words`);
    for (const [{ grade }, text] of hardest) t.diagnostic(`${grade.toFixed(1)}: ${text}`);
    assert.ok(words > 200);
    assert.ok(grade <= highest);
  });
