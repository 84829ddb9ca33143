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
		'questions'     => array( 'wp-element', 'wp-components' ),
		'sidebar'       => array( 'ketamine-faq-questions', 'wp-block-editor' ),
		'own-questions' => array( 'ketamine-faq-sidebar', 'wp-blocks', 'wp-data', 'wp-hooks' ),
		'transforms'    => array( 'ketamine-faq-questions', 'wp-autop', 'wp-blocks' ),
		'block'         => array( 'ketamine-faq-own-questions', 'ketamine-faq-transforms' ),
	);
	foreach ( $scripts as $name => $dependencies ) {
		$url = plugins_url( "block/$name.js", KETAMINE_FAQ_FILE );
		wp_register_script( "ketamine-faq-$name", $url, $dependencies, ketamine_faq_about()['version'], true );
	}
}

/**
 * Passes the editor its data, in the language of the user.
 */
function ketamine_faq_localize_editor(): void {
	$about     = ketamine_faq_about();
	$locales   = array_column( $about['languages'], 'locale' );
	$fragments = ketamine_faq_fragments( ketamine_faq_match_locale( get_user_locale(), $locales ) ?? 'en' );
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
	$data = array(
		'script'    => add_query_arg( 'ver', $about['script'], ketamine_faq_script_url() ),
		'language'  => ketamine_faq_choose_locale( array(), $about ),
		'languages' => $about['languages'],
		'regions'   => $about['regions'],
		'options'   => $about['options'],
		'groups'    => array_values( $groups ),
		'version'   => ketamine_faq_version_and_age( $about ),
		'warning'   => ketamine_faq_staleness_warning( $about ),
		'labels'    => ketamine_faq_editor_labels(),
	);
	wp_add_inline_script( 'ketamine-faq-questions', 'window.ketamineFaq = ' . wp_json_encode( $data ) . ';', 'before' );
}

/**
 * The texts of the sidebar. The key of a label is the control or the option that it belongs to.
 *
 * @return string[]
 */
function ketamine_faq_editor_labels(): array {
	return array(
		'text'              => __( 'About this text', 'ketamine-faq' ),
		'place'             => __( 'Language and country', 'ketamine-faq' ),
		'lang'              => __( 'Language', 'ketamine-faq' ),
		'page'              => __( 'Same as the page', 'ketamine-faq' ),
		'languages'         => __( 'Languages that readers can choose', 'ketamine-faq' ),
		'all'               => __( 'All', 'ketamine-faq' ),
		'reviewed'          => __( 'Only those that a qualified translator has signed off', 'ketamine-faq' ),
		'region'            => __( 'Country of the crisis lines', 'ketamine-faq' ),
		'other'             => __( 'Any other country (no telephone numbers)', 'ketamine-faq' ),
		'questions'         => __( 'Questions', 'ketamine-faq' ),
		'risk'              => __( 'Always shown, because it is about risks.', 'ketamine-faq' ),
		/* translators: %s: a question, or a group of questions. */
		'up'                => __( 'Move up: %s', 'ketamine-faq' ),
		/* translators: %s: a question, or a group of questions. */
		'down'              => __( 'Move down: %s', 'ketamine-faq' ),
		'clinic'            => __( 'Your clinic', 'ketamine-faq' ),
		'clinicName'        => __( 'Name', 'ketamine-faq' ),
		'clinicPhone'       => __( 'Telephone', 'ketamine-faq' ),
		'clinicUrl'         => __( 'Web page', 'ketamine-faq' ),
		'review'            => __( 'Review', 'ketamine-faq' ),
		'reviewHelp'        => __( 'Needs a name, a day and a version. With a newer text, it is no longer shown.', 'ketamine-faq' ),
		'reviewer'          => __( 'Who reviewed the text, with title', 'ketamine-faq' ),
		'reviewedOn'        => __( 'Day of the review', 'ketamine-faq' ),
		'reviewedVersion'   => __( 'Version of the text that was reviewed', 'ketamine-faq' ),
		'reviewedLanguages' => __( 'Languages that were reviewed, such as “en es”', 'ketamine-faq' ),
		'appearance'        => __( 'Appearance', 'ketamine-faq' ),
		'level'             => __( 'Heading level of the groups', 'ketamine-faq' ),
		'single'            => __( 'Opening a question closes the others', 'ketamine-faq' ),
		'cards'             => __( 'Each question stands in a box', 'ketamine-faq' ),
		'search'            => __( 'Search', 'ketamine-faq' ),
		'toggle-all'        => __( 'Open all', 'ketamine-faq' ),
		'print'             => __( 'Print', 'ketamine-faq' ),
		'language'          => __( 'Language menu', 'ketamine-faq' ),
		'own'               => __( 'Your own questions', 'ketamine-faq' ),
		'ownHelp'           => __( 'On the page they stand among the questions above. Select one to choose its place in the sidebar.', 'ketamine-faq' ),
		'ownAdd'            => __( 'Add a question of your own', 'ketamine-faq' ),
		'ownGroup'          => __( 'At your clinic', 'ketamine-faq' ),
		'group'             => __( 'Group', 'ketamine-faq' ),
		'replaces'          => __( 'Show it as your answer to', 'ketamine-faq' ),
		'none'              => __( 'A question of its own', 'ketamine-faq' ),
		'id'                => __( 'Name in links, such as “parking”', 'ketamine-faq' ),
		'open'              => __( 'Open at the start: ids of questions, or “all”', 'ketamine-faq' ),
		'exclude'           => __( 'Leave out: ids of questions or groups', 'ketamine-faq' ),
		'printEnglish'      => __( 'Print English beside another language', 'ketamine-faq' ),
		'structuredData'    => __( 'Describe the questions to search engines', 'ketamine-faq' ),
	);
}
