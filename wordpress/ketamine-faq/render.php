<?php
/**
 * Renders the FAQ on pages, in feeds and in excerpts.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The FAQ as HTML. The whole text is readable without the script; the script adds search and the choice of a language.
 *
 * @param array  $given      The options of the block or the shortcode, by the element’s attributes.
 * @param string $attributes The HTML attributes of the box around the element, escaped.
 */
function ketamine_faq_render( array $given, string $attributes = '' ): string {
	$options = array();
	foreach ( $given as $name => $value ) {
		// An empty field in the editor counts as not given.
		$value = is_scalar( $value ) ? wp_check_invalid_utf8( (string) $value ) : '';
		if ( '' !== $value ) {
			$options[ $name ] = $value;
		}
	}
	$about     = ketamine_faq_about();
	$locale    = ketamine_faq_choose_locale( $options['lang'] ?? '', $options['languages'] ?? null, $about );
	$fragments = ketamine_faq_fragments( $locale );
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return ketamine_faq_feed_html( $fragments, $options, $about );
	}
	wp_enqueue_script( 'ketamine-faq' );
	// The element needs a block-level box: a theme’s paragraph around it would end at the first paragraph inside it.
	return "<div $attributes>" . ketamine_faq_original_html( ketamine_faq_assemble( $fragments, $options, $about ), true ) . "\n</div>";
}
