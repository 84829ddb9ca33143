// The code of the pages in docs/frameworks/.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/**
 * The files that a page of docs/frameworks/ shows: each block of code that begins with a comment with its file name. With a
 * `section`, only those below that heading.
 */
export function filesOf(page, section) {
  const text = readFileSync(`docs/frameworks/${page}`, 'utf8');
  const below = section ? (text.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? '') : text;
  const blocks = [...below.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code]) => code);
  const files = blocks.flatMap((code) => {
    const [, name] = /^(?:---\n)?(?:\/\/|<!--|{#|#) ([\w./[\]+-]+\.\w+)/.exec(code) ?? [];
    return name ? [[name, code]] : [];
  });
  assert.ok(files.length, `${page} shows no file${section ? ` below “${section}”` : ''}`);
  return Object.fromEntries(files);
}

/** The command of a page of docs/frameworks/ that runs a tool with `npx`, without the `npx`. */
export function commandIn(page, tool) {
  const [, command] = new RegExp(`^npx (${tool} .*)$`, 'm').exec(readFileSync(`docs/frameworks/${page}`, 'utf8')) ?? [];
  assert.ok(command, `${page} has no command with npx ${tool}`);
  return command;
}
