<?php
/**
 * Plugin Name:       Ketamine FAQ
 * Description:       What patients ask about ketamine for depression, answered in plain words and with sources, in 18 languages. A block and a shortcode.
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
 * The folder `script` is MIT, with Lit, which is BSD-3-Clause: `LICENSES.txt`. `Update URI` is `false` because the plugin is
 * not in the directory of wordpress.org: nobody may offer another plugin of that name as its update.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

const KETAMINE_FAQ_FILE = __FILE__;

require __DIR__ . '/faq.php';
require __DIR__ . '/language.php';
require __DIR__ . '/options.php';
require __DIR__ . '/selection.php';
require __DIR__ . '/settings.php';
require __DIR__ . '/age.php';
require __DIR__ . '/join.php';
require __DIR__ . '/plain-text.php';
require __DIR__ . '/paragraphs.php';
require __DIR__ . '/render.php';
require __DIR__ . '/shortcode.php';
require __DIR__ . '/script.php';
require __DIR__ . '/optimizers.php';
require __DIR__ . '/editor.php';
require __DIR__ . '/notice.php';
require __DIR__ . '/hooks.php';
