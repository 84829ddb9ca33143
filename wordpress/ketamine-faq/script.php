<?php
/**
 * The script of the element.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The URL of the script.
 */
function ketamine_faq_script_url(): string {
	return plugins_url( 'script/ketamine-faq.js', KETAMINE_FAQ_FILE );
}

/**
 * Makes the script a module, and asks optimizers to leave it alone: most of them do not support modules, and a script that
 * is delayed until a click leaves readers without search. Each attribute is the opt-out of one or more optimizers.
 * Cloudflare reads its attribute only before `src`.
 *
 * @param string $tag The script’s tag, as WordPress writes it.
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
