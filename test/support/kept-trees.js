// Compares accessibility trees with those kept in test/accessibility-trees/, a folder for each engine. A change that
// screen readers would meet is seen there, and a change that is wanted is accepted by a person who has read it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { treeText } from './tree-text.js';

export const keptTrees = 'test/accessibility-trees';
const isAccepted = process.env.ACCEPT_TREES === '1';

/** Fails unless the tree of an engine in a state is the kept one. `tree` is a node of `treeText`. */
export function assertTreeAsKept(t, engine, state, tree) {
  const path = `${keptTrees}/${engine}/${state}.txt`;
  const lines = treeText(tree);
  const text = `${lines.join('\n')}\n`;
  t.diagnostic(`${engine}, ${state}: ${lines.length} nodes`);
  if (isAccepted) {
    mkdirSync(`${keptTrees}/${engine}`, { recursive: true });
    return writeFileSync(path, text);
  }
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  assert.equal(text, kept, `${path} differs. If the change is wanted, accept it: npm run test:accept-trees`);
}
