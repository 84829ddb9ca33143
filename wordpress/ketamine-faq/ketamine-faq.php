<?php
/**
 * Plugin Name:       Ketamine FAQ
 * Description:       A patient FAQ about ketamine for depression, in plain words and with sources, in 18 languages. A block and a shortcode.
 * Version:           1.0.0-beta.1
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The ketamine-faq project
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/old-licenses/gpl-2.0.html
 * Text Domain:       ketamine-faq
 * Domain Path:       /languages
 * Update URI:        false
 *
 * The folder `script` is under the MIT licence: see `LICENSES.txt`. The plugin is not in the
 * directory of wordpress.org; `Update URI: false` keeps a plugin of the same name there from being offered as an update.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

const KETAMINE_FAQ_FILE = __FILE__;

require __DIR__ . '/data.php';
require __DIR__ . '/language.php';
require __DIR__ . '/options.php';
require __DIR__ . '/selection.php';
require __DIR__ . '/settings.php';
require __DIR__ . '/site-options.php';
require __DIR__ . '/staleness.php';
require __DIR__ . '/content-notices.php';
require __DIR__ . '/structured-data.php';
require __DIR__ . '/assemble.php';
require __DIR__ . '/own-questions.php';
require __DIR__ . '/feed.php';
require __DIR__ . '/wpautop-guard.php';
require __DIR__ . '/render.php';
require __DIR__ . '/block.php';
require __DIR__ . '/shortcode.php';
require __DIR__ . '/script.php';
require __DIR__ . '/optimizers.php';
require __DIR__ . '/editor.php';
require __DIR__ . '/notice.php';
require __DIR__ . '/settings-page.php';
require __DIR__ . '/hooks.php';
