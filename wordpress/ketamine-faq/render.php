<?php
/**
 * Renders the FAQ on pages, in feeds and in excerpts.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The options that were given. An empty field in the editor counts as not given.
 *
 * @param array   $given   The options of the block or the shortcode, by the element’s attributes.
 * @param array[] $options The options of `about.json`.
 * @return string[] By the element’s attributes. A boolean attribute has an empty value, as in HTML.
 */
function ketamine_faq_given_options( array $given, array $options ): array {
	$valid = array();
	foreach ( $options as $option ) {
		$value = $given[ $option['attribute'] ];
		$value = is_scalar( $value ) ? wp_check_invalid_utf8( (string) $value ) : '';
		if ( 'boolean' !== $option['kind'] && '' !== $value ) {
			$valid[ $option['attribute'] ] = $value;
		} elseif ( 'boolean' === $option['kind'] && wp_validate_boolean( $value ) ) {
			$valid[ $option['attribute'] ] = '';
		}
	}
	return $valid;
}

/**
 * The FAQ as HTML. The whole text is readable without the script; the script adds search and the choice of a language.
 *
 * @param array  $given      The options of the block or the shortcode, by the element’s attributes.
 * @param string $attributes The HTML attributes of the box around the element, escaped.
 * @param string $own        The clinic’s own questions, as safe HTML.
 */
function ketamine_faq_render( array $given, string $attributes = '', string $own = '' ): string {
	$about     = ketamine_faq_about();
	$options   = ketamine_faq_with_site_options( ketamine_faq_given_options( $given, $about['options'] ), ketamine_faq_site_options(), $about );
	$fragments = ketamine_faq_fragments( ketamine_faq_choose_locale( $options, $about ) );
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return ketamine_faq_feed_html( $fragments, $options, $about, $own );
	}
	wp_enqueue_script( 'ketamine-faq' );
	// The element needs a block-level box: a theme’s paragraph around it would end at the first paragraph inside it.
	$element = rtrim( ketamine_faq_assemble( $fragments, $options, $about ) );
	ketamine_faq_original_html( $element, true );
	return "<div $attributes>" . ketamine_faq_add_own_questions( $element, $own ) . "\n</div>";
}
