<?php
/**
 * The notice about old text.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The notice as HTML: for who edits pages, where there is an overview of these, of the site or of its plugins.
 *
 * @param string $screen Base of the admin screen.
 */
function ketamine_faq_notice( string $screen ): string {
	$is_there = in_array( $screen, array( 'dashboard', 'plugins', 'edit' ), true );
	$warning  = $is_there && current_user_can( 'edit_posts' ) ? ketamine_faq_age_warning( ketamine_faq_about() ) : '';
	return $warning ? '<div class="notice notice-warning"><p>' . esc_html( $warning ) . '</p></div>' : '';
}
