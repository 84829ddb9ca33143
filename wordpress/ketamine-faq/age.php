<?php
/**
 * How old the text is. WordPress keeps all dates in UTC, and so does the text.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether a day has begun.
 *
 * @param string $day ISO 8601.
 */
function ketamine_faq_is_past( string $day ): bool {
	return time() >= strtotime( $day . ' UTC' );
}

/**
 * The version of the text and its age, for who puts it on a page.
 *
 * @param array $about What the build says of the FAQ.
 */
function ketamine_faq_age( array $about ): string {
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
 * What to do about old text; nothing while it is fresh.
 *
 * @param array $about What the build says of the FAQ.
 */
function ketamine_faq_age_warning( array $about ): string {
	if ( ketamine_faq_is_past( $about['stale'] ) ) {
		return __( 'The text of the ketamine FAQ is more than a year old, and your patients are told so on the page. Please update the plugin.', 'ketamine-faq' );
	}
	if ( ketamine_faq_is_past( $about['due'] ) ) {
		return __( 'The sources of the ketamine FAQ are due to be checked again. Please update the plugin. Once the text is a year old, your patients are told so on the page.', 'ketamine-faq' );
	}
	return '';
}
