<?php
/**
 * The shortcode: `[ketamine_faq lang="es" heading-level="3"]`.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * What was asked for, by the names of the element's attributes.
 *
 * @param array|string $given As WordPress read it; without attributes it is no array.
 * @return string[]
 */
function ketamine_faq_shortcode_attributes( $given ): array {
	$named = array();
	foreach ( (array) $given as $name => $value ) {
		// Who writes PHP expects an underscore. Who pastes from a word processor brings its quotation marks, and a region in
		// these would be no country.
		$value = preg_replace( '/^["\'“”„″‘’]+|["\'“”″‘’]+$/u', '', html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ) );

		$named[ str_replace( '_', '-', $name ) ] = (string) $value;
	}
	$none = array_fill_keys( array_merge( array( 'lang' ), KETAMINE_FAQ_ATTRIBUTES ), '' );
	return shortcode_atts( $none, $named, 'ketamine_faq' );
}
