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
 * @param array|string $given   The shortcode’s attributes, as WordPress parses them: an empty string if there are none.
 * @param array[]      $options The options of `about.json`.
 * @return string[]
 */
function ketamine_faq_shortcode_attributes( $given, array $options ): array {
	$kinds = array_column( $options, 'kind', 'attribute' );
	$named = array();
	foreach ( (array) $given as $name => $value ) {
		// Word processors replace the quotation marks around a value by typographic ones, which WordPress takes for a part of
		// the value.
		$value = preg_replace( '/^["\'“”„″‘’]+|["\'“”″‘’]+$/u', '', html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ) );

		// PHP developers expect underscores in the names.
		$attribute = str_replace( '_', '-', is_int( $name ) ? $value : $name );
		if ( ! is_int( $name ) ) {
			$named[ $attribute ] = (string) $value;
		} elseif ( 'boolean' === ( $kinds[ $attribute ] ?? '' ) ) {
			// WordPress parses a name without a value as a value without a name.
			$named[ $attribute ] = 'true';
		}
	}
	return shortcode_atts( array_fill_keys( array_keys( $kinds ), '' ), $named, 'ketamine_faq' );
}
