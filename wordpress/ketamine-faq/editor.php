<?php
/**
 * What the block's editor is told: everything it shows that is not in the block itself.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the scripts of the block editor. They are plain, so there is nothing to build.
 */
function ketamine_faq_register_editor_scripts(): void {
	$scripts = array(
		'questions' => array( 'wp-element', 'wp-components' ),
		'sidebar'   => array( 'ketamine-faq-questions', 'wp-block-editor' ),
		'block'     => array( 'ketamine-faq-sidebar', 'wp-blocks' ),
	);
	foreach ( $scripts as $name => $needs ) {
		$address = plugins_url( "block/$name.js", KETAMINE_FAQ_FILE );
		wp_register_script( "ketamine-faq-$name", $address, $needs, ketamine_faq_about()['version'], true );
	}
}

/**
 * Hands the editor its data, in the language of who edits.
 */
function ketamine_faq_localize_editor(): void {
	$about   = ketamine_faq_about();
	$locales = array_column( $about['languages'], 'locale' );
	$pieces  = ketamine_faq_pieces( ketamine_faq_language_for( get_user_locale(), $locales ) ?? 'en' );
	$titles  = ketamine_faq_titles( $pieces );
	$groups  = array();
	foreach ( $about['questions'] as $question ) {
		$id    = $question['id'];
		$group = $question['group'];

		$groups[ $group ]['id']          = $group;
		$groups[ $group ]['title']       = ketamine_faq_text( $pieces['headings'][ $group ] );
		$groups[ $group ]['questions'][] = array(
			'id'     => $id,
			'title'  => $titles[ $id ],
			'isRisk' => in_array( $id, $about['risks'], true ),
		);
	}
	$data = array(
		'script'    => add_query_arg( 'ver', $about['script'], ketamine_faq_script_address() ),
		'language'  => ketamine_faq_language( '', null, $about ),
		'languages' => $about['languages'],
		'regions'   => array_keys( $pieces['safety'] ),
		'groups'    => array_values( $groups ),
		'age'       => ketamine_faq_age( $about ),
		'warning'   => ketamine_faq_age_warning( $about ),
		'words'     => ketamine_faq_editor_words(),
	);
	wp_add_inline_script( 'ketamine-faq-questions', 'window.ketamineFaq = ' . wp_json_encode( $data ) . ';', 'before' );
}

/**
 * The words of the sidebar; those of a control or an attribute have its name.
 *
 * @return string[]
 */
function ketamine_faq_editor_words(): array {
	return array(
		'text'       => __( 'This text', 'ketamine-faq' ),
		'place'      => __( 'Language and country', 'ketamine-faq' ),
		'lang'       => __( 'Language', 'ketamine-faq' ),
		'page'       => __( 'As the page', 'ketamine-faq' ),
		'languages'  => __( 'Languages that readers may choose', 'ketamine-faq' ),
		'all'        => __( 'All', 'ketamine-faq' ),
		'reviewed'   => __( 'Only those that a qualified translator has signed off', 'ketamine-faq' ),
		'region'     => __( 'Country of the crisis lines', 'ketamine-faq' ),
		'other'      => __( 'Any other country (no telephone numbers)', 'ketamine-faq' ),
		'questions'  => __( 'Questions', 'ketamine-faq' ),
		'risk'       => __( 'Always shown: it is about risks.', 'ketamine-faq' ),
		/* translators: %s: a question, or a group of questions. */
		'up'         => __( 'Move up: %s', 'ketamine-faq' ),
		/* translators: %s: a question, or a group of questions. */
		'down'       => __( 'Move down: %s', 'ketamine-faq' ),
		'looks'      => __( 'Looks', 'ketamine-faq' ),
		'level'      => __( 'Level of the group headings', 'ketamine-faq' ),
		'single'     => __( 'Opening a question closes the others', 'ketamine-faq' ),
		'search'     => __( 'Search', 'ketamine-faq' ),
		'toggle-all' => __( 'Open all', 'ketamine-faq' ),
		'print'      => __( 'Print', 'ketamine-faq' ),
		'language'   => __( 'Menu of languages', 'ketamine-faq' ),
		'open'       => __( 'Open at the start: ids of questions, or “all”', 'ketamine-faq' ),
		'exclude'    => __( 'Left out: ids of questions or groups', 'ketamine-faq' ),
	);
}
