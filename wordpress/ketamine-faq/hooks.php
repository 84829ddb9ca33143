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
 * Renders the block.
 *
 * @param array $given The block’s attributes.
 */
function ketamine_faq_render_block( array $given ): string {
	$options = ketamine_faq_block_attributes( $given, ketamine_faq_about()['options'] );
	return ketamine_faq_render( $options, get_block_wrapper_attributes() );
}

/**
 * Renders the shortcode.
 *
 * @param array|string $given The shortcode’s attributes, as WordPress parses them.
 */
function ketamine_faq_render_shortcode( $given ): string {
	$options = ketamine_faq_shortcode_attributes( $given, ketamine_faq_about()['options'] );
	return ketamine_faq_render( $options, 'class="ketamine-faq"' );
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

/**
 * Passes the editor its data.
 */
function ketamine_faq_enqueue_block_editor_assets(): void {
	ketamine_faq_localize_editor();
}
add_action( 'enqueue_block_editor_assets', 'ketamine_faq_enqueue_block_editor_assets' );

/**
 * Shows the notice about an old text.
 */
function ketamine_faq_admin_notices(): void {
	$screen = get_current_screen();
	echo wp_kses_post( ketamine_faq_notice( $screen ? $screen->base : '' ) );
}
add_action( 'admin_notices', 'ketamine_faq_admin_notices' );
