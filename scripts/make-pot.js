// Writes `languages/ketamine-faq.pot`: the plugin's own texts for translators, from its PHP, its block and its header.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';

import { po } from 'gettext-parser';

import { readProject } from './release/project.js';
import { findScriptTexts } from './wordpress/find-script-texts.js';
import { findTexts } from './wordpress/find-texts.js';

const source = 'wordpress/ketamine-faq';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const translations = {};
function add({ msgid, msgid_plural, msgctxt = '', extracted }, reference) {
  const group = (translations[msgctxt] ??= {});
  group[msgid] ??= {
    msgid,
    ...(msgid_plural && { msgid_plural }),
    ...(msgctxt && { msgctxt }),
    msgstr: msgid_plural ? ['', ''] : [''],
    comments: { reference, extracted },
  };
}

const header = readFileSync(`${source}/ketamine-faq.php`, 'utf8');
// The name of a person or an organization is not translated.
const { author } = readProject();
for (const name of ['Plugin Name', 'Description', ...(author ? [] : ['Author'])]) {
  const [, msgid] = header.match(new RegExp(`^ \\* ${name}: +(.*)$`, 'm'));
  add({ msgid, extracted: `${name} of the plugin` }, 'ketamine-faq.php');
}

const find = { '.php': findTexts, '.js': findScriptTexts };
const files = readdirSync(source, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
for (const name of files.sort())
  for (const text of find[extname(name)]?.(readFileSync(`${source}/${name}`, 'utf8'), name) ?? []) add(text, name);

const { title, description, keywords } = JSON.parse(readFileSync(`${source}/block/block.json`, 'utf8'));
const reference = 'block/block.json';
add({ msgid: title, msgctxt: 'block title' }, reference);
add({ msgid: description, msgctxt: 'block description' }, reference);
for (const keyword of keywords) add({ msgid: keyword, msgctxt: 'block keyword' }, reference);

const headers = {
  'Project-Id-Version': `Ketamine FAQ ${version}`,
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
};
writeFileSync(
  `${source}/languages/ketamine-faq.pot`,
  `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 })}\n`,
);
