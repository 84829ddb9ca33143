// Which browsers it is for stands in three places. They say the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { floor } from '../../scripts/rollup/targets.js';

test('the documentation names the oldest browsers that the file is checked for', () => {
  const [chrome, safari, firefox] = floor.map((name) => name.replace(/^[a-z]+/, ''));
  const named = `built for Chrome and Edge ${chrome}, Safari ${safari}, Firefox ${firefox}, and newer`;
  for (const file of ['docs/reference.md', 'docs/browsers.md'])
    assert.ok(readFileSync(file, 'utf8').replace(/\s+/g, ' ').includes(named), file);
});
