<?php
/**
 * Where the plugin meets WordPress.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * Loads the plugin's own words, and registers the script, the block and the shortcode.
 */
function ketamine_faq_init(): void {
	load_plugin_textdomain( 'ketamine-faq', false, dirname( plugin_basename( KETAMINE_FAQ_FILE ) ) . '/languages' );
	wp_register_script( 'ketamine-faq', ketamine_faq_script_address(), array(), ketamine_faq_about()['script'], true );
	ketamine_faq_register_editor_scripts();
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'ketamine_faq_render_block' ) );
	add_shortcode( 'ketamine_faq', 'ketamine_faq_render_shortcode' );
}
add_action( 'init', 'ketamine_faq_init' );

/**
 * The plugin's own words in a regional variety are those of the language.
 *
 * @param string $file   Of translations, as WordPress asks for it.
 * @param string $domain Whose words it has.
 */
function ketamine_faq_load_textdomain_mofile( string $file, string $domain ): string {
	return 'ketamine-faq' === $domain ? ketamine_faq_words_file( $file ) : $file;
}
add_filter( 'load_textdomain_mofile', 'ketamine_faq_load_textdomain_mofile', 10, 2 );

/**
 * The block on a page. It names an attribute as the element names the property.
 *
 * @param array $given The block's attributes.
 */
function ketamine_faq_render_block( array $given ): string {
	$given['heading-level'] = $given['headingLevel'] ?? '';
	return ketamine_faq_render( $given, get_block_wrapper_attributes() );
}

/**
 * The shortcode on a page.
 *
 * @param array|string $given Its attributes.
 */
function ketamine_faq_render_shortcode( $given ): string {
	return ketamine_faq_render( ketamine_faq_shortcode_attributes( $given ), 'class="ketamine-faq"' );
}

/**
 * Medical text is printed as it was written: WordPress would set other quotation marks and dashes in it.
 *
 * @param string[] $tags What is left alone already.
 * @return string[]
 */
function ketamine_faq_no_texturize_tags( array $tags ): array {
	$tags[] = 'ketamine-faq';
	return $tags;
}
add_filter( 'no_texturize_tags', 'ketamine_faq_no_texturize_tags' );

// After everything else: some themes make paragraphs late.
add_filter( 'the_content', 'ketamine_faq_without_paragraphs', PHP_INT_MAX );
add_filter( 'widget_text_content', 'ketamine_faq_without_paragraphs', PHP_INT_MAX );
add_filter( 'render_block_core/shortcode', 'ketamine_faq_without_paragraphs', PHP_INT_MAX );

/**
 * The script's tag.
 *
 * @param string $tag    As WordPress prints it.
 * @param string $handle Whose it is.
 */
function ketamine_faq_script_loader_tag( string $tag, string $handle ): string {
	return 'ketamine-faq' === $handle ? ketamine_faq_script_tag( $tag ) : $tag;
}
add_filter( 'script_loader_tag', 'ketamine_faq_script_loader_tag', 10, 2 );

foreach ( ketamine_faq_optimizer_filters() as $ketamine_faq_answer => $ketamine_faq_filters ) {
	foreach ( $ketamine_faq_filters as $ketamine_faq_filter ) {
		// After the optimizer's own settings.
		add_filter( $ketamine_faq_filter, $ketamine_faq_answer, 20, 2 );
	}
}

/**
 * What only the editor needs, where the block is.
 */
function ketamine_faq_enqueue_block_editor_assets(): void {
	ketamine_faq_localize_editor();
}
add_action( 'enqueue_block_editor_assets', 'ketamine_faq_enqueue_block_editor_assets' );

/**
 * Where the text is old.
 */
function ketamine_faq_admin_notices(): void {
	$screen = get_current_screen();
	echo wp_kses_post( ketamine_faq_notice( $screen ? $screen->base : '' ) );
}
add_action( 'admin_notices', 'ketamine_faq_admin_notices' );
