<?php
/**
 * The settings of the element: the parsed options, combined where they depend on each other. Keep it in step with
 * `src/options/settings.ts`.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The languages that the option `languages` allows. English is always allowed.
 *
 * @param string[] $tokens    The parsed option: `all`, `reviewed`, or locales.
 * @param array[]  $languages The languages of `about.json`.
 * @return string[] Locales.
 */
function ketamine_faq_allowed_locales( array $tokens, array $languages ): array {
	$allowed = array();
	foreach ( $languages as $language ) {
		$matches = array( 'all', $language['locale'] );
		if ( $language['isTranslationSignedOff'] ) {
			$matches[] = 'reviewed';
		}
		if ( 'en' === $language['locale'] || array_intersect( $matches, $tokens ) ) {
			$allowed[] = $language['locale'];
		}
	}
	return $allowed;
}

/**
 * Parses all options, and combines them.
 *
 * @param string[] $options The options as they were given, by attribute.
 * @param array    $about   The file `about.json`.
 * @return array {
 *     @type string   $region     A key of the helplines.
 *     @type string[] $shown      The ids of the questions to show, in order.
 *     @type bool     $single     Whether opening a question closes the others.
 *     @type string[] $open       The ids of the questions to open at the start.
 *     @type int      $level      The level of the group headings.
 *     @type string   $appearance How the questions are set: `lines` or `cards`.
 *     @type string[] $controls   The controls in the toolbar.
 *     @type string[] $languages  The locales that may be shown.
 *     @type array    $parsed     All options, by property.
 * }
 */
function ketamine_faq_settings( array $options, array $about ): array {
	$parsed = ketamine_faq_parse_options( $options, $about );
	$shown  = ketamine_faq_select_questions( $parsed['questions'], $parsed['exclude'] ?? array(), $about['questions'] );
	$named  = $parsed['open'] ?? array();
	$open   = in_array( 'all', $named, true ) ? $shown : array_values( array_intersect( $shown, $named ) );
	$single = 'single' === $parsed['mode'];
	return array(
		'region'     => $parsed['region'],
		'shown'      => $shown,
		'single'     => $single,
		'open'       => $single ? array_slice( $open, 0, 1 ) : $open,
		'level'      => (int) $parsed['headingLevel'],
		'appearance' => $parsed['appearance'],
		'controls'   => array_diff( $parsed['controls'], array( 'none' ) ),
		'languages'  => ketamine_faq_allowed_locales( $parsed['languages'], $about['languages'] ),
		'parsed'     => $parsed,
	);
}

/**
 * Whether the page shows who has reviewed the text: only if everything is given and right. Keep it in step with
 * `src/options/sign-off.ts`.
 *
 * @param array    $parsed  The parsed options, by property.
 * @param string[] $options The options as they were given, by attribute.
 * @param string   $locale  The language shown.
 * @param string   $version The version of the text.
 */
function ketamine_faq_is_signed_off( array $parsed, array $options, string $locale, string $version ): bool {
	$languages = $parsed['reviewedLanguages'] ?? ( isset( $options['reviewed-languages'] ) ? array() : array( 'en' ) );
	return null !== $parsed['reviewer']
		&& null !== $parsed['reviewedOn']
		&& $version === $parsed['reviewedVersion']
		&& in_array( $locale, $languages, true );
}
