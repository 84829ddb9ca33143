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
 * @param string $html        The element, without the clinic’s own questions.
 * @param bool   $is_original Whether to remember it.
 * @return string|null Null if none is remembered.
 */
function ketamine_faq_original_html( string $html, bool $is_original = false ): ?string {
	static $originals = array();
	$key              = md5( preg_replace( '/<\/?p>|<br ?\/?>|\s+/', '', $html ) );
	if ( $is_original ) {
		$originals[ $key ] = $html;
	}
	return $originals[ $key ] ?? null;
}

/**
 * Replaces each element in a text by the element as it was rendered. The clinic’s own questions stay as they are: they are
 * a text of the site, which other filters may have changed, such as the loading of their pictures.
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
			list( $start, $end ) = ketamine_faq_own_range( $found[0], (int) strpos( $found[0], '</template>' ) );

			$own      = substr( $found[0], $start, $end - $start );
			$original = ketamine_faq_original_html( substr_replace( $found[0], '', $start, $end - $start ) );
			return null === $original ? $found[0] : ketamine_faq_add_own_questions( $original, $own );
		},
		$content
	) ?? $content;
}
