<?php
/**
 * Removes what the plugin has stored, when a user deletes it.
 *
 * @package KetamineFaq
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes the options and the scheduled event of the current site.
 */
function ketamine_faq_uninstall_site(): void {
	delete_option( 'ketamine_faq' );
	delete_option( 'ketamine_faq_notices' );
	wp_clear_scheduled_hook( 'ketamine_faq_fetch_notices' );
}

if ( is_multisite() ) {
	$ketamine_faq_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $ketamine_faq_sites as $ketamine_faq_site ) {
		switch_to_blog( $ketamine_faq_site );
		ketamine_faq_uninstall_site();
		restore_current_blog();
	}
} else {
	ketamine_faq_uninstall_site();
}
