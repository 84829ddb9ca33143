// Promises to who owns a site: old text is noticed, and what was installed can be taken away again.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { pieces } from './published.js';
import { enterLanguage } from './site-language.js';
import { addUser, seenBy } from './users.js';

const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Makes the text of a site that old, and gives the way back. */
function makeOld(site, { due, stale }) {
  const files = ['about.json', 'pieces/es.json'].map((name) =>
    join(site.folder, 'wp-content/plugins/ketamine-faq', name),
  );
  const before = files.map((file) => readFileSync(file));
  files.forEach((file, index) => writeFileSync(file, JSON.stringify({ ...JSON.parse(before[index]), due, stale })));
  return () => files.forEach((file, index) => writeFileSync(file, before[index]));
}

export function age(site) {
  test('who edits is told of old text on the overviews, readers on the page, and nobody before', async () => {
    const author = addUser(site, 'age-author', 'author');
    const subscriber = addUser(site, 'age-subscriber', 'subscriber');
    const { url } = site.publish({ content: '[ketamine_faq lang="es"]' });
    const dashboard = (user) => seenBy(site, user, '/wp-admin/index.php');
    const due = /notice-warning"><p>The sources of the ketamine FAQ are due/;
    const stale = /notice-warning"><p>The text of the ketamine FAQ is more than a year old/;

    let freshen = makeOld(site, { due: day(1), stale: day(90) });
    assert.doesNotMatch(await dashboard(1), /notice-warning"><p>The (sources|text) of the ketamine FAQ/);
    freshen();

    freshen = makeOld(site, { due: day(0), stale: day(1) });
    assert.match(await dashboard(1), due);
    assert.match(await dashboard(author), due);
    assert.match(await seenBy(site, 1, '/wp-admin/plugins.php'), due);
    assert.match(await seenBy(site, author, '/wp-admin/edit.php'), due);
    assert.doesNotMatch(await seenBy(site, 1, '/wp-admin/options-general.php'), due);
    assert.doesNotMatch(await dashboard(subscriber), due);
    assert.ok(!(await site.get(url)).includes(pieces('es').staleNotice));
    freshen();

    freshen = makeOld(site, { due: day(-90), stale: day(0) });
    assert.match(await dashboard(author), stale);
    assert.ok((await site.get(url)).includes(pieces('es').staleNotice));
    freshen();
  });
}

export function ownWords(site) {
  test('in a site in Spanish of Mexico, the plugin speaks Spanish: its notice, its block and its sidebar', async () => {
    const freshen = makeOld(site, { due: day(-90), stale: day(-1) });
    const leave = enterLanguage(site, 'es_MX');
    const plugins = await seenBy(site, 1, '/wp-admin/plugins.php');
    const editor = await seenBy(site, 1, '/wp-admin/post-new.php');
    leave();
    freshen();
    assert.match(plugins, /<p>El texto de las preguntas sobre la ketamina tiene más de un año/);
    assert.match(plugins, /<strong>Preguntas sobre la ketamina<\/strong>/);
    assert.match(editor, /"title":"Preguntas sobre la ketamina"/);
    assert.match(editor, /"text":"Este texto"/);
    // The questions too, in the sidebar.
    assert.match(editor, /"title":"\\u00bfSirve la ketamina para la depresi\\u00f3n\?"/);
    // And the preview is in the language of the site.
    assert.match(editor, /"language":"es"/);
  });
}

/** Its tables, its roles, and what may be written in posts. */
export const holdings = (site) =>
  site.run(
    `global $wpdb;
    return array(
      'tables'  => $wpdb->get_col( 'SHOW TABLES' ),
      'roles'   => wp_roles()->roles,
      'allowed' => array_keys( wp_kses_allowed_html( 'post' ) ),
    );`,
  );

/** Every row of the database that names the plugin. */
const traces = (site) =>
  site.run(
    `global $wpdb;
    $found = array();
    foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
      foreach ( $wpdb->get_results( "SELECT * FROM \`$table\`", ARRAY_A ) as $row ) {
        if ( false !== stripos( wp_json_encode( $row ), 'ketamine' ) ) {
          $found[] = array( $table, $row );
        }
      }
    }
    return $found;`,
  );

export function leaving(site, before) {
  test('while it is there it holds nothing in the database but its name among the active plugins, and widens nothing', () => {
    assert.deepEqual(holdings(site), before());
    const ours = traces(site).filter(([table]) => !/post(s|meta)$/.test(table));
    assert.deepEqual(
      ours.map(([table, row]) => [table, row.option_name]),
      [['wp_options', 'active_plugins']],
    );
  });

  test('deactivated and deleted, it leaves no trace, and pages that had it stand without it', async () => {
    const { url } = site.publish({ title: 'Later', content: 'Before. <!-- wp:ketamine-faq/faq {"lang":"es"} /-->' });
    const answer = site.run(
      `wp_set_current_user( 1 );
      deactivate_plugins( 'ketamine-faq/ketamine-faq.php' );
      return delete_plugins( array( 'ketamine-faq/ketamine-faq.php' ) );`,
    );
    assert.equal(answer, true);
    assert.ok(!existsSync(join(site.folder, 'wp-content/plugins/ketamine-faq')));
    const html = await site.get(url);
    assert.match(html, /Before\./);
    assert.doesNotMatch(html, /ketamine-faq/);
    site.run(
      `foreach ( get_posts( array( 'numberposts' => -1, 'post_type' => 'any', 'post_status' => 'any' ) ) as $post ) {
        wp_delete_post( $post->ID, true );
      }`,
    );
    assert.deepEqual(traces(site), []);
    assert.deepEqual(holdings(site), before());
  });
}
