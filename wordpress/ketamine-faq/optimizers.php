<?php
/**
 * Asks optimizers to leave the script alone, through their own filters. A filter has no effect where its optimizer is not
 * installed.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The part of the script’s URL that identifies it in exclusion lists.
 */
const KETAMINE_FAQ_SCRIPT_PATH = '/ketamine-faq/script/';

/**
 * Adds the script to a list of excluded URLs. Some optimizers keep the list as a comma-separated string.
 *
 * @param string[]|string|mixed $excluded The URLs that are excluded already.
 * @return string[]|string|mixed
 */
function ketamine_faq_exclude_url( $excluded ) {
	if ( is_string( $excluded ) ) {
		return '' === trim( $excluded ) ? KETAMINE_FAQ_SCRIPT_PATH : $excluded . ', ' . KETAMINE_FAQ_SCRIPT_PATH;
	}
	return is_array( $excluded ) ? array_merge( $excluded, array( KETAMINE_FAQ_SCRIPT_PATH ) ) : $excluded;
}

/**
 * Adds the script to a list of excluded handles.
 *
 * @param string[]|mixed $excluded The handles that are excluded already.
 * @return string[]|mixed
 */
function ketamine_faq_exclude_handle( $excluded ) {
	return is_array( $excluded ) ? array_merge( $excluded, array( 'ketamine-faq' ) ) : $excluded;
}

/**
 * Tells an optimizer whether it may change a script: not ours.
 *
 * @param bool|mixed $may_change Whether it may change the script, so far.
 * @param string     $script     The script’s handle or tag.
 * @return bool|mixed
 */
function ketamine_faq_may_optimize( $may_change, $script ) {
	$is_ours = 'ketamine-faq' === $script || false !== strpos( (string) $script, KETAMINE_FAQ_SCRIPT_PATH );
	return $is_ours ? false : $may_change;
}

/**
 * The filters of the optimizers.
 *
 * @return array<string, string[]> Names of filters, by the name of the callback.
 */
function ketamine_faq_optimizer_filters(): array {
	return array(
		'ketamine_faq_exclude_url'    => array(
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
		'ketamine_faq_exclude_handle' => array(
			// SiteGround Speed Optimizer.
			'sgo_js_minify_exclude',
			'sgo_js_async_exclude',
			'sgo_javascript_combine_exclude',
		),
		'ketamine_faq_may_optimize'   => array(
			// W3 Total Cache, Hummingbird.
			'w3tc_minify_js_do_tag_minification',
			'wphb_minify_resource',
			'wphb_combine_resource',
		),
	);
}
