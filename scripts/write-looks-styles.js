// Writes the style sheets of the example pages for Bootstrap and Tailwind: of each framework only what the page uses, so
// that the pages work from a disk and in the package, and request nothing from others.
import { readFileSync, writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';
import { compile } from 'tailwindcss';

const folder = 'demo/looks-';
const packages = 'node_modules';

const pageOf = (name) => readFileSync(`${folder}${name}.html`, 'utf8');

/** The classes on a page. */
const classesOf = (name) => [...pageOf(name).matchAll(/class="([^"]*)"/g)].flatMap(([, list]) => list.split(' '));

/** The rule for the FAQ that a page shows, and one that wraps the code it is shown in. */
const ruleOf = (name) =>
  `${/ketamine-faq \{[^}]*\}/.exec(pageOf(name))[0]} pre { white-space: pre-wrap; overflow-wrap: anywhere }`;

/** The style sheet that the compiler of Tailwind makes, with `rule`. */
async function tailwind(rule) {
  const loadStylesheet = async () => {
    const path = `${packages}/tailwindcss/index.css`;
    return { path, base: packages, content: readFileSync(path, 'utf8') };
  };
  const { build } = await compile(`@import "tailwindcss"; ${rule}`, { loadStylesheet });
  return build(classesOf('tailwind'));
}

/** The rules of Bootstrap that name no class, or only classes of the page; of the variables those that are used. `rule` is added. */
function bootstrap(rule) {
  const css = readFileSync(`${packages}/bootstrap/dist/css/bootstrap.css`, 'utf8');
  const [license] = /\/\*!.*?\*\//s.exec(css);
  const used = new Set(classesOf('bootstrap'));
  const isUsed = (selector) =>
    !/\[(?!data-bs-theme=light)|^(?:audio|svg|table|t[bdhr]\w*)\b/.test(selector) &&
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => used.has(name));
  /** The rules of a style sheet, each with its name and its content. */
  const rules = (text) =>
    [...text.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, name, body]) => [name.trim(), body]);
  const keep = (text) =>
    rules(text)
      .map(([name, body]) => {
        if (name.startsWith('@media')) return [name, keep(body)];
        const selectors = name.startsWith('@') ? [] : name.split(/,\s*(?![^(]*\))/).filter(isUsed);
        return [selectors.join(', '), body];
      })
      .filter(([name, body]) => name && body.trim())
      .map(([name, body]) => `${name} {${body}}`)
      .join('\n');
  let kept = keep(css.replace(/\/\*.*?\*\/|@charset[^;]*;/gs, '')) + rule;
  for (let before; before !== kept;) {
    before = kept;
    kept = before.replace(/(?<=[{;\s])(--bs-[\w-]+):[^;}]*;?/g, (all, name) =>
      before.includes(`var(${name}`) ? all : '',
    );
  }
  return `${license}\n${kept.replace(/\n\s*\n/g, '\n')}`;
}

const write = async (name, css) => {
  const file = `${folder}${name}.css`;
  writeFileSync(file, await format(css, { ...(await resolveConfig(file)), filepath: file }));
};

await write('bootstrap', bootstrap(ruleOf('bootstrap')));
await write('tailwind', await tailwind(ruleOf('tailwind')));
