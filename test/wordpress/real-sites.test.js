// The plugin on real WordPress: the oldest supported version with MariaDB, and newer ones with SQLite.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { editing } from './editing.js';
import { options } from './options.js';
import { ownQuestions } from './own-questions.js';
import { footprint, removal, staleness, translations } from './owning.js';
import { reading } from './reading.js';
import { installPlugin, publish, startSite } from './site.js';

for (const given of [
  { version: '6.1', database: 'mariadb' },
  { version: '6.5', database: 'sqlite' },
  { version: '6.7', database: 'sqlite' },
])
  describe(`WordPress ${given.version} with ${given.database}`, () => {
    // The tests are declared before the site exists.
    const site = {};
    let bare;
    before(async () => {
      Object.assign(site, await startSite(given));
      site.publish = (post) => publish(site, post);
      bare = footprint(site);
      installPlugin(site);
    });
    after(() => site.stop?.());

    editing(site);
    reading(site);
    options(site);
    ownQuestions(site);
    staleness(site);
    translations(site);
    removal(site, () => bare);
    test('WordPress and PHP log no error or warning about the plugin', () => {
      const lines = site.log().split('\n');
      assert.deepEqual(
        lines.filter((line) => /ketamine/i.test(line)),
        [],
      );
    });
  });
