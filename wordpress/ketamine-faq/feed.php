<?php
/**
 * The FAQ in feeds and excerpts, which can hold neither styles nor scripts.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The crisis lines, the questions, the clinic’s own questions with their answers, and a link to the page. Our answers stay on
 * the site: nobody can correct the text of a feed or an email that has been sent.
 *
 * @param array    $fragments The fragments of one language.
 * @param string[] $options   The options as they were given, by attribute.
 * @param array    $about     The file `about.json`.
 * @param string   $own       The clinic’s own questions, as safe HTML.
 */
function ketamine_faq_feed_html( array $fragments, array $options, array $about, string $own ): string {
	$settings = ketamine_faq_settings( $options, $about );
	$titles   = ketamine_faq_question_titles( $fragments );
	$items    = '';
	foreach ( $settings['shown'] as $id ) {
		$items .= '<li>' . esc_html( $titles[ $id ] ) . '</li>';
	}
	$url   = get_permalink();
	$title = esc_html( $fragments['title'] );
	$link  = $url ? '<a href="' . esc_url( $url ) . "\">$title</a>" : $title;
	return $fragments['safety'][ $settings['region'] ] . "<ul>$items</ul>" . ketamine_faq_own_questions_as_text( $own ) . "<p>$link</p>";
}
