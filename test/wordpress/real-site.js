// Every test of the plugin on one real WordPress. Each version has a test file of its own, so that two run at a time.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { editing } from './editing.js';
import { options } from './options.js';
import { ownQuestions } from './own-questions.js';
import { footprint, removal, staleness, translations } from './owning.js';
import { reading } from './reading.js';
import { installPlugin, publish, startSite } from './site.js';
import { contentNotices, siteOptions } from './site-settings.js';

/** Declares the tests on a version of WordPress with a database. */
export const testPlugin = (given) =>
  describe(`WordPress ${given.version} with ${given.database}`, () => {
    // The tests are declared before the site exists, and by its version.
    const site = { version: given.version };
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
    siteOptions(site);
    contentNotices(site);
    removal(site, () => bare);
    test('WordPress and PHP log no error or warning about the plugin', () => {
      const lines = site.log().split('\n');
      assert.deepEqual(
        lines.filter((line) => /ketamine/i.test(line)),
        [],
      );
    });
  });
