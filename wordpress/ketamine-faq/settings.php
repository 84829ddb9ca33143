<?php
/**
 * The settings of the element: all options parsed, and combined where they depend on each other.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads all options; what is not known in them counts as not given.
 *
 * @param string[] $options By the names of the element's attributes, as they were given.
 * @param string[] $regions The regions there are lines for.
 * @param array    $about   What the build says of the FAQ.
 * @return array {
 *     @type string   $region    One of the regions.
 *     @type string[] $shown     Ids of the questions on show, in order.
 *     @type bool     $single    Whether opening one closes the others.
 *     @type string[] $open      Ids of those that are open at the start.
 *     @type int      $level     The level of the group headings.
 *     @type string[] $controls  What the toolbar holds.
 *     @type string[] $languages Which languages may be shown.
 * }
 */
function ketamine_faq_settings( array $options, array $regions, array $about ): array {
	$ids   = array_column( $about['questions'], 'id' );
	$names = array_merge( array_column( $about['questions'], 'group' ), $ids );

	$chosen  = ketamine_faq_read( $options['questions'] ?? null, array_merge( array( 'none' ), $names ) );
	$exclude = ketamine_faq_read( $options['exclude'] ?? null, $names ) ?? array();
	$shown   = ketamine_faq_select( $chosen, $exclude, $about );
	$mode    = ketamine_faq_read( $options['mode'] ?? null, array( 'multiple', 'single' ) );
	$single  = 'single' === ( $mode[0] ?? 'multiple' );
	$level   = ketamine_faq_read( $options['heading-level'] ?? null, array( '2', '3', '4', '5' ) );
	$open    = ketamine_faq_read_open( $options['open'] ?? null, $shown, $ids );

	return array(
		'region'    => ketamine_faq_read_region( $options['region'] ?? null, $regions, $about['countries'] ),
		'shown'     => $shown,
		'single'    => $single,
		'open'      => $single ? array_slice( $open, 0, 1 ) : $open,
		'level'     => (int) ( $level[0] ?? 2 ),
		'controls'  => ketamine_faq_read_controls( $options['controls'] ?? null ),
		'languages' => ketamine_faq_read_languages( $options['languages'] ?? null, $about['languages'] ),
	);
}
