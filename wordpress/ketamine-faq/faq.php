<?php
/**
 * What the build put into this plugin.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * What is known of the FAQ in all languages: questions, languages, countries, versions and dates.
 */
function ketamine_faq_about(): array {
	static $about;
	$about = $about ?? wp_json_file_decode( __DIR__ . '/about.json', array( 'associative' => true ) );
	return $about;
}

/**
 * The FAQ of one language as HTML, in pieces.
 *
 * @param string $locale One of our languages.
 */
function ketamine_faq_pieces( string $locale ): array {
	static $pieces = array();
	if ( ! isset( $pieces[ $locale ] ) ) {
		$pieces[ $locale ] = wp_json_file_decode( __DIR__ . "/pieces/$locale.json", array( 'associative' => true ) );
	}
	return $pieces[ $locale ];
}

/**
 * A piece of HTML as text.
 *
 * @param string $html A piece.
 */
function ketamine_faq_text( string $html ): string {
	return html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES, 'UTF-8' );
}

/**
 * The title of each question as text, by id.
 *
 * @param array $pieces Of one language.
 * @return string[]
 */
function ketamine_faq_titles( array $pieces ): array {
	return array_map(
		function ( string $question ): string {
			preg_match( '/<summary.*?<\/summary>/', $question, $summary );
			return ketamine_faq_text( $summary[0] );
		},
		$pieces['questions']
	);
}
