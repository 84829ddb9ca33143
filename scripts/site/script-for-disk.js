// The script of the website for a disk, where browsers let no page fetch a language file: all of them are inside.
import { readFileSync } from 'node:fs';

const importCall = 'import(';

/** Puts the language files into the classic script. `names` are their names in dist/. */
export function makeScriptForDisk(names) {
  const code = readFileSync('dist/ketamine-faq.classic.js', 'utf8');
  const parts = code.split(importCall);
  if (parts.length !== 2)
    throw new Error(`The classic script fetches files at ${parts.length - 1} places, not at one.`);
  const files = names.map((name) => {
    const [, value] = /^export default(.*?);?\s*$/s.exec(readFileSync(`dist/${name}`, 'utf8'));
    return `${JSON.stringify(name)}:()=>(${value})`;
  });
  // A file is evaluated when it is asked for. The address may have a query for a further try.
  return `(()=>{const filesOnDisk={${files.join(',\n')}},importFromDisk=async(url)=>({default:filesOnDisk[/[^/?]*(?=\\?|$)/.exec(url)[0]]()});\n${parts.join('importFromDisk(')}})();\n`;
}
