<?php
/**
 * Which of our languages a page is in.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language for a tag (BCP 47) or a WordPress locale: itself, or the one that its readers read too.
 *
 * @param string   $tag     Such as `es`, `es_MX` or `zh-TW`.
 * @param string[] $locales Our languages.
 */
function ketamine_faq_language_for( string $tag, array $locales ): ?string {
	$parts  = preg_split( '/[-_]/', ketamine_faq_change_case( $tag, 'lower' ) );
	$wanted = $parts[0];
	$rest   = array_slice( $parts, 1 );
	if ( 'tl' === $wanted ) {
		$wanted = 'fil';
	} elseif ( 'zh' === $wanted ) {
		$is_traditional = array_intersect( array( 'hant', 'tw', 'hk', 'mo' ), $rest ) && ! in_array( 'hans', $rest, true );
		$wanted         = $is_traditional ? 'zh-Hant' : 'zh-Hans';
	}
	return in_array( $wanted, $locales, true ) ? $wanted : null;
}

/**
 * Where WordPress has a tag of its own.
 */
const KETAMINE_FAQ_WORDPRESS_LOCALES = array(
	'hat' => 'ht',
	'ary' => 'ar',
);

/**
 * The tag of the page that is being printed. WPML and Polylang know it where one site has several languages.
 */
function ketamine_faq_page_tag(): string {
	$tag = function_exists( 'pll_current_language' ) ? pll_current_language( 'locale' ) : '';
	if ( ! $tag ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- A filter of WPML.
		$tag = apply_filters( 'wpml_current_language', '' );
	}
	// In lists of all languages, WPML says “all”.
	if ( ! is_string( $tag ) || '' === $tag || 'all' === $tag ) {
		// In the editor, the language of the site and not of who edits.
		$tag = is_admin() ? get_locale() : determine_locale();
	}
	return KETAMINE_FAQ_WORDPRESS_LOCALES[ $tag ] ?? $tag;
}

/**
 * The language to print: the one asked for, else the page's, else English, which also stands for what is not allowed.
 *
 * @param string      $lang      A tag (BCP 47), or nothing.
 * @param string|null $languages Which languages may be shown.
 * @param array       $about     What the build says of the FAQ.
 */
function ketamine_faq_language( string $lang, ?string $languages, array $about ): string {
	$locales = array_column( $about['languages'], 'locale' );
	$wanted  = ketamine_faq_language_for( $lang, $locales ) ?? ketamine_faq_language_for( ketamine_faq_page_tag(), $locales );
	return in_array( $wanted, ketamine_faq_read_languages( $languages, $about['languages'] ), true ) ? $wanted : 'en';
}

/**
 * The file of translations to load: WordPress asks for that of a locale, such as `es_MX`, and ours is for all who read it.
 *
 * @param string $file The one WordPress asks for.
 */
function ketamine_faq_words_file( string $file ): string {
	if ( is_readable( $file ) || ! preg_match( '/ketamine-faq-([A-Za-z_0-9]+)\.(?:mo|l10n\.php)$/', $file, $asked ) ) {
		return $file;
	}
	$locales = array_column( ketamine_faq_about()['languages'], 'locale' );
	$wanted  = ketamine_faq_language_for( $asked[1], $locales );
	foreach ( $wanted ? glob( __DIR__ . '/languages/*.mo' ) : array() as $ours ) {
		preg_match( '/ketamine-faq-([A-Za-z_]+)\.mo$/', $ours, $there );
		if ( ketamine_faq_language_for( $there[1], $locales ) === $wanted ) {
			return $ours;
		}
	}
	return $file;
}
