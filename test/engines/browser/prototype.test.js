import { assert } from 'chai';

import { assertSmokeSuite, openHostile } from '../../support/hostile-page.js';

describe('a page with Prototype.js', () => {
  it('gets all of it', async () => {
    const there = await openHostile('prototype');
    assert.match(there.page.Prototype.Version, /^1\.7/);
    assert.deepEqual([...there.page.Array.from(new Set([1]))], [], 'it has replaced Array.from');
    await assertSmokeSuite(there);
  });
});
