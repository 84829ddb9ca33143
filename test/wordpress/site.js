// A temporary WordPress site, served on this machine only.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { freePort } from '../support/free-port.js';
import { copyCore } from './core.js';
import { startDaemon } from './daemon.js';
import { startMariadb } from './mariadb.js';
import { php } from './php.js';
import { zip } from './plugin-files.js';
import { temporaryFolder } from './temporary-folder.js';

const scripts = resolve('test/wordpress/server');

const quote = (value) => (typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value));

function writeConfig(folder, url, settings) {
  const all = {
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    ...Object.fromEntries(
      ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
        [`${name}_KEY`, `${name} key of the tests`],
        [`${name}_SALT`, `${name} salt of the tests`],
      ]),
    ),
    WP_HOME: url,
    WP_SITEURL: url,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    WP_DEBUG: true,
    WP_DEBUG_LOG: true,
    WP_DEBUG_DISPLAY: false,
    FS_METHOD: 'direct',
    ...settings,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `define( '${name}', ${quote(value)} );`);
  writeFileSync(
    join(folder, 'wp-config.php'),
    `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\n` +
      `require_once ABSPATH . 'wp-settings.php';\n`,
  );
}

function useSqlite(folder) {
  const plugin = join(folder, 'wp-content/plugins/sqlite-database-integration');
  writeFileSync(
    join(folder, 'wp-content/db.php'),
    readFileSync(join(plugin, 'db.copy'), 'utf8')
      .replace('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
      .replace('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  );
  return { config: { DB_NAME: 'wordpress', DB_USER: '', DB_PASSWORD: '', DB_HOST: '' }, stop() {} };
}

/** Starts a site with a version of WordPress and a database, `mariadb` or `sqlite`. */
export async function startSite({ version, database }) {
  const top = temporaryFolder();
  const folder = join(top, 'site');
  const log = join(folder, 'wp-content/debug.log');
  mkdirSync(folder);
  copyCore(version, folder);
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(folder, 'wp-content/mu-plugins/offline.php'), readFileSync(join(scripts, 'offline.php')));
  const { config, stop } = database === 'mariadb' ? await startMariadb(join(top, 'mariadb')) : useSqlite(folder);
  const url = `http://127.0.0.1:${await freePort()}`;
  writeConfig(folder, url, config);
  php([join(scripts, 'install.php'), folder, url]);

  // Without the setting, OPcache runs the old code of a file that a test has changed for up to three seconds.
  const phpSettings = ['-d', 'opcache.revalidate_freq=0'];
  const server = await startDaemon(
    'php',
    [...phpSettings, '-S', new URL(url).host, '-t', folder, join(scripts, 'router.php')],
    {
      ready: /started/,
      env: { PHP_CLI_SERVER_WORKERS: '4' },
    },
  );

  const site = {
    name: `WordPress ${version} with ${database === 'mariadb' ? 'MariaDB' : 'SQLite'}`,
    version,
    url,
    folder,
    /** Runs PHP in this WordPress, with `given` as `$given`, and returns its return value. */
    run(code, given = null, address = url) {
      try {
        return JSON.parse(php([join(scripts, 'run.php'), folder, address], JSON.stringify({ code, given })) || 'null');
      } catch (error) {
        throw new Error(`${error.message}\n${code}\n${site.log().slice(-2000)}`);
      }
    },
    /** The response body that a visitor gets. */
    async get(address, headers = {}) {
      const response = await fetch(new URL(address, url), { headers });
      return response.text();
    },
    /** The errors and warnings of WordPress and PHP. */
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    /** Sets constants of wp-config.php. */
    configure: (settings) => writeConfig(folder, url, { ...config, ...settings }),
    async stop() {
      await server.stop();
      await stop();
      rmSync(top, { recursive: true });
    },
  };
  return site;
}

/** Installs the plugin as WordPress does with an uploaded zip, and activates it. */
export const installPlugin = (site, { network = false } = {}) =>
  site.run(
    `require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
    wp_set_current_user( 1 );
    $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
    $done = $upgrader->install( $given['zip'] );
    if ( true !== $done ) {
      return is_wp_error( $done ) ? $done : new WP_Error( 'zip', implode( "\\n", $upgrader->skin->get_upgrade_messages() ) );
    }
    return activate_plugin( 'ketamine-faq/ketamine-faq.php', '', $given['network'] );`,
    { zip: resolve(zip), network },
  );

/** Publishes a post, and returns its id and URL. */
export const publish = (site, { title = 'Ketamine', content, author = 1 }, address = site.url) =>
  site.run(
    `wp_set_current_user( $given['author'] );
    $id = wp_insert_post( wp_slash( array( 'post_title' => $given['title'], 'post_content' => $given['content'],
      'post_status' => 'publish', 'post_author' => $given['author'] ) ), true );
    return is_wp_error( $id ) ? $id : array( 'id' => $id, 'url' => get_permalink( $id ) );`,
    { title, content, author },
    address,
  );
