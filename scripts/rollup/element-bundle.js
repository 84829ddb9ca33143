// Bundles and minifies the element once, then writes the file of each language and the classic script from the result.
import { resolve } from 'node:path';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';

import { bundleConfig } from './bundle-config.js';
import { compileTemplates, keepMarkup } from './compile-templates.js';
import { minifyForPages } from './minify.js';
import { numberSources } from './number-sources.js';
import { smallLit } from './small-lit.js';
import { stripDescriptions } from './strip-descriptions.js';

const bundleConfigModule = resolve('build/src/localization/bundle-config.js');

/** Global names that no code defines, so the minifier leaves them as they are. The build replaces both. */
const placeholders = { language: 'KETAMINE_FAQ_LANGUAGE', folder: 'KETAMINE_FAQ_FOLDER' };

/**
 * The minified code of the element, with the placeholders in it. `plugins` run before those of the build. `minify` is the
 * plugin that minifies.
 */
export async function bundleElement({ version, languages, hash, banner, plugins = [], minify = minifyForPages() }) {
  const bundle = await rollup({
    input: 'build/src/ketamine-faq.js',
    plugins: [
      ...plugins,
      {
        name: 'bundle-config',
        load: (id) =>
          id === bundleConfigModule
            ? bundleConfig({
                ...placeholders,
                languages: JSON.stringify(languages),
                version: JSON.stringify(version),
                hash: JSON.stringify(hash),
              })
            : null,
      },
      smallLit(),
      nodeResolve(),
      numberSources(),
      keepMarkup(),
      stripDescriptions(),
      compileTemplates(),
      minify,
    ],
  });
  const { output } = await bundle.generate({ format: 'es', banner, freeze: false });
  await bundle.close();
  return output[0].code;
}

/**
 * Makes V8 compile all functions while it loads the script, on another thread. Without it V8 compiles each function at its
 * first call, which blocks the page for longer: nearly all are called at the first render.
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/** The module with one language inside. `language` is an object literal. */
export function asModule(code, language) {
  const { banner, body } = splitBanner(code);
  return banner + compileHint + insertLanguage(replaceOnce(body, `=${placeholders.folder}`, ''), language);
}

/**
 * The same as a classic script: one function call, which leaves no name on the page. Its `import('./')` would be relative
 * to the page where the script comes from another origin without CORS, so it reads the folder of its own address.
 */
export function asClassic(code, language) {
  const { banner, body: withExport } = splitBanner(code);
  const [, body] = /^(.*);export\{[\w$]+ as KetamineFaq\};\s*$/s.exec(withExport) ?? [];
  if (!body) throw new Error('The bundle does not end with its one export.');
  if (body.includes('folder_')) throw new Error('The bundle has a name "folder_" of its own.');
  const withFolder = replaceOnce(body, `=${placeholders.folder}`, '=folder_');
  // A classic script is not strict by itself. A directive outside the function would bind scripts that a page joins to it.
  return `${banner}${compileHint}(()=>{"use strict";${readFolder}${toAscii(insertLanguage(withFolder, language))}})();\n`;
}

/** The comment at the top of a bundle, if it has one, and the code. */
const splitBanner = (code) => /^(?<banner>\/\*!.*?\*\/\n|)(?<body>.*)$/s.exec(code).groups;

/** Guards against DOM clobbering of `document.currentScript`: `<img name="currentScript">` takes that place. */
const readFolder =
  'const folder_=(e=>e instanceof HTMLScriptElement&&/^(http|file)/.test(e.src)?new URL(".",e.src).href:"")(document.currentScript);';

/**
 * Escapes all non-ASCII characters, because browsers decode a classic script in the encoding of the page. They occur only in
 * strings.
 */
function toAscii(code) {
  if (/\\[\u0080-\uffff]/.test(code)) throw new Error('The bundle has a backslash before a letter that is not ASCII.');
  return code.replace(/[\u0080-\uffff]/g, (unit) => {
    const number = unit.charCodeAt(0).toString(16);
    return number.length > 2 ? `\\u${number.padStart(4, '0')}` : `\\x${number}`;
  });
}

/** Puts the language in. It must be one top-level constant, not a copy at each place that uses it. */
function insertLanguage(code, language) {
  const isOurs = ({ init }) => init?.type === 'Identifier' && init.name === placeholders.language;
  const constants = parseAst(code).body.flatMap(({ type, declarations }) =>
    type === 'VariableDeclaration' ? declarations.filter(isOurs) : [],
  );
  if (constants.length !== 1)
    throw new Error(`The bundle holds ${constants.length} constants for the language, not one.`);
  return replaceOnce(code, placeholders.language, language);
}

/** Replaces a text that stands in the code exactly once. */
function replaceOnce(code, from, to) {
  const count = code.split(from).length - 1;
  if (count !== 1) throw new Error(`The bundle holds "${from}" ${count} times, not once.`);
  return code.replace(from, () => to);
}
