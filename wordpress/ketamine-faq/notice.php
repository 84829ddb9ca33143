<?php
/**
 * The admin notice about an old text.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The notice as HTML, for users who edit pages; empty while the text is fresh. It is shown on the dashboard and on the
 * lists of plugins, posts and pages.
 *
 * @param string $screen The base of the admin screen.
 */
function ketamine_faq_notice( string $screen ): string {
	$has_notices = in_array( $screen, array( 'dashboard', 'plugins', 'edit' ), true );
	$warning     = $has_notices && current_user_can( 'edit_posts' ) ? ketamine_faq_staleness_warning( ketamine_faq_about() ) : '';
	return $warning ? '<div class="notice notice-warning"><p>' . esc_html( $warning ) . '</p></div>' : '';
}
