<?php
// Installs WordPress: `php install.php SITE ADDRESS` with its tables in the database that wp-config.php names.
$address                    = parse_url( $argv[2] );
$_SERVER['HTTP_HOST']       = "{$address['host']}:{$address['port']}";
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define( 'WP_INSTALLING', true );
function wp_new_blog_notification() {}
require "{$argv[1]}/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A clinic', 'admin', 'admin@example.org', false, '', 'password' );
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'show_avatars', 0 );
// The editor shows no welcome guide.
add_user_meta( 1, 'wp_persisted_preferences', array(
	'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ),
	'core'           => array( 'welcomeGuide' => false, 'fullscreenMode' => false, 'enableChoosePatternModal' => false ),
	'_modified'      => gmdate( 'c' ),
) );
