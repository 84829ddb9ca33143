<?php
/**
 * Joins the pieces that the build wrote to the element, as it is before its script comes or without it.
 * `src/output/assemble.ts` is the same in TypeScript, and a test compares the two byte for byte.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of the element, in the order in which they are printed; `lang` comes before them.
 */
const KETAMINE_FAQ_ATTRIBUTES = array(
	'languages',
	'questions',
	'exclude',
	'open',
	'mode',
	'heading-level',
	'controls',
	'region',
);

/**
 * Puts values in place of the `{name}` tokens of a text. A token without a value stays as it is.
 *
 * @param string   $text   A piece.
 * @param string[] $values By name.
 */
function ketamine_faq_fill( string $text, array $values ): string {
	return preg_replace_callback(
		'/\{([A-Za-z0-9_]+)\}/',
		function ( array $token ) use ( $values ): string {
			return (string) ( $values[ $token[1] ] ?? $token[0] );
		},
		$text
	);
}

/**
 * Escapes for an attribute in quotation marks. Not `esc_attr()`, which leaves alone what looks like an entity already.
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
 * The toolbar's room, which the script fills.
 *
 * @param array $pieces   Of one language.
 * @param array $settings What the options come to.
 */
function ketamine_faq_join_toolbar( array $pieces, array $settings ): string {
	if ( ! $settings['controls'] ) {
		return '';
	}
	$parts = array(
		'search'     => 'search',
		'toggle-all' => 'toggleAll',
		'print'      => 'print',
		'language'   => 'language',
	);
	$can   = array(
		'toggle-all' => ! $settings['single'] && $settings['shown'],
		'language'   => count( $settings['languages'] ) > 1,
	);
	foreach ( $parts as $name => $part ) {
		$has             = in_array( $name, $settings['controls'], true ) && ( $can[ $name ] ?? true );
		$values[ $part ] = $has ? $pieces['controls'][ $part ] : '';
	}
	return ketamine_faq_fill( $pieces['toolbar'], $values );
}

/**
 * The element as HTML.
 *
 * @param array    $pieces  Of one language: the file `pieces/<locale>.json`.
 * @param string[] $options By the names of the attributes, as they were given; all but `lang`, which the pieces have.
 * @param array    $about   What the build says of the FAQ: the file `about.json`.
 */
function ketamine_faq_join( array $pieces, array $options, array $about ): string {
	$options  = array_intersect_key( $options, array_flip( KETAMINE_FAQ_ATTRIBUTES ) );
	$settings = ketamine_faq_settings( $options, array_keys( $pieces['safety'] ), $about );
	$region   = $settings['region'];

	$group_of = array_column( $about['questions'], 'group', 'id' );
	$groups   = array();
	foreach ( $settings['shown'] as $id ) {
		$groups[ $group_of[ $id ] ][] = $id;
	}
	$is_alone = 1 === count( $groups );
	$level    = $settings['level'];
	$joined   = '';
	foreach ( $groups as $group => $ids ) {
		$questions = '';
		foreach ( $ids as $id ) {
			$values     = array(
				'level' => (string) ( $is_alone ? $level : $level + 1 ),
				'name'  => $settings['single'] ? ' name="ketamine-faq"' : '',
				'open'  => in_array( $id, $settings['open'], true ) ? ' open' : '',
			);
			$questions .= ketamine_faq_fill( $pieces['questions'][ $id ], $values + $pieces['values'][ $region ] );
		}
		$heading = $is_alone ? '' : ketamine_faq_fill( $pieces['headings'][ $group ], array( 'level' => (string) $level ) );
		$joined .= ketamine_faq_fill( $pieces['group'], compact( 'heading', 'questions' ) );
	}

	$inside = ketamine_faq_fill(
		$pieces['whole'],
		array(
			'stale'   => ketamine_faq_is_past( $pieces['stale'] ) ? $pieces['staleNotice'] : '',
			'safety'  => $pieces['safety'][ $region ],
			'toolbar' => ketamine_faq_join_toolbar( $pieces, $settings ),
			'groups'  => $joined,
			'notes'   => $pieces['notes'][ $region ],
		)
	);

	$given = '';
	foreach ( KETAMINE_FAQ_ATTRIBUTES as $attribute ) {
		if ( isset( $options[ $attribute ] ) ) {
			$given .= ' ' . $attribute . '="' . ketamine_faq_escape( $options[ $attribute ] ) . '"';
		}
	}
	return "<ketamine-faq lang=\"{$pieces['locale']}\"$given>$inside{$pieces['safety'][ $region ]}</ketamine-faq>\n";
}
