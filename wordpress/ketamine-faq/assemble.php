<?php
/**
 * Assembles the prerendered element from the fragments that the build wrote. Keep it in step with
 * `src/output/assemble.ts`: a test compares the output of both, byte for byte.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * Replaces the `{name}` tokens of a text by values. A token without a value stays as it is.
 *
 * @param string   $text   A fragment.
 * @param string[] $values The values, by name.
 */
function ketamine_faq_interpolate( string $text, array $values ): string {
	return preg_replace_callback(
		'/\{([A-Za-z0-9_]+)\}/',
		function ( array $token ) use ( $values ): string {
			return (string) ( $values[ $token[1] ] ?? $token[0] );
		},
		$text
	);
}

/**
 * Escapes a text for an attribute in quotation marks. `esc_attr()` would not escape the ampersand of an entity.
 *
 * @param string $text Any text.
 */
function ketamine_faq_escape( string $text ): string {
	return strtr(
		$text,
		array(
			'&' => '&#38;',
			'<' => '&#60;',
			'>' => '&#62;',
			'"' => '&#34;',
			"'" => '&#39;',
		)
	);
}

/**
 * The toolbar’s placeholder, which reserves the space of the toolbar until the script runs.
 *
 * @param array $fragments The fragments of one language.
 * @param array $settings  The settings.
 * @param array $groups    The questions of each group, by its id.
 */
function ketamine_faq_assemble_toolbar( array $fragments, array $settings, array $groups ): string {
	if ( ! $settings['controls'] ) {
		return '';
	}
	$tokens = array(
		'search'     => 'search',
		'toggle-all' => 'toggleAll',
		'print'      => 'print',
		'language'   => 'language',
	);
	$works  = array(
		'toggle-all' => ! $settings['single'] && $settings['shown'],
		'language'   => count( $settings['languages'] ) > 1,
	);
	foreach ( $tokens as $control => $token ) {
		$is_shown         = in_array( $control, $settings['controls'], true ) && ( $works[ $control ] ?? true );
		$values[ $token ] = $is_shown ? $fragments['controls'][ $token ] : '';
	}
	$values['topics'] = '';
	if ( count( $settings['shown'] ) > 7 && count( $groups ) > 1 ) {
		$buttons          = implode( '', array_map( fn( $group ) => $fragments['topic'][ $group ], array_keys( $groups ) ) );
		$values['topics'] = ketamine_faq_interpolate( $fragments['topics'], compact( 'buttons' ) );
	}
	return ketamine_faq_interpolate( $fragments['toolbar'], $values );
}

/**
 * The ids of the questions to show, by their group.
 *
 * @param array $settings The settings.
 * @param array $about    The file `about.json`.
 */
function ketamine_faq_groups( array $settings, array $about ): array {
	$group_of = array_column( $about['questions'], 'group', 'id' );
	$groups   = array();
	foreach ( $settings['shown'] as $id ) {
		$groups[ $group_of[ $id ] ][] = $id;
	}
	return $groups;
}

/**
 * The groups of questions.
 *
 * @param array $fragments The fragments of one language.
 * @param array $settings  The settings.
 * @param array $groups    The questions of each group, by its id.
 */
function ketamine_faq_assemble_groups( array $fragments, array $settings, array $groups ): string {
	$is_alone = 1 === count( $groups );
	$level    = $settings['level'];
	$html     = '';
	foreach ( $groups as $group => $ids ) {
		$questions = '';
		foreach ( $ids as $id ) {
			$values     = array(
				'level' => (string) ( $is_alone ? $level : $level + 1 ),
				'name'  => $settings['single'] ? ' name="ketamine-faq"' : '',
				'open'  => in_array( $id, $settings['open'], true ) ? ' open' : '',
			);
			$questions .= ketamine_faq_interpolate( $fragments['questions'][ $id ], $values + $fragments['values'][ $settings['region'] ] );
		}
		$heading = $is_alone ? '' : ketamine_faq_interpolate( $fragments['headings'][ $group ], array( 'level' => (string) $level ) );
		$html   .= ketamine_faq_interpolate( $fragments['group'], compact( 'heading', 'questions' ) );
	}
	return $html;
}

/**
 * The name, the telephone number and the website of the clinic.
 *
 * @param array $fragments The fragments of one language.
 * @param array $parsed    The parsed options, by property.
 */
function ketamine_faq_assemble_clinic( array $fragments, array $parsed ): string {
	$contents = '';
	foreach ( array( 'name', 'phone', 'url' ) as $part ) {
		$value = $parsed[ 'clinic' . ucfirst( $part ) ];
		if ( null !== $value ) {
			$values    = array(
				'value' => ketamine_faq_escape( $value ),
				'tel'   => 'tel:' . str_ireplace( 'x', ';ext=', preg_replace( '/[ ().-]/', '', $value ) ),
			);
			$contents .= ketamine_faq_interpolate( $fragments['clinic'][ $part ], $values );
		}
	}
	return $contents ? ketamine_faq_interpolate( $fragments['clinic']['box'][ $parsed['region'] ], compact( 'contents' ) ) : '';
}

/**
 * The sentence that says who has reviewed the text, or that nobody has.
 *
 * @param array $fragments     The fragments of one language.
 * @param array $parsed        The parsed options, by property.
 * @param bool  $is_signed_off Whether the review is shown.
 */
function ketamine_faq_assemble_reviewed( array $fragments, array $parsed, bool $is_signed_off ): string {
	if ( ! $is_signed_off ) {
		return $fragments['notReviewed'];
	}
	list( $year, $month, $day ) = array_map( 'intval', explode( '-', $parsed['reviewedOn'] ) );

	$values = array(
		'reviewer' => ketamine_faq_escape( $parsed['reviewer'] ),
		'date'     => ketamine_faq_interpolate( $fragments['dates'][ $month - 1 ], compact( 'day', 'year' ) ),
	);
	return ketamine_faq_interpolate( $fragments['reviewedBy'], $values );
}

/**
 * The element as HTML.
 *
 * @param array    $fragments The fragments of one language: the file `fragments/<locale>.json`.
 * @param string[] $options   The options as they were given, by attribute. `lang` is ignored: the fragments have it.
 * @param array    $about     The file `about.json`.
 */
function ketamine_faq_assemble( array $fragments, array $options, array $about ): string {
	$settings = ketamine_faq_settings( $options, $about );
	$safety   = $fragments['safety'][ $settings['region'] ];
	$parsed   = $settings['parsed'];

	$is_signed_off = ketamine_faq_is_signed_off( $parsed, $options, $fragments['locale'], $fragments['contentVersion'] );
	$groups        = ketamine_faq_groups( $settings, $about );

	$shadow_root = ketamine_faq_interpolate(
		$fragments['whole'],
		array(
			'appearance' => $settings['appearance'],
			'stale'      => ketamine_faq_is_past( $fragments['stale'] ) ? $fragments['staleNotice'] : '',
			'safety'     => $safety,
			'toolbar'    => ketamine_faq_assemble_toolbar( $fragments, $settings, $groups ),
			'groups'     => ketamine_faq_assemble_groups( $fragments, $settings, $groups ),
			'clinic'     => ketamine_faq_assemble_clinic( $fragments, $parsed ),
			'notes'      => $fragments['notes'][ $settings['region'] ],
			'reviewed'   => ketamine_faq_assemble_reviewed( $fragments, $parsed, $is_signed_off ),
		)
	);

	$structured_data = $parsed['structuredData'] && $settings['shown'] ? ketamine_faq_structured_data( $fragments, $settings, $is_signed_off ) : '';

	$attributes = '';
	foreach ( $about['options'] as $option ) {
		$value = $options[ $option['attribute'] ] ?? null;
		if ( null !== $value && 'lang' !== $option['attribute'] ) {
			$attributes .= ' ' . $option['attribute'] . '="' . ketamine_faq_escape( $value ) . '"';
		}
	}
	return "<ketamine-faq lang=\"{$fragments['locale']}\"$attributes>$shadow_root$safety$structured_data</ketamine-faq>\n";
}
