// The plugin's own words, for those who translate them: `languages/ketamine-faq.pot`, from its PHP, its block and its header.
// `--check` only says whether the file is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { po } from 'gettext-parser';

const source = 'wordpress/ketamine-faq';
const file = `${source}/languages/ketamine-faq.pot`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const translations = {};
function add(msgid, { reference, context: msgctxt = '', comment: extracted }) {
  const group = (translations[msgctxt] ??= {});
  group[msgid] ??= { msgid, ...(msgctxt && { msgctxt }), msgstr: [''], comments: { reference, extracted } };
}

const header = readFileSync(`${source}/ketamine-faq.php`, 'utf8');
for (const name of ['Plugin Name', 'Description', 'Author'])
  add(header.match(new RegExp(`^ \\* ${name}: +(.*)$`, 'm'))[1], {
    reference: 'ketamine-faq.php',
    comment: `${name} of the plugin`,
  });

for (const name of readdirSync(source)
  .filter((other) => other.endsWith('.php'))
  .sort()) {
  const calls =
    /(?:\/\* translators: (.*?) \*\/\s*)?(?:'[\w-]+'\s*=>\s*)?__\( '((?:[^'\\]|\\.)*)', 'ketamine-faq' \)/gs;
  for (const [, comment, words] of readFileSync(`${source}/${name}`, 'utf8').matchAll(calls))
    add(words.replace(/\\(.)/g, '$1'), { reference: name, comment: comment && `translators: ${comment}` });
}

const { title, description, keywords } = JSON.parse(readFileSync(`${source}/block/block.json`, 'utf8'));
const reference = 'block/block.json';
add(title, { reference, context: 'block title' });
add(description, { reference, context: 'block description' });
for (const keyword of keywords) add(keyword, { reference, context: 'block keyword' });

const headers = {
  'Project-Id-Version': `Ketamine FAQ ${version}`,
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
};
const text = `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 })}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is not up to date: npm run wordpress:words`);
  process.exit(1);
}
