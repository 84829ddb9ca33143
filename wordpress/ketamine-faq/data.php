<?php
/**
 * The files that the build of the project adds to this plugin.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The data that all languages share: questions, languages, countries, versions and dates.
 */
function ketamine_faq_about(): array {
	static $about;
	$about = $about ?? wp_json_file_decode( __DIR__ . '/about.json', array( 'associative' => true ) );
	return $about;
}

/**
 * The FAQ of one language, as fragments of HTML.
 *
 * @param string $locale One of the FAQ’s languages.
 */
function ketamine_faq_fragments( string $locale ): array {
	static $fragments = array();
	if ( ! isset( $fragments[ $locale ] ) ) {
		$fragments[ $locale ] = wp_json_file_decode( __DIR__ . "/fragments/$locale.json", array( 'associative' => true ) );
	}
	return $fragments[ $locale ];
}

/**
 * The text of a fragment, without its tags.
 *
 * @param string $html A fragment.
 */
function ketamine_faq_html_to_text( string $html ): string {
	return html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES, 'UTF-8' );
}

/**
 * The title of each question as text, by id.
 *
 * @param array $fragments The fragments of one language.
 * @return string[]
 */
function ketamine_faq_question_titles( array $fragments ): array {
	return array_map(
		function ( string $question ): string {
			preg_match( '/<summary.*?<\/summary>/', $question, $summary );
			return ketamine_faq_html_to_text( $summary[0] );
		},
		$fragments['questions']
	);
}
