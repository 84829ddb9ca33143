<?php
/**
 * Chooses the language of the FAQ.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The FAQ’s language for a language tag (BCP 47) or a WordPress locale: the same language, whatever its region.
 *
 * @param string   $tag     A tag such as `es`, `es_MX` or `zh-TW`.
 * @param string[] $locales The FAQ’s languages.
 */
function ketamine_faq_match_locale( string $tag, array $locales ): ?string {
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
 * WordPress locales that are no language tags, and the tags for them.
 */
const KETAMINE_FAQ_WORDPRESS_LOCALES = array(
	'hat' => 'ht',
	'ary' => 'ar',
);

/**
 * The language tag of the page that is being rendered. On a site with several languages, WPML or Polylang knows it.
 */
function ketamine_faq_page_tag(): string {
	$tag = function_exists( 'pll_current_language' ) ? pll_current_language( 'locale' ) : '';
	if ( ! $tag ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- A filter of WPML.
		$tag = apply_filters( 'wpml_current_language', '' );
	}
	// WPML returns “all” on admin lists of posts in all languages.
	if ( ! is_string( $tag ) || '' === $tag || 'all' === $tag ) {
		// In the editor: the language of the site, not that of the user.
		$tag = is_admin() ? get_locale() : determine_locale();
	}
	return KETAMINE_FAQ_WORDPRESS_LOCALES[ $tag ] ?? $tag;
}

/**
 * The language of the user who works in the admin pages; English if the FAQ does not have it.
 *
 * @param string[] $locales The FAQ’s languages.
 */
function ketamine_faq_user_locale( array $locales ): string {
	$tag = get_user_locale();
	return ketamine_faq_match_locale( KETAMINE_FAQ_WORDPRESS_LOCALES[ $tag ] ?? $tag, $locales ) ?? 'en';
}

/**
 * The language to render: the given one, else the page’s, else English. English also replaces a language that is not allowed.
 *
 * @param string[] $options The options as they were given, by attribute.
 * @param array    $about   The file `about.json`.
 */
function ketamine_faq_choose_locale( array $options, array $about ): string {
	$locales = array_column( $about['languages'], 'locale' );
	$wanted  = ketamine_faq_match_locale( $options['lang'] ?? '', $locales ) ?? ketamine_faq_match_locale( ketamine_faq_page_tag(), $locales );
	return in_array( $wanted, ketamine_faq_settings( $options, $about )['languages'], true ) ? $wanted : 'en';
}

/**
 * The translation file to load. WordPress asks for the file of one locale, such as `es_MX`; the plugin has one file a language.
 *
 * @param string $file The file that WordPress asks for: of texts in PHP, or of those in the scripts of the editor.
 */
function ketamine_faq_translation_file( string $file ): string {
	$name = '/ketamine-faq-([A-Za-z_0-9]+)(\.mo|\.l10n\.php|-ketamine-faq-labels\.json)$/';
	if ( is_readable( $file ) || ! preg_match( $name, $file, $asked ) ) {
		return $file;
	}
	$locales = array_column( ketamine_faq_about()['languages'], 'locale' );
	$wanted  = ketamine_faq_match_locale( $asked[1], $locales );
	$ending  = '.l10n.php' === $asked[2] ? '.mo' : $asked[2];
	foreach ( $wanted ? glob( __DIR__ . "/languages/*$ending" ) : array() as $candidate ) {
		preg_match( $name, $candidate, $found );
		if ( ketamine_faq_match_locale( $found[1], $locales ) === $wanted ) {
			return $candidate;
		}
	}
	return $file;
}
