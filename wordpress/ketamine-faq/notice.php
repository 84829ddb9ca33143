<?php
/**
 * The admin notices: withdrawn texts, and an old text.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * What users who edit pages have to know about the text.
 *
 * @return array[] Each with its `status`, `error` or `warning`, and its `text`.
 */
function ketamine_faq_warnings(): array {
	$about    = ketamine_faq_about();
	$warnings = array();
	foreach ( ketamine_faq_content_notices( $about ) as $text ) {
		$warnings[] = array(
			'status' => 'error',
			'text'   => $text,
		);
	}
	$stale = ketamine_faq_staleness_warning( $about );
	if ( $stale ) {
		$warnings[] = array(
			'status' => 'warning',
			'text'   => $stale,
		);
	}
	return $warnings;
}

/**
 * The notices as HTML, for users who edit pages. They are shown on the dashboard and on the lists of plugins, posts and pages.
 *
 * @param string $screen The base of the admin screen.
 */
function ketamine_faq_notices( string $screen ): string {
	if ( ! in_array( $screen, array( 'dashboard', 'plugins', 'edit' ), true ) || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$html = '';
	foreach ( ketamine_faq_warnings() as $warning ) {
		$html .= "<div class=\"notice notice-{$warning['status']}\"><p>" . esc_html( $warning['text'] ) . '</p></div>';
	}
	return $html;
}
