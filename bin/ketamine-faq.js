#!/usr/bin/env node
// The command line interface. Each command is a module in this folder that exports `summary`, `usage` and `run(args)`, which
// returns the exit code.
import { existsSync, readFileSync } from 'node:fs';

// A program such as `head` closes the pipe before everything is written. This is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const commands = {
  check: () => import('./check.js'),
  importmap: () => import('./importmap.js'),
  static: () => import('./static.js'),
};

const [name, ...args] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const isHelpOption = (arg) => arg === '--help' || arg === '-h';

const isBuilt = existsSync(new URL('../dist/manifest.json', import.meta.url));

if (name === '--version') console.log(version);
else if (!isBuilt) {
  console.error('Run npm start first: dist/ is missing.');
  process.exitCode = 2;
} else if (Object.hasOwn(commands, name)) {
  const { run, usage } = await commands[name]();
  if (args.some(isHelpOption)) console.log(usage);
  else process.exitCode = await run(args);
} else {
  const isHelp = name === undefined || isHelpOption(name);
  const modules = await Promise.all(Object.entries(commands).map(async ([each, load]) => [each, await load()]));
  const list = modules.map(([each, { summary }]) => `  ketamine-faq ${each.padEnd(9)} ${summary}`).join('\n');
  const help = `ketamine-faq ${version}\n\n${list}\n\nHelp for a command: ketamine-faq <command> --help`;
  if (isHelp) console.log(help);
  else console.error(`Unknown command: ${name}\n\n${help}`);
  process.exitCode = isHelp ? 0 : 2;
}
