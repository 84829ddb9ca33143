<?php
/**
 * Notices about texts that were withdrawn or corrected. The plugin asks for them only if the site has switched that on.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of the notices (docs/content-notices.md). It has no version: a notice is newer than the text it is about.
 */
const KETAMINE_FAQ_NOTICES_URL = 'https://cdn.jsdelivr.net/npm/ketamine-faq/dist/content-notices.json';

/**
 * The stored option with the notices of the last answer.
 */
const KETAMINE_FAQ_NOTICES_OPTION = 'ketamine_faq_notices';

/**
 * The daily event of WP-Cron that asks for the notices.
 */
const KETAMINE_FAQ_NOTICES_EVENT = 'ketamine_faq_fetch_notices';

/**
 * Whether the site has switched the check on.
 */
function ketamine_faq_checks_notices(): bool {
	$stored = get_option( KETAMINE_FAQ_SITE_OPTION );
	return is_array( $stored ) && ! empty( $stored['check-notices'] );
}

/**
 * Starts or stops the daily check, as the site has set it. Without the check, no notice is kept.
 */
function ketamine_faq_schedule_notices(): void {
	if ( ! ketamine_faq_checks_notices() ) {
		wp_clear_scheduled_hook( KETAMINE_FAQ_NOTICES_EVENT );
		delete_option( KETAMINE_FAQ_NOTICES_OPTION );
	} elseif ( ! wp_next_scheduled( KETAMINE_FAQ_NOTICES_EVENT ) ) {
		wp_schedule_event( time(), 'daily', KETAMINE_FAQ_NOTICES_EVENT );
	}
}

/**
 * Asks for the notices. After a failure, those of the last answer stay. The request does not name the site.
 */
function ketamine_faq_fetch_notices(): void {
	/**
	 * Filters the address of the notices, for sites that keep a copy.
	 *
	 * @param string $url The address.
	 */
	$url      = apply_filters( 'ketamine_faq_notices_url', KETAMINE_FAQ_NOTICES_URL );
	$response = wp_remote_get(
		$url,
		array(
			'user-agent'          => 'ketamine-faq',
			'limit_response_size' => 100 * KB_IN_BYTES,
		)
	);
	$feed     = json_decode( wp_remote_retrieve_body( $response ), true );
	// Another format has other fields.
	if ( 200 === wp_remote_retrieve_response_code( $response ) && 1 === ( $feed['format'] ?? null ) ) {
		update_option( KETAMINE_FAQ_NOTICES_OPTION, array_values( (array) ( $feed['notices'] ?? array() ) ), false );
	}
}

/**
 * What the notices say about the text of this plugin.
 *
 * @param array $about The file `about.json`.
 * @return string[] Plain texts.
 */
function ketamine_faq_content_notices( array $about ): array {
	$texts = array();
	foreach ( (array) get_option( KETAMINE_FAQ_NOTICES_OPTION, array() ) as $notice ) {
		if ( ! in_array( $about['contentVersion'], (array) ( $notice['affected'] ?? array() ), true ) ) {
			continue;
		}
		$texts[] = sprintf(
			/* translators: 1: what is wrong, in English, 2: what the site has to do, in English. */
			__( 'A text of the ketamine FAQ on your site has been withdrawn or corrected. %1$s %2$s', 'ketamine-faq' ),
			(string) ( $notice['problem'] ?? '' ),
			(string) ( $notice['advice'] ?? '' )
		);
	}
	return $texts;
}
