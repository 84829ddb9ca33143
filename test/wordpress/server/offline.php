<?php
// A plugin of the tests: stops all requests to wordpress.org, whose failures would fill the error log.
foreach ( array( '_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes' ) as $ask ) {
	remove_action( 'admin_init', $ask );
}
foreach ( array( 'load-plugins.php', 'load-update.php', 'load-update-core.php' ) as $page ) {
	remove_action( $page, 'wp_update_plugins' );
	remove_action( $page, 'wp_update_themes' );
}
foreach ( array( 'core', 'plugins', 'themes' ) as $what ) {
	add_filter(
		"pre_site_transient_update_$what",
		function () {
			return (object) array(
				'last_checked'    => time(),
				'version_checked' => $GLOBALS['wp_version'],
				'updates'         => array(),
			);
		}
	);
}
remove_action( 'enqueue_block_editor_assets', 'wp_enqueue_editor_block_directory_assets' );
// The tests serve the content notices from the site itself. WordPress waits 5 seconds for an answer, which may take longer on a
// busy machine.
add_filter(
	'http_request_timeout',
	function () {
		return 60;
	}
);
