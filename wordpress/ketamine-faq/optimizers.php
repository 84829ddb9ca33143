<?php
/**
 * The same request to leave the script alone, as those optimizers take it that have a filter for it. A filter that nobody
 * asks for does nothing.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * A part of the script's address by which lists know it.
 */
const KETAMINE_FAQ_SCRIPT_PATH = '/ketamine-faq/script/';

/**
 * Adds the script to a list of addresses, which some keep as text with commas.
 *
 * @param string[]|string|mixed $listed What is left alone already.
 * @return string[]|string|mixed
 */
function ketamine_faq_leave_address_alone( $listed ) {
	if ( is_string( $listed ) ) {
		return '' === trim( $listed ) ? KETAMINE_FAQ_SCRIPT_PATH : $listed . ', ' . KETAMINE_FAQ_SCRIPT_PATH;
	}
	return is_array( $listed ) ? array_merge( $listed, array( KETAMINE_FAQ_SCRIPT_PATH ) ) : $listed;
}

/**
 * Adds the script to a list of handles.
 *
 * @param string[]|mixed $listed What is left alone already.
 * @return string[]|mixed
 */
function ketamine_faq_leave_handle_alone( $listed ) {
	return is_array( $listed ) ? array_merge( $listed, array( 'ketamine-faq' ) ) : $listed;
}

/**
 * Answers a question about one script.
 *
 * @param bool|mixed $change Whether it may be changed.
 * @param string     $script Its handle or its tag.
 * @return bool|mixed
 */
function ketamine_faq_may_change( $change, $script ) {
	$is_ours = 'ketamine-faq' === $script || false !== strpos( (string) $script, KETAMINE_FAQ_SCRIPT_PATH );
	return $is_ours ? false : $change;
}

/**
 * Who asks for what.
 *
 * @return array<string, string[]> Names of filters by the name of the function that answers.
 */
function ketamine_faq_optimizer_filters(): array {
	return array(
		'ketamine_faq_leave_address_alone' => array(
			// WP Rocket.
			'rocket_exclude_js',
			'rocket_exclude_defer_js',
			'rocket_delay_js_exclusions',
			// LiteSpeed Cache.
			'litespeed_optimize_js_excludes',
			'litespeed_optm_js_defer_exc',
			'litespeed_optm_gm_js_exc',
			// Autoptimize, Perfmatters, WP-Optimize.
			'autoptimize_filter_js_exclude',
			'perfmatters_delay_js_exclusions',
			'perfmatters_defer_js_exclusions',
			'wp-optimize-minify-default-exclusions',
		),
		'ketamine_faq_leave_handle_alone'  => array(
			// SiteGround Speed Optimizer.
			'sgo_js_minify_exclude',
			'sgo_js_async_exclude',
			'sgo_javascript_combine_exclude',
		),
		'ketamine_faq_may_change'          => array(
			// W3 Total Cache, Hummingbird.
			'w3tc_minify_js_do_tag_minification',
			'wphb_minify_resource',
			'wphb_combine_resource',
		),
	);
}
