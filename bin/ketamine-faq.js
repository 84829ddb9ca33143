#!/usr/bin/env node
// The command line. Each command is a file beside this one, with `summary`, `usage` and `run(words)`, which gives the exit
// code.
import { readFileSync } from 'node:fs';

const commands = {
  check: () => import('./check.js'),
  static: () => import('./static.js'),
};

const [name, ...words] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

if (Object.hasOwn(commands, name)) {
  const { run, usage } = await commands[name]();
  const isAsking = words.some((word) => word === '--help' || word === '-h');
  if (isAsking) console.log(usage);
  else process.exitCode = await run(words);
} else if (name === '--version') console.log(version);
else {
  const isAsking = name === undefined || name === '--help' || name === '-h';
  const loaded = await Promise.all(Object.entries(commands).map(async ([each, load]) => [each, await load()]));
  const list = loaded.map(([each, { summary }]) => `  ketamine-faq ${each.padEnd(8)} ${summary}`).join('\n');
  const text = `${isAsking ? '' : `There is no command “${name}”.\n\n`}ketamine-faq ${version}\n\n${list}\n\nMore with: ketamine-faq <command> --help`;
  if (isAsking) console.log(text);
  else console.error(text);
  process.exitCode = isAsking ? 0 : 2;
}
