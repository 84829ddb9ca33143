// The plugin on real WordPress: the oldest that it is for with a real MariaDB, and newer ones.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { roundTrip } from './editing.js';
import { options } from './options.js';
import { age, holdings, leaving, ownWords } from './owning.js';
import { everywhere } from './reading.js';
import { installPlugin, publish, startSite } from './site.js';

for (const given of [
  { version: '6.1', database: 'mariadb' },
  { version: '6.5', database: 'sqlite' },
  { version: '6.7', database: 'sqlite' },
])
  describe(`WordPress ${given.version} with ${given.database}`, () => {
    // The suites hold the site before it is there.
    const site = {};
    let bare;
    before(async () => {
      Object.assign(site, await startSite(given));
      site.publish = (post) => publish(site, post);
      bare = holdings(site);
      installPlugin(site);
    });
    after(() => site.stop?.());

    roundTrip(site);
    everywhere(site);
    options(site);
    age(site);
    ownWords(site);
    leaving(site, () => bare);
    test('WordPress and PHP have nothing to say about the plugin', () => {
      const said = site.log().split('\n');
      assert.deepEqual(
        said.filter((line) => /ketamine/i.test(line)),
        [],
      );
    });
  });
