<?php
/**
 * The age of the FAQ’s text. All dates are UTC, in the FAQ and in WordPress.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether a day has begun.
 *
 * @param string $day   ISO 8601.
 * @param int    $hours How many hours earlier it may begin than in UTC.
 */
function ketamine_faq_is_past( string $day, int $hours = 0 ): bool {
	return time() + 3600 * $hours >= strtotime( $day . ' UTC' );
}

/**
 * The version and the age of the text, for the block’s sidebar.
 *
 * @param array $about The file `about.json`.
 */
function ketamine_faq_version_and_age( array $about ): string {
	$checked = strtotime( $about['sourcesChecked'] . ' UTC' );
	return sprintf(
		/* translators: 1: version number of the text, 2: date, 3: a length of time, such as “3 months”. */
		__( 'Text version %1$s. Sources last checked on %2$s, %3$s ago.', 'ketamine-faq' ),
		$about['contentVersion'],
		wp_date( get_option( 'date_format' ), $checked, new DateTimeZone( 'UTC' ) ),
		human_time_diff( $checked )
	);
}

/**
 * The request to update an old text; empty while the text is fresh.
 *
 * @param array $about The file `about.json`.
 */
function ketamine_faq_staleness_warning( array $about ): string {
	if ( ketamine_faq_is_past( $about['stale'] ) ) {
		return __( 'The text of the ketamine FAQ is more than a year old, and the page tells your patients so. Please update the plugin.', 'ketamine-faq' );
	}
	if ( ketamine_faq_is_past( $about['due'] ) ) {
		return __( 'The sources of the ketamine FAQ are due to be checked again. Please update the plugin. Once the text is a year old, the page tells your patients so.', 'ketamine-faq' );
	}
	return '';
}
