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
 * The stored option: the `notices` of the last answer, and in `answered` its time.
 */
const KETAMINE_FAQ_NOTICES_OPTION = 'ketamine_faq_notices';

/**
 * The daily event of WP-Cron that asks for the notices.
 */
const KETAMINE_FAQ_NOTICES_EVENT = 'ketamine_faq_fetch_notices';

/**
 * Whether the site has switched the check on. Before the first release nobody has published the notices.
 */
function ketamine_faq_checks_notices(): bool {
	$stored = get_option( KETAMINE_FAQ_SITE_OPTION );
	return ketamine_faq_about()['isReleased'] && is_array( $stored ) && ! empty( $stored['check-notices'] );
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
		ketamine_faq_store_notices( array() );
	}
}

/**
 * Stores the notices of an answer, with the time.
 *
 * @param array[] $notices Notices as in the feed.
 */
function ketamine_faq_store_notices( array $notices ): void {
	$answer = array(
		'answered' => time(),
		'notices'  => $notices,
	);
	update_option( KETAMINE_FAQ_NOTICES_OPTION, $answer, false );
}

/**
 * When the last answer came, or the check was switched on; null while it is off.
 */
function ketamine_faq_last_answer(): ?int {
	$answer = get_option( KETAMINE_FAQ_NOTICES_OPTION );
	return is_array( $answer ) ? (int) ( $answer['answered'] ?? 0 ) : null;
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
			'limit_response_size' => 500 * KB_IN_BYTES,
		)
	);
	$feed     = json_decode( wp_remote_retrieve_body( $response ), true );
	// Another format has other fields.
	if ( 200 === wp_remote_retrieve_response_code( $response )
		&& 1 === ( $feed['format'] ?? null )
		&& is_array( $feed['notices'] ?? null ) ) {
		ketamine_faq_store_notices( array_values( array_filter( $feed['notices'], 'ketamine_faq_is_notice' ) ) );
	}
}

/**
 * Whether a value has the fields of a notice that the plugin reads.
 *
 * @param mixed $value A value of the feed.
 */
function ketamine_faq_is_notice( $value ): bool {
	return is_array( $value )
		&& is_array( $value['affected'] ?? null )
		&& is_string( $value['problem'] ?? null )
		&& is_string( $value['advice'] ?? null );
}

/**
 * What the notices say about the text of this plugin, and whether the check works.
 *
 * @param array $about The file `about.json`.
 * @return string[] Plain texts.
 */
function ketamine_faq_content_notices( array $about ): array {
	if ( ! ketamine_faq_checks_notices() ) {
		return array();
	}
	$texts = array();
	$names = array_column( $about['languages'], 'name', 'locale' );
	foreach ( get_option( KETAMINE_FAQ_NOTICES_OPTION )['notices'] ?? array() as $notice ) {
		if ( ! in_array( $about['contentVersion'], $notice['affected'], true ) ) {
			continue;
		}
		$languages = is_array( $notice['locales'] ?? null ) ? array_intersect_key( $names, array_flip( $notice['locales'] ) ) : array();
		$texts[]   = sprintf(
			/* translators: 1: what is wrong, in English, 2: what the site has to do, in English. */
			__( 'A text of the ketamine FAQ on your site has been withdrawn or corrected. %1$s %2$s', 'ketamine-faq' ),
			( $languages ? implode( ', ', $languages ) . ': ' : '' ) . $notice['problem'],
			$notice['advice']
		);
	}
	$answered = (int) ketamine_faq_last_answer();
	if ( $answered < time() - WEEK_IN_SECONDS ) {
		$texts[] = sprintf(
			/* translators: %s: a date. */
			__( 'The check for withdrawn texts of the ketamine FAQ has had no answer since %s.', 'ketamine-faq' ),
			wp_date( get_option( 'date_format' ), $answered )
		);
	}
	return $texts;
}
