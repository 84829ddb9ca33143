<?php
/**
 * The structured data of the page (schema.org). Keep it in step with `src/items/faq-page.ts`.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The text of a fragment. Its content has no character that HTML escapes.
 *
 * @param string $html A fragment.
 */
function ketamine_faq_plain_text( string $html ): string {
	$html = preg_replace( '/<\/(?:p|li)>/', "\n", str_replace( '<li>', '• ', $html ) );
	return trim( preg_replace( '/<[^>]*>/', '', $html ) );
}

/**
 * The questions shown as a graph, in a script tag that no browser runs.
 *
 * @param array $fragments     The fragments of one language.
 * @param array $settings      The settings.
 * @param bool  $is_signed_off Whether the page shows who has reviewed the text.
 */
function ketamine_faq_structured_data( array $fragments, array $settings, bool $is_signed_off ): string {
	$graph = array(
		'@context'   => 'https://schema.org',
		'@type'      => 'FAQPage',
		'inLanguage' => $fragments['locale'],
	);
	if ( $is_signed_off ) {
		$graph['lastReviewed'] = $settings['parsed']['reviewedOn'];
		$graph['reviewedBy']   = array(
			'@type' => 'Person',
			'name'  => $settings['parsed']['reviewer'],
		);
	}
	foreach ( $settings['shown'] as $id ) {
		preg_match( '/kf-title">(.*?)<\/span>.*? part="answer"><div>(.*?)<\/div>/s', $fragments['questions'][ $id ], $found );
		$answer = ketamine_faq_interpolate( $found[2], $fragments['values'][ $settings['region'] ] );

		$graph['mainEntity'][] = array(
			'@type'          => 'Question',
			'name'           => ketamine_faq_plain_text( $found[1] ),
			'acceptedAnswer' => array(
				'@type' => 'Answer',
				'text'  => ketamine_faq_plain_text( $answer ),
			),
		);
	}
	$json = wp_json_encode( $graph, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS );
	return '<script type="application/ld+json" data-ketamine-faq-structured-data>' . str_replace( '<', '\u003c', $json ) . '</script>';
}
