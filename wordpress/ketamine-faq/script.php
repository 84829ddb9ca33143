<?php
/**
 * The one script.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * Where the script is.
 */
function ketamine_faq_script_address(): string {
	return plugins_url( 'script/ketamine-faq.js', KETAMINE_FAQ_FILE );
}

/**
 * Makes a module of the script's tag, and asks optimizers to leave it alone: most of them do not know modules, and a script
 * that waits for a click leaves readers without search. Each attribute is the word of one or more of them. Cloudflare
 * wants its own before `src`.
 *
 * @param string $tag As WordPress prints it.
 */
function ketamine_faq_script_tag( string $tag ): string {
	$attributes = array(
		'type="module"',
		'data-cfasync="false"',
		'data-no-optimize="1"',
		'data-no-minify="1"',
		'data-no-defer="1"',
		'data-noptimize="1"',
		'data-nowprocket=""',
		'data-jetpack-boost="ignore"',
	);
	$tag        = preg_replace( '/\stype=(["\']).*?\1/', '', $tag );
	return preg_replace( '/<script(?=[^>]*\ssrc=)/', '<script ' . implode( ' ', $attributes ), $tag, 1 );
}
