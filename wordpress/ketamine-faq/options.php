<?php
/**
 * Parses the options, each by its kind. `about.json` declares them; it is made from `src/options/schema.ts`. Keep this file in
 * step with `src/options/parse.ts`: a test compares the output of both.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * White space as JavaScript defines it. `\s` of PHP is another set.
 */
const KETAMINE_FAQ_SPACE = ' \t\n\x0B\f\r\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}';

/**
 * The tokens of a list, which are separated by spaces or commas.
 *
 * @param string $given The list.
 * @return string[]
 */
function ketamine_faq_split_tokens( string $given ): array {
	return preg_split( '/[,' . KETAMINE_FAQ_SPACE . ']+/u', $given, -1, PREG_SPLIT_NO_EMPTY );
}

/**
 * A text without white space around it.
 *
 * @param string $text Any text.
 */
function ketamine_faq_trim( string $text ): string {
	$space = '[' . KETAMINE_FAQ_SPACE . ']+';
	return preg_replace( "/^$space|$space\$/Du", '', $text );
}

/**
 * The accepted tokens of a list, in order; null when there is none.
 *
 * @param string[] $tokens   The tokens.
 * @param string[] $accepted Every accepted token.
 * @return string[]|null
 */
function ketamine_faq_accept_tokens( array $tokens, array $accepted ): ?array {
	$valid = array_values( array_intersect( $tokens, $accepted ) );
	return $valid ? $valid : null;
}

/**
 * A key of the helplines for a country code: the code, or `other` for a country without helplines. Null when unknown.
 *
 * @param string   $given     Two letters (ISO 3166-1), or `other`.
 * @param string[] $regions   The keys of the helplines.
 * @param string[] $countries Every country code.
 */
function ketamine_faq_parse_region( string $given, array $regions, array $countries ): ?string {
	$code = ketamine_faq_change_case( ketamine_faq_trim( $given ), 'upper' );
	$code = 'UK' === $code ? 'GB' : $code;
	if ( in_array( $code, $regions, true ) ) {
		return $code;
	}
	return 'OTHER' === $code || in_array( $code, $countries, true ) ? 'other' : null;
}

/**
 * Whether a telephone number is that of a helpline, also with a country code in front of it.
 *
 * @param string $phone    A telephone number.
 * @param string $helpline The number of a helpline.
 */
function ketamine_faq_is_helpline( string $phone, string $helpline ): bool {
	$digits = preg_replace( array( '/[^0-9]/', '/^1(?=[0-9]{10})/' ), '', $helpline );
	return (bool) preg_match( "/^((\\+|00|011)[0-9]{0,3}|1)?$digits$/D", preg_replace( '/x.*|[^0-9+]/i', '', $phone ) );
}

/**
 * Whether a text is a telephone number, and not that of a helpline.
 *
 * @param string   $text    Any text.
 * @param string[] $numbers The telephone numbers of all helplines.
 */
function ketamine_faq_is_phone( string $text, array $numbers ): bool {
	if ( ! preg_match( '/^(?=(?:[^0-9x]*[0-9]){3})\(?\+?[0-9 ().-]{3,30}(?:x ?[0-9]{1,8})?$/Di', $text ) ) {
		return false;
	}
	foreach ( $numbers as $helpline ) {
		if ( ketamine_faq_is_helpline( $text, $helpline ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Whether a text is a day that exists, from 2020 on, and has begun somewhere on earth.
 *
 * @param string $text Any text.
 */
function ketamine_faq_is_past_day( string $text ): bool {
	return preg_match( '/^(20[2-9][0-9])-([0-9]{2})-([0-9]{2})$/D', $text, $found )
		&& checkdate( (int) $found[2], (int) $found[3], (int) $found[1] )
		&& ketamine_faq_is_past( $text, 14 );
}

/**
 * Parses one option. An unknown value counts as not given. A list is null when it has no accepted token and no default.
 *
 * @param array       $option       A row of `options` in `about.json`.
 * @param string|null $given        The value as it was given.
 * @param array[]     $vocabularies The names that the FAQ defines: lists of strings, by vocabulary.
 * @return string|string[]|bool|null
 */
function ketamine_faq_parse_option( array $option, ?string $given, array $vocabularies ) {
	$locales  = $vocabularies['locale'];
	$accepted = $option['keywords'];
	foreach ( $option['of'] as $vocabulary ) {
		$accepted = array_merge( $accepted, $vocabularies[ $vocabulary ] );
	}
	$default = (string) $option['default'];
	$tokens  = ketamine_faq_split_tokens( $given ?? '' );

	switch ( $option['kind'] ) {
		case 'locale':
			return ketamine_faq_match_locale( $given ?? '', $locales );
		case 'locales':
			foreach ( $tokens as $index => $token ) {
				// A regional tag counts as its language: Brazilian Portuguese as Portuguese.
				$tokens[ $index ] = ketamine_faq_match_locale( $token, $locales ) ?? $token;
			}
			// Fall through.
		case 'tokens':
			return ketamine_faq_accept_tokens( $tokens, $accepted )
				?? ketamine_faq_accept_tokens( ketamine_faq_split_tokens( $default ), $accepted );
		case 'enum':
			return ketamine_faq_accept_tokens( $tokens, $accepted )[0] ?? $default;
		case 'region':
			return ketamine_faq_parse_region( $given ?? $default, $vocabularies['region'], $vocabularies['country'] ) ?? $default;
		case 'boolean':
			return null !== $given;
	}
	$text = ketamine_faq_trim( $given ?? '' );
	$is   = array(
		// A name that nobody can see is none.
		'text'  => preg_match( '/[\p{L}\p{N}]/u', $text ),
		'url'   => preg_match( '#^https?://[^/]#i', $text ) && ! preg_match( '/[' . KETAMINE_FAQ_SPACE . ']/u', $text ),
		'phone' => ketamine_faq_is_phone( $text, $vocabularies['number'] ),
		'date'  => ketamine_faq_is_past_day( $text ),
	);
	return $is[ $option['kind'] ] ? $text : null;
}

/**
 * Parses every option.
 *
 * @param string[] $given The options as they were given, by attribute.
 * @param array    $about The file `about.json`.
 * @return array The parsed values, by property.
 */
function ketamine_faq_parse_options( array $given, array $about ): array {
	$vocabularies = array(
		'group'    => array_column( $about['questions'], 'group' ),
		'question' => array_column( $about['questions'], 'id' ),
		'locale'   => array_column( $about['languages'], 'locale' ),
		'region'   => $about['regions'],
		'country'  => $about['countries'],
		'number'   => $about['numbers'],
	);
	$parsed       = array();
	foreach ( $about['options'] as $option ) {
		$value = $given[ $option['attribute'] ] ?? null;

		$parsed[ $option['property'] ] = ketamine_faq_parse_option( $option, $value, $vocabularies );
	}
	return $parsed;
}

/**
 * Changes the case of letters as browsers do, whatever the locale of the server. WordPress does not require the extension
 * mbstring.
 *
 * @param string $text Any text.
 * @param string $to   `upper` or `lower`.
 */
function ketamine_faq_change_case( string $text, string $to ): string {
	if ( function_exists( 'mb_convert_case' ) ) {
		return mb_convert_case( $text, 'upper' === $to ? MB_CASE_UPPER : MB_CASE_LOWER, 'UTF-8' );
	}
	$small = 'abcdefghijklmnopqrstuvwxyz';
	$large = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
	return 'upper' === $to ? strtr( $text, $small, $large ) : strtr( $text, $large, $small );
}
