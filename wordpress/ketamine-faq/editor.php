<?php
/**
 * The scripts and the data of the block’s editor.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the scripts. They are plain JavaScript and need no build.
 */
function ketamine_faq_register_editor_scripts(): void {
	$scripts = array(
		'labels'        => array( 'wp-i18n' ),
		'questions'     => array( 'ketamine-faq-labels', 'wp-element', 'wp-components' ),
		'sidebar'       => array( 'ketamine-faq-questions', 'wp-block-editor' ),
		'own-questions' => array( 'ketamine-faq-sidebar', 'wp-blocks', 'wp-data', 'wp-hooks' ),
		'transforms'    => array( 'ketamine-faq-questions', 'wp-autop', 'wp-blocks' ),
		'block'         => array( 'ketamine-faq-own-questions', 'ketamine-faq-transforms' ),
	);
	foreach ( $scripts as $name => $dependencies ) {
		$url = plugins_url( "block/$name.js", KETAMINE_FAQ_FILE );
		wp_register_script( "ketamine-faq-$name", $url, $dependencies, ketamine_faq_about()['version'], true );
	}
	wp_set_script_translations( 'ketamine-faq-labels', 'ketamine-faq', __DIR__ . '/languages' );
}

/**
 * Passes the editor its data. The titles of the questions and the names of the countries are in the language of the user.
 */
function ketamine_faq_localize_editor(): void {
	$about     = ketamine_faq_about();
	$locales   = array_column( $about['languages'], 'locale' );
	$fragments = ketamine_faq_fragments( ketamine_faq_user_locale( $locales ) );
	$titles    = ketamine_faq_question_titles( $fragments );
	$groups    = array();
	foreach ( $about['questions'] as $question ) {
		$id    = $question['id'];
		$group = $question['group'];

		$groups[ $group ]['id']          = $group;
		$groups[ $group ]['title']       = ketamine_faq_html_to_text( $fragments['headings'][ $group ] );
		$groups[ $group ]['questions'][] = array(
			'id'     => $id,
			'title'  => $titles[ $id ],
			'isRisk' => $question['isRisk'],
		);
	}
	$languages = array();
	foreach ( $about['languages'] as $language ) {
		$languages[] = array(
			'locale' => $language['locale'],
			'name'   => $language['name'],
		);
	}
	$regions = array();
	foreach ( $about['regions'] as $region ) {
		$regions[] = array(
			'code' => $region,
			'name' => ketamine_faq_country_name( $region ),
		);
	}
	$data = array(
		'script'    => add_query_arg( 'ver', $about['script'], ketamine_faq_script_url() ),
		'language'  => ketamine_faq_choose_locale( array(), $about ),
		'languages' => $languages,
		'regions'   => $regions,
		'countries' => $about['countries'],
		'options'   => $about['options'],
		'groups'    => array_values( $groups ),
		'version'   => ketamine_faq_version_and_age( $about ),
		'warnings'  => ketamine_faq_warnings(),
		'site'      => ketamine_faq_site_options_by_group(),
	);
	wp_add_inline_script( 'ketamine-faq-labels', 'window.ketamineFaq = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
