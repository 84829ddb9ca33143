// The evidence (claims that can be wrong, notes on how each number was checked) is for people who check the content.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import english from '../../build/languages/en.js';
import { claimSources } from '../../build/src/evidence/claim-sources.js';
import { claims } from '../../build/src/evidence/claims.js';
import { corrections } from '../../build/src/evidence/corrections.js';
import { facts } from '../../build/src/evidence/facts.js';
import { openMatters } from '../../build/src/evidence/open-matters.js';
import { ownAdvice } from '../../build/src/evidence/own-advice.js';
import { telephones } from '../../build/src/evidence/telephones.js';
import { sources } from '../../build/src/content/sources.js';

test('no file in dist/ holds the evidence', (t) => {
  // An answer can use the words of the evidence, and both lists can name a page.
  const shown = JSON.stringify([english, sources]);
  const evidence = [
    ...claims.flatMap(({ claim, why }) => [claim, why]),
    ...corrections.flatMap(({ before, why }) => [before, why]),
    ...ownAdvice.flatMap(({ advice, why, nearest }) => [advice, why, nearest]),
    ...openMatters.flatMap(({ matter, seen, lookUp }) => [matter, seen, lookUp]),
    ...facts.map(({ meaning }) => meaning),
    ...telephones.map(({ meaning }) => meaning),
    ...Object.values(claimSources).map(({ url }) => url),
  ].filter((text) => text && !shown.includes(text));

  const files = readdirSync('dist', { recursive: true })
    .map((name) => join('dist', name))
    .filter((file) => statSync(file).isFile() && /\.(js|ts|json|html)$/.test(file));
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return evidence.filter((each) => text.includes(each)).map((each) => `${file}: ${each}`);
  });
  t.diagnostic(`${evidence.length} texts looked for in ${files.length} files`);
  assert.deepEqual(found, []);
  assert.deepEqual(
    files.filter((file) => file.includes('evidence')),
    [],
  );
});
