<?php
/**
 * What a page, a feed or an excerpt gets where the FAQ was put.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The FAQ as HTML. All of it is there without a script; the script makes it searchable, and lets readers choose a language.
 *
 * @param array  $given      What its author asked for, by the names of the element's attributes.
 * @param string $attributes Of the box around it, escaped.
 */
function ketamine_faq_render( array $given, string $attributes = '' ): string {
	$options = array();
	foreach ( $given as $name => $value ) {
		// An empty field of the editor asks for nothing.
		$value = is_scalar( $value ) ? wp_check_invalid_utf8( (string) $value ) : '';
		if ( '' !== $value ) {
			$options[ $name ] = $value;
		}
	}
	$about  = ketamine_faq_about();
	$locale = ketamine_faq_language( $options['lang'] ?? '', $options['languages'] ?? null, $about );
	$pieces = ketamine_faq_pieces( $locale );
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return ketamine_faq_plain( $pieces, $options, $about );
	}
	wp_enqueue_script( 'ketamine-faq' );
	// A box, since a paragraph of the theme's around the element would end at the first paragraph inside it.
	return "<div $attributes>" . ketamine_faq_as_printed( ketamine_faq_join( $pieces, $options, $about ), true ) . "\n</div>";
}
