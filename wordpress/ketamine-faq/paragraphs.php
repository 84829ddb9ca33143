<?php
/**
 * WordPress makes paragraphs of whatever it is given: of shortcodes in a template, and of whole posts where a theme has
 * moved that step behind the shortcodes. In the FAQ they would stand between question and answer.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The element as it was printed. Paragraphs change nothing but tags of paragraphs, line breaks and white space, so the rest
 * is what it is known by.
 *
 * @param string $html    The element, as it is found on the page.
 * @param bool   $is_new  Whether it has just been printed, and is to be kept.
 */
function ketamine_faq_as_printed( string $html, bool $is_new = false ): string {
	static $printed = array();
	$key            = md5( preg_replace( '/<\/?p>|<br ?\/?>|\s+/', '', $html ) );
	if ( $is_new ) {
		$printed[ $key ] = rtrim( $html );
	}
	return $printed[ $key ] ?? $html;
}

/**
 * Takes the paragraphs out again.
 *
 * @param string|mixed $content Of a post, a block or a widget.
 * @return string|mixed
 */
function ketamine_faq_without_paragraphs( $content ) {
	if ( ! is_string( $content ) || false === strpos( $content, '<ketamine-faq ' ) ) {
		return $content;
	}
	return preg_replace_callback(
		'/<ketamine-faq .*?<\/ketamine-faq>/s',
		function ( array $found ): string {
			return ketamine_faq_as_printed( $found[0] );
		},
		$content
	);
}
