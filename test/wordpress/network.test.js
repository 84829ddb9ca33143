// A network of sites: one installation with several sites, where only the owner of the network may write HTML.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { logIn, newPage } from './browser.js';
import { field, insertBlock, openEditor, previewIn, publishPost, typeTitle } from './editor.js';
import { assembled, ourFiles } from './published.js';
import { enterLanguage } from './site-language.js';
import { installPlugin, publish, startSite } from './site.js';
import { addUser } from './users.js';

describe('a network of WordPress 6.1 with MariaDB', () => {
  let site;
  let second;
  before(async () => {
    site = await startSite({ version: '6.1', database: 'mariadb' });
    const { host } = new URL(site.url);
    site.configure({ WP_ALLOW_MULTISITE: true });
    site.run(
      `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      global $wpdb;
      foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
        $wpdb->$name = $table;
      }
      install_network();
      return populate_network( 1, $given, 'admin@example.org', 'Clinics', '/', false );`,
      host,
    );
    site.configure({
      WP_ALLOW_MULTISITE: true,
      MULTISITE: true,
      SUBDOMAIN_INSTALL: false,
      DOMAIN_CURRENT_SITE: host,
      PATH_CURRENT_SITE: '/',
      SITE_ID_CURRENT_SITE: 1,
      BLOG_ID_CURRENT_SITE: 1,
      // These constants would give every site the same URL.
      WP_HOME: undefined,
      WP_SITEURL: undefined,
    });
    installPlugin(site, { network: true });
    // WordPress removes the port from the URLs of new sites; put it back.
    site.run(
      `global $wpdb;
      $id = wp_insert_site( array( 'domain' => $given, 'path' => '/second/', 'title' => 'The second', 'user_id' => 1 ) );
      $wpdb->update( $wpdb->blogs, array( 'domain' => $given ), array( 'blog_id' => $id ) );
      clean_blog_cache( $id );
      switch_to_blog( $id );
      update_option( 'home', "http://$given/second" );
      update_option( 'siteurl', "http://$given/second" );`,
      host,
    );
    second = `${site.url}/second/`;
    site.run(
      "global $wp_rewrite; $wp_rewrite->set_permalink_structure( '/%postname%/' ); flush_rewrite_rules();",
      null,
      second,
    );
  });
  after(() => site?.stop());

  test('the plugin is active on each site, and renders in the language of that site', async () => {
    const leave = enterLanguage(site, 'vi', second);
    const content = '<!-- wp:ketamine-faq/faq /-->';
    const first = publish(site, { content });
    const other = publish(site, { content }, second);
    assert.match(other.url, /\/second\//);
    assert.ok((await site.get(first.url)).includes(assembled('en')));
    const html = await site.get(other.url);
    leave();
    assert.ok(html.includes(assembled('vi')));
    const [script] = ourFiles(html);
    assert.match((await fetch(script.replaceAll('&#038;', '&'))).headers.get('content-type'), /^text\/javascript/);
  });

  test('an administrator of a site, who may not write HTML there, inserts and publishes the block', async (t) => {
    const user = addUser(site, 'manager', 'administrator', second);
    assert.equal(site.run("return user_can( $given, 'unfiltered_html' );", user, second), false);
    const page = await newPage(t);
    await logIn(page, site, user, second);
    const canvas = await openEditor(page, second.replace(/\/$/, ''));
    await typeTitle(canvas, 'Of the second clinic');
    await insertBlock(page);
    await (await field(page, 'Language')).fill('pl');
    await previewIn(canvas, 'pl');
    const { content, url } = await publishPost(page);
    assert.equal(content, '<!-- wp:ketamine-faq/faq {"lang":"pl"} /-->');
    assert.ok((await site.get(url)).includes(assembled('pl')));
  });

  test('each site has its own settings, and deleting the plugin removes those of every site', async () => {
    const set = (name, address) =>
      site.run(
        "return update_option( 'ketamine_faq', array( 'clinic-name' => $given, 'check-notices' => '1' ) );",
        name,
        address,
      );
    set('Lakeside', site.url);
    set('Hilltop', second);
    const content = '[ketamine_faq]';
    assert.ok((await site.get(publish(site, { content }).url)).includes(assembled('en', { clinicName: 'Lakeside' })));
    const other = publish(site, { content }, second);
    assert.ok((await site.get(other.url)).includes(assembled('en', { clinicName: 'Hilltop' })));
    site.run(
      `wp_set_current_user( 1 );
      deactivate_plugins( 'ketamine-faq/ketamine-faq.php', false, true );
      return delete_plugins( array( 'ketamine-faq/ketamine-faq.php' ) );`,
    );
    const left = "return array( get_option( 'ketamine_faq' ), wp_next_scheduled( 'ketamine_faq_fetch_notices' ) );";
    assert.deepEqual(
      [site.run(left), site.run(left, null, second)],
      [
        [false, false],
        [false, false],
      ],
    );
  });

  test('WordPress and PHP log no error or warning about the plugin', () => {
    assert.doesNotMatch(site.log(), /ketamine/i);
  });
});
