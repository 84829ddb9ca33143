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
 * The attributes that a site can set, in groups.
 */
const KETAMINE_FAQ_SITE_GROUPS = array(
	'region' => array( 'region' ),
	'clinic' => array( 'clinic-name', 'clinic-phone', 'clinic-url' ),
	'review' => array( 'reviewer', 'reviewed-on', 'reviewed-version', 'reviewed-languages' ),
);

/**
 * By group: the groups that a page must not set for that of the site to apply. No page may show the telephone number of one
 * clinic beside the name of another, or the reviewer of one clinic for the page of another.
 */
const KETAMINE_FAQ_SITE_CONFLICTS = array(
	'region' => array( 'region' ),
	'clinic' => array( 'clinic' ),
	'review' => array( 'clinic', 'review' ),
);

/**
 * The options of the site.
 *
 * @return string[] By the element’s attributes, without empty ones.
 */
function ketamine_faq_site_options(): array {
	$stored  = get_option( KETAMINE_FAQ_SITE_OPTION );
	$options = array();
	foreach ( array_merge( ...array_values( KETAMINE_FAQ_SITE_GROUPS ) ) as $attribute ) {
		$value = is_array( $stored ) ? $stored[ $attribute ] ?? '' : '';
		if ( is_string( $value ) && '' !== $value ) {
			$options[ $attribute ] = $value;
		}
	}
	return $options;
}

/**
 * The options of a page, with those of the site for each group that the page leaves open. A country that does not exist
 * counts as not given, as everywhere.
 *
 * @param string[] $given The options of the block or the shortcode, by the element’s attributes.
 * @param string[] $site  The options of the site, by the element’s attributes.
 * @param array    $about The file `about.json`.
 * @return string[]
 */
function ketamine_faq_with_site_options( array $given, array $site, array $about ): array {
	if ( isset( $site['region'], $given['region'] )
		&& null === ketamine_faq_parse_region( $given['region'], $about['regions'], $about['countries'] ) ) {
		unset( $given['region'] );
	}
	$all = $given;
	foreach ( KETAMINE_FAQ_SITE_CONFLICTS as $group => $conflicts ) {
		$names = array();
		foreach ( $conflicts as $conflict ) {
			$names += array_flip( KETAMINE_FAQ_SITE_GROUPS[ $conflict ] );
		}
		if ( ! array_intersect_key( $given, $names ) ) {
			$all += array_intersect_key( $site, array_flip( KETAMINE_FAQ_SITE_GROUPS[ $group ] ) );
		}
	}
	return $all;
}

/**
 * The options of the site for the editor: for each group its `options`, and in `unless` the attributes of the page with which
 * they do not apply.
 *
 * @return array[]
 */
function ketamine_faq_site_options_by_group(): array {
	$site   = ketamine_faq_site_options();
	$groups = array();
	foreach ( KETAMINE_FAQ_SITE_CONFLICTS as $group => $conflicts ) {
		$groups[] = array(
			'options' => (object) array_intersect_key( $site, array_flip( KETAMINE_FAQ_SITE_GROUPS[ $group ] ) ),
			'unless'  => array_merge( ...array_values( array_intersect_key( KETAMINE_FAQ_SITE_GROUPS, array_flip( $conflicts ) ) ) ),
		);
	}
	return $groups;
}
