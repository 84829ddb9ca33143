<?php
/**
 * Parses the options as the element parses its attributes. Keep it in step with `src/options/parse.ts`: a test compares the
 * output of both.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * White space as JavaScript defines it. `\s` of PHP is another set.
 */
const KETAMINE_FAQ_SPACE = ' \t\n\x0B\f\r\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}';

/**
 * The words of a list, between spaces or commas.
 *
 * @param string $given The list.
 * @return string[]
 */
function ketamine_faq_words( string $given ): array {
	return preg_split( '/[,' . KETAMINE_FAQ_SPACE . ']+/u', $given, -1, PREG_SPLIT_NO_EMPTY );
}

/**
 * The words that are accepted, of those that were given; null where none was, or none is accepted.
 *
 * @param string|null $given    The list, as it was given.
 * @param string[]    $accepted Every word there is.
 * @return string[]|null
 */
function ketamine_faq_read( ?string $given, array $accepted ): ?array {
	$known = null === $given ? array() : array_values( array_intersect( ketamine_faq_words( $given ), $accepted ) );
	return $known ? $known : null;
}

/**
 * Which questions are open, of those on show.
 *
 * @param string|null $given Their ids, or `all`.
 * @param string[]    $shown Ids of the questions on show.
 * @param string[]    $ids   Ids of all questions.
 * @return string[]
 */
function ketamine_faq_read_open( ?string $given, array $shown, array $ids ): array {
	$words = ketamine_faq_read( $given, array_merge( array( 'all' ), $ids ) ) ?? array();
	return in_array( 'all', $words, true ) ? $shown : array_values( array_intersect( $shown, $words ) );
}

/**
 * Which controls the toolbar holds.
 *
 * @param string|null $given Their names, or `none`.
 * @return string[]
 */
function ketamine_faq_read_controls( ?string $given ): array {
	$all   = array( 'search', 'toggle-all', 'print', 'language' );
	$words = ketamine_faq_read( $given, array_merge( $all, array( 'none' ) ) ) ?? $all;
	return array_diff( $words, array( 'none' ) );
}

/**
 * Which languages a reader may choose from. English always is one.
 *
 * @param string|null $given     `all`, `reviewed`, or tags (BCP 47).
 * @param array[]     $languages Every language there is: `locale` and `isTranslationSignedOff`.
 * @return string[] Their tags.
 */
function ketamine_faq_read_languages( ?string $given, array $languages ): array {
	$locales  = array_column( $languages, 'locale' );
	$accepted = array_merge( array( 'all', 'reviewed' ), $locales );
	$words    = array();
	foreach ( null === $given ? array() : ketamine_faq_words( $given ) as $word ) {
		$words[] = ketamine_faq_match_locale( $word, $locales ) ?? $word;
	}
	$words = array_intersect( $words, $accepted );
	$words = $words ? $words : array( 'all' );

	$allowed = array();
	foreach ( $languages as $language ) {
		$meant = array_merge( array( 'all', $language['locale'] ), $language['isTranslationSignedOff'] ? array( 'reviewed' ) : array() );
		if ( 'en' === $language['locale'] || array_intersect( $meant, $words ) ) {
			$allowed[] = $language['locale'];
		}
	}
	return $allowed;
}

/**
 * Where the reader is, as far as crisis lines go: one of those that are known. Any other country is `other`.
 *
 * @param string|null $given     Two letters (ISO 3166-1), or `other`.
 * @param string[]    $known     The regions there are lines for, and `other`.
 * @param string[]    $countries Every country.
 */
function ketamine_faq_read_region( ?string $given, array $known, array $countries ): string {
	$given = $given ?? 'US';
	$space = '[' . KETAMINE_FAQ_SPACE . ']+';
	$code  = ketamine_faq_change_case( preg_replace( "/^$space|$space\$/Du", '', $given ), 'upper' );
	$code  = 'UK' === $code ? 'GB' : $code;
	if ( in_array( $code, $known, true ) ) {
		return $code;
	}
	if ( in_array( $code, $countries, true ) ) {
		return 'other';
	}
	return ketamine_faq_read( $given, array( 'other', 'US' ) )[0] ?? 'US';
}

/**
 * Changes letters as browsers do, whatever locale the server has set. WordPress does not need the mbstring extension.
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
