<?php
/**
 * What stands for the FAQ in feeds and excerpts, where neither styles nor scripts go.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The crisis lines, the questions and a link to the answers. The answers stay on the site: what is sent out in a feed or by
 * mail cannot be mended.
 *
 * @param array    $pieces  Of one language.
 * @param string[] $options By the names of the element's attributes, as they were given.
 * @param array    $about   What the build says of the FAQ.
 */
function ketamine_faq_plain( array $pieces, array $options, array $about ): string {
	$settings = ketamine_faq_settings( $options, array_keys( $pieces['safety'] ), $about );
	$titles   = ketamine_faq_titles( $pieces );
	$plain    = $pieces['safety'][ $settings['region'] ] . '<ul>';
	foreach ( $settings['shown'] as $id ) {
		$plain .= '<li>' . esc_html( $titles[ $id ] ) . '</li>';
	}
	$address = get_permalink();
	$title   = esc_html( $pieces['title'] );
	return $plain . '</ul><p>' . ( $address ? '<a href="' . esc_url( $address ) . "\">$title</a>" : $title ) . '</p>';
}
