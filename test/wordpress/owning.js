// What owners of a site can rely on: notices about old text, translations, and complete removal.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { fragmentsOf } from './published.js';
import { enterLanguage } from './site-language.js';
import { addUser, seenBy } from './users.js';

/** A day as ISO 8601. Tomorrow may begin during a test: a day in the future is `day(2)` or later. */
const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Sets the dates of a site’s text, and returns a function that restores them. */
function setDates(site, { due, stale }) {
  const files = ['about.json', 'fragments/es.json'].map((name) =>
    join(site.folder, 'wp-content/plugins/ketamine-faq', name),
  );
  const before = files.map((file) => readFileSync(file));
  files.forEach((file, index) => writeFileSync(file, JSON.stringify({ ...JSON.parse(before[index]), due, stale })));
  return () => files.forEach((file, index) => writeFileSync(file, before[index]));
}

export function staleness(site) {
  test('users who edit pages see a notice about old text, readers see one on the page, and nobody sees one before', async () => {
    const author = addUser(site, 'staleness-author', 'author');
    const subscriber = addUser(site, 'staleness-subscriber', 'subscriber');
    const { url } = site.publish({ content: '[ketamine_faq lang="es"]' });
    const dashboard = (user) => seenBy(site, user, '/wp-admin/index.php');
    const due = /notice-warning"><p>The sources of the ketamine FAQ are due/;
    const stale = /notice-warning"><p>The text of the ketamine FAQ is more than a year old/;

    let restore = setDates(site, { due: day(2), stale: day(90) });
    assert.doesNotMatch(await dashboard(1), /notice-warning"><p>The (sources|text) of the ketamine FAQ/);
    restore();

    restore = setDates(site, { due: day(0), stale: day(2) });
    assert.match(await dashboard(1), due);
    assert.match(await dashboard(author), due);
    assert.match(await seenBy(site, 1, '/wp-admin/plugins.php'), due);
    assert.match(await seenBy(site, author, '/wp-admin/edit.php'), due);
    assert.doesNotMatch(await seenBy(site, 1, '/wp-admin/options-general.php'), due);
    assert.doesNotMatch(await dashboard(subscriber), due);
    assert.ok(!(await site.get(url)).includes(fragmentsOf('es').staleNotice));
    restore();

    restore = setDates(site, { due: day(-90), stale: day(0) });
    assert.match(await dashboard(author), stale);
    assert.ok((await site.get(url)).includes(fragmentsOf('es').staleNotice));
    restore();
  });
}

export function translations(site) {
  test('on a site with the locale es_MX, the notice, the block and the sidebar of the plugin are in Spanish', async () => {
    const restore = setDates(site, { due: day(-90), stale: day(-1) });
    const leave = enterLanguage(site, 'es_MX');
    const plugins = await seenBy(site, 1, '/wp-admin/plugins.php');
    const editor = await seenBy(site, 1, '/wp-admin/post-new.php');
    leave();
    restore();
    assert.match(plugins, /<p>El texto de las preguntas sobre la ketamina tiene más de un año/);
    assert.match(plugins, /<strong>Preguntas sobre la ketamina<\/strong>/);
    assert.match(editor, /"title":"Preguntas sobre la ketamina"/);
    assert.match(editor, /"About this text":\["Este texto"\]/);
    // The questions in the sidebar.
    assert.match(editor, /"title":"\\u00bfSirve la ketamina para la depresi\\u00f3n\?"/);
    // The language of the preview.
    assert.match(editor, /"language":"es"/);
  });
}

/** The tables and roles of a site, and the HTML that is allowed in its posts. */
export const footprint = (site) =>
  site.run(
    `global $wpdb;
    return array(
      'tables'  => $wpdb->get_col( 'SHOW TABLES' ),
      'roles'   => wp_roles()->roles,
      'allowed' => array_keys( wp_kses_allowed_html( 'post' ) ),
    );`,
  );

/** Every row of the database that mentions the plugin. */
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

export function removal(site, before) {
  test('while active, the plugin stores its settings, the notices and their daily check, and adds no permission', () => {
    assert.deepEqual(footprint(site), before());
    const ours = traces(site).filter(([table]) => !/post(s|meta)$/.test(table));
    assert.deepEqual(ours.map(([table, row]) => `${table} ${row.option_name}`).sort(), [
      'wp_options active_plugins',
      'wp_options cron',
      'wp_options ketamine_faq',
      'wp_options ketamine_faq_notices',
    ]);
  });

  test('deleted, the plugin leaves no trace in the database, and pages render without the FAQ', async () => {
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
    assert.deepEqual(footprint(site), before());
  });
}
