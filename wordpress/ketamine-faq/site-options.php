<?php
/**
 * The options that a site sets once for all its pages.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The name of the stored option: an array, by the element’s attributes.
 */
const KETAMINE_FAQ_SITE_OPTION = 'ketamine_faq';

/**
 * The attributes that a site can set, in groups that belong together. A page that sets one of a group takes none of that
 * group from the site: no page may name the reviewer of one clinic beside the date of another.
 */
const KETAMINE_FAQ_SITE_GROUPS = array(
	array( 'region' ),
	array( 'clinic-name', 'clinic-phone', 'clinic-url' ),
	array( 'reviewer', 'reviewed-on', 'reviewed-version', 'reviewed-languages' ),
);

/**
 * The options of the site.
 *
 * @return string[] By the element’s attributes, without empty ones.
 */
function ketamine_faq_site_options(): array {
	$stored  = get_option( KETAMINE_FAQ_SITE_OPTION );
	$options = array();
	foreach ( array_merge( ...KETAMINE_FAQ_SITE_GROUPS ) as $attribute ) {
		$value = is_array( $stored ) ? $stored[ $attribute ] ?? '' : '';
		if ( is_string( $value ) && '' !== $value ) {
			$options[ $attribute ] = $value;
		}
	}
	return $options;
}

/**
 * The options of a page, with those of the site for each group of which the page sets none.
 *
 * @param string[] $given The options of the block or the shortcode, by the element’s attributes.
 * @param string[] $site  The options of the site, by the element’s attributes.
 * @return string[]
 */
function ketamine_faq_with_site_options( array $given, array $site ): array {
	foreach ( KETAMINE_FAQ_SITE_GROUPS as $group ) {
		$names = array_flip( $group );
		if ( ! array_intersect_key( $given, $names ) ) {
			$given += array_intersect_key( $site, $names );
		}
	}
	return $given;
}

/**
 * The options of the site for the editor: one array a group, with null for what the site does not set.
 *
 * @return array[]
 */
function ketamine_faq_site_options_by_group(): array {
	$site = ketamine_faq_site_options();
	return array_map(
		function ( array $group ) use ( $site ): array {
			return array_merge( array_fill_keys( $group, null ), array_intersect_key( $site, array_flip( $group ) ) );
		},
		KETAMINE_FAQ_SITE_GROUPS
	);
}
