<?php
/**
 * The shortcode: `[ketamine_faq lang="es" heading-level="3"]`.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The options of the shortcode, by the element’s attributes.
 *
 * @param array|string $given The shortcode’s attributes, as WordPress parses them: an empty string if there are none.
 * @return string[]
 */
function ketamine_faq_shortcode_attributes( $given ): array {
	$named = array();
	foreach ( (array) $given as $name => $value ) {
		// Word processors replace the quotation marks around a value by typographic ones, which WordPress takes for a part of
		// the value.
		$value = preg_replace( '/^["\'“”„″‘’]+|["\'“”″‘’]+$/u', '', html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ) );

		// PHP developers expect underscores in the names.
		$named[ str_replace( '_', '-', $name ) ] = (string) $value;
	}
	$none = array_fill_keys( array_merge( array( 'lang' ), KETAMINE_FAQ_ATTRIBUTES ), '' );
	return shortcode_atts( $none, $named, 'ketamine_faq' );
}
