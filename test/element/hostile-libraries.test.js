import { assert } from 'chai';

import { assertSmokeSuite, openHostile, press, errorsOn } from '../support/hostile-page.js';
import { runSmokeSuite } from '../support/smoke-suite.js';

describe('The element passes the smoke suite on a page that', () => {
  for (const name of ['requirejs', 'requirejs-classic'])
    it(`has RequireJS, whose own modules go on working: ${name}`, async () => {
      const there = await openHostile(name);
      assert.isFunction(there.page.define.amd && there.page.require);
      await assertSmokeSuite(there);
      assert.isTrue(there.page.booking);
    });

  it('has a library that changes the prototypes of arrays, objects, strings and elements', async () => {
    const there = await openHostile('patched-prototypes');
    assert.deepEqual([...there.page.Array.from(new Set([1]))], [], 'it does');
    await assertSmokeSuite(there);
  });

  for (const [order, version] of [
    ['first', '0.9.0'],
    ['second', undefined],
  ])
    it(`has an older version of the script that comes ${order}: the first stays, with one warning`, async () => {
      const { page, faq } = await openHostile(`older-version-${order}`);
      const { version: own } = await (await fetch('/dist/manifest.json')).json();
      assert.equal(page.customElements.get('ketamine-faq').version, version ?? own);
      await runSmokeSuite(faq, press);
      const errors = errorsOn(page);
      assert.lengthOf(errors, 1);
      assert.include(errors[0], version ?? own);
    });

  it('uses the ids and names of the element for things of its own', async () => {
    await assertSmokeSuite(await openHostile('ids'));
  });
});
