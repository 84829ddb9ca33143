<?php
/**
 * The clinic’s own questions: each a `<details>` inside the element, which shows it among its own questions. Without the
 * script it is what it is.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

const KETAMINE_FAQ_END = '</ketamine-faq>';

/**
 * Where the first `<details>` of a text begins, and where the last one ends. Both are equal if there is none.
 *
 * @param string $html Any HTML.
 * @param int    $from Where to begin.
 * @return int[]
 */
function ketamine_faq_own_range( string $html, int $from = 0 ): array {
	if ( ! preg_match( '/<details[\s>].*<\/details\s*>/is', $html, $found, PREG_OFFSET_CAPTURE, $from ) ) {
		return array( $from, $from );
	}
	return array( $found[0][1], $found[0][1] + strlen( $found[0][0] ) );
}

/**
 * The questions in a content. Nothing else in the element would be shown.
 *
 * @param string $html The rendered inner blocks, or the content of the shortcode.
 */
function ketamine_faq_own_questions( string $html ): string {
	list( $start, $end ) = ketamine_faq_own_range( $html );
	return substr( $html, $start, $end - $start );
}

/**
 * The questions in the content of a shortcode. They are limited to the tags of a post, and closed: a tag that stays open
 * would make the rest of the page a part of the element. `wpautop()` leaves such tags around a shortcode.
 *
 * @param string $content The content of the shortcode.
 */
function ketamine_faq_own_questions_of_shortcode( string $content ): string {
	return do_shortcode( ketamine_faq_own_questions( force_balance_tags( wp_kses_post( $content ) ) ) );
}

/**
 * Adds questions to the element.
 *
 * @param string $element The element.
 * @param string $own     The questions.
 */
function ketamine_faq_add_own_questions( string $element, string $own ): string {
	return str_replace( KETAMINE_FAQ_END, $own . KETAMINE_FAQ_END, $element );
}

/**
 * Adds the id, the group and the replaced question of a details block to its tag.
 *
 * @param string $html  The rendered block.
 * @param array  $given What the editor has stored: `id`, `group` and `replaces`.
 */
function ketamine_faq_mark_details( string $html, array $given ): string {
	$names = array(
		'id'       => 'id',
		'group'    => 'data-group',
		'replaces' => 'data-replaces',
	);
	if ( ! preg_match( '/^\s*<details(?=[\s>])[^>]*/i', $html, $tag ) ) {
		return $html;
	}
	$attributes = '';
	foreach ( $names as $key => $name ) {
		$value = $given[ $key ] ?? '';
		if ( is_string( $value ) && '' !== $value && ! preg_match( "/\s$name=/i", $tag[0] ) ) {
			$attributes .= " $name=\"" . ketamine_faq_escape( wp_check_invalid_utf8( $value ) ) . '"';
		}
	}
	return substr_replace( $html, $attributes, strlen( $tag[0] ), 0 );
}

/**
 * The questions for feeds, which show no `<details>`: each with its answer below it.
 *
 * @param string $own The questions.
 */
function ketamine_faq_own_questions_as_text( string $own ): string {
	$tags = array(
		'/<\/?details(?=[\s>])[^>]*>/i' => '',
		'/<summary(?=[\s>])[^>]*>/i'    => '<p><strong>',
		'/<\/summary\s*>/i'             => "</strong></p>\n",
	);
	return preg_replace( array_keys( $tags ), array_values( $tags ), $own );
}
