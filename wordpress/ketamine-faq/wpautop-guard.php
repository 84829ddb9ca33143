<?php
/**
 * Undoes `wpautop()` inside the FAQ. WordPress adds paragraphs and line breaks to shortcodes in a template, and to whole
 * posts where a theme runs `wpautop()` after the shortcodes. Inside the FAQ, they would separate a question from its answer.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * Remembers the element as it was rendered, or finds the remembered one. `wpautop()` changes only paragraph tags, line
 * breaks and white space, so everything else identifies the element.
 *
 * @param string $html        The element.
 * @param bool   $is_original Whether to remember it.
 */
function ketamine_faq_original_html( string $html, bool $is_original = false ): string {
	static $originals = array();
	$key              = md5( preg_replace( '/<\/?p>|<br ?\/?>|\s+/', '', $html ) );
	if ( $is_original ) {
		$originals[ $key ] = rtrim( $html );
	}
	return $originals[ $key ] ?? $html;
}

/**
 * Replaces each element in a text by the element as it was rendered.
 *
 * @param string|mixed $content The content of a post, a block or a widget.
 * @return string|mixed
 */
function ketamine_faq_undo_wpautop( $content ) {
	if ( ! is_string( $content ) || false === strpos( $content, '<ketamine-faq ' ) ) {
		return $content;
	}
	return preg_replace_callback(
		'/<ketamine-faq .*?<\/ketamine-faq>/s',
		function ( array $found ): string {
			return ketamine_faq_original_html( $found[0] );
		},
		$content
	);
}
