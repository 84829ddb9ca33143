<?php
/**
 * The WordPress hooks of the plugin.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * Loads the plugin’s translations, and registers the script, the block and the shortcode.
 */
function ketamine_faq_init(): void {
	load_plugin_textdomain( 'ketamine-faq', false, dirname( plugin_basename( KETAMINE_FAQ_FILE ) ) . '/languages' );
	wp_register_script( 'ketamine-faq', ketamine_faq_script_url(), array(), ketamine_faq_about()['script'], true );
	ketamine_faq_register_editor_scripts();
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'ketamine_faq_render_block' ) );
	add_shortcode( 'ketamine_faq', 'ketamine_faq_render_shortcode' );
}
add_action( 'init', 'ketamine_faq_init' );

/**
 * Uses the plugin’s translation of a language for all its regional varieties.
 *
 * @param string $file   The translation file that WordPress asks for.
 * @param string $domain The text domain of the file.
 */
function ketamine_faq_load_textdomain_mofile( string $file, string $domain ): string {
	return 'ketamine-faq' === $domain ? ketamine_faq_translation_file( $file ) : $file;
}
add_filter( 'load_textdomain_mofile', 'ketamine_faq_load_textdomain_mofile', 10, 2 );

/**
 * The same for the texts in the scripts of the editor.
 *
 * @param string|false $file   The translation file that WordPress asks for.
 * @param string       $handle The handle of the script.
 * @return string|false
 */
function ketamine_faq_load_script_translation_file( $file, string $handle ) {
	return $file && 'ketamine-faq-labels' === $handle ? ketamine_faq_translation_file( $file ) : $file;
}
add_filter( 'load_script_translation_file', 'ketamine_faq_load_script_translation_file', 10, 2 );

/**
 * Renders the block.
 *
 * @param array  $given   The block’s attributes.
 * @param string $content The rendered inner blocks: the clinic’s own questions.
 */
function ketamine_faq_render_block( array $given, string $content = '' ): string {
	$options = ketamine_faq_block_attributes( $given, ketamine_faq_about()['options'] );
	// Inside the element WordPress leaves all quotation marks alone, so those of the clinic’s text are changed here.
	$own = wptexturize( ketamine_faq_own_questions( $content ) );
	return ketamine_faq_render( $options, get_block_wrapper_attributes(), $own );
}

/**
 * Remembers of a details block that it is a question of our block, and what the editor has stored for it.
 *
 * @param array         $block  The block, as it will be rendered.
 * @param array         $source The block, as it was stored.
 * @param WP_Block|null $parent The block around it.
 */
function ketamine_faq_render_block_data( array $block, array $source, $parent = null ): array {
	if ( 'core/details' === $source['blockName'] && $parent && 'ketamine-faq/faq' === $parent->name ) {
		$block['ketamineFaq'] = (array) ( $source['attrs']['ketamineFaq'] ?? array() );
	}
	return $block;
}
add_filter( 'render_block_data', 'ketamine_faq_render_block_data', 10, 3 );

/**
 * Renders a details block.
 *
 * @param string $html  The rendered block.
 * @param array  $block The block.
 */
function ketamine_faq_render_details( string $html, array $block ): string {
	return isset( $block['ketamineFaq'] ) ? ketamine_faq_mark_details( $html, $block['ketamineFaq'] ) : $html;
}
add_filter( 'render_block_core/details', 'ketamine_faq_render_details', 10, 2 );

/**
 * Renders the shortcode.
 *
 * @param array|string $given   The shortcode’s attributes, as WordPress parses them.
 * @param string|null  $content What stands between its tags: the clinic’s own questions.
 */
function ketamine_faq_render_shortcode( $given, $content = '' ): string {
	$options = ketamine_faq_shortcode_attributes( $given, ketamine_faq_about()['options'] );
	$own     = ketamine_faq_own_questions_of_shortcode( (string) $content );
	return ketamine_faq_render( $options, 'class="ketamine-faq"', $own );
}

/**
 * Keeps WordPress from changing the quotation marks and dashes of the medical text.
 *
 * @param string[] $tags The tags that WordPress leaves alone already.
 * @return string[]
 */
function ketamine_faq_no_texturize_tags( array $tags ): array {
	$tags[] = 'ketamine-faq';
	return $tags;
}
add_filter( 'no_texturize_tags', 'ketamine_faq_no_texturize_tags' );

// After all other filters: some themes run `wpautop()` late.
add_filter( 'the_content', 'ketamine_faq_undo_wpautop', PHP_INT_MAX );
add_filter( 'widget_text_content', 'ketamine_faq_undo_wpautop', PHP_INT_MAX );
add_filter( 'render_block_core/shortcode', 'ketamine_faq_undo_wpautop', PHP_INT_MAX );

/**
 * Filters the tag of the script.
 *
 * @param string $tag    A script’s tag, as WordPress writes it.
 * @param string $handle The script’s handle.
 */
function ketamine_faq_script_loader_tag( string $tag, string $handle ): string {
	return 'ketamine-faq' === $handle ? ketamine_faq_script_tag( $tag ) : $tag;
}
add_filter( 'script_loader_tag', 'ketamine_faq_script_loader_tag', 10, 2 );

foreach ( ketamine_faq_optimizer_filters() as $ketamine_faq_callback => $ketamine_faq_filters ) {
	foreach ( $ketamine_faq_filters as $ketamine_faq_filter ) {
		// After the optimizer’s own settings.
		add_filter( $ketamine_faq_filter, $ketamine_faq_callback, 20, 2 );
	}
}

add_action( 'enqueue_block_editor_assets', 'ketamine_faq_localize_editor' );

/**
 * Shows the notices about withdrawn texts and about an old text.
 */
function ketamine_faq_admin_notices(): void {
	$screen = get_current_screen();
	echo wp_kses_post( ketamine_faq_notices( $screen ? $screen->base : '' ) );
}
add_action( 'admin_notices', 'ketamine_faq_admin_notices' );

add_action( 'admin_init', 'ketamine_faq_register_settings' );
add_action( 'admin_menu', 'ketamine_faq_add_settings_page' );

// The first value of an option is added, all others update it. A site that activates the plugin again has its settings already.
add_action( 'add_option_' . KETAMINE_FAQ_SITE_OPTION, 'ketamine_faq_schedule_notices', 10, 0 );
add_action( 'update_option_' . KETAMINE_FAQ_SITE_OPTION, 'ketamine_faq_schedule_notices', 10, 0 );
register_activation_hook( KETAMINE_FAQ_FILE, 'ketamine_faq_schedule_notices' );
add_action( KETAMINE_FAQ_NOTICES_EVENT, 'ketamine_faq_fetch_notices' );

/**
 * Stops the daily check while the plugin is not active.
 */
function ketamine_faq_deactivate(): void {
	wp_clear_scheduled_hook( KETAMINE_FAQ_NOTICES_EVENT );
}
register_deactivation_hook( KETAMINE_FAQ_FILE, 'ketamine_faq_deactivate' );
