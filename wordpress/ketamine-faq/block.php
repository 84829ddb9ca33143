<?php
/**
 * The block. Its editor is in `editor.php` and in the folder `block`.
 *
 * @package KetamineFaq
 */

defined( 'ABSPATH' ) || exit;

/**
 * The options of the block, by the element’s attributes. The block’s attributes have the names of the element’s properties.
 *
 * @param array   $given   The block’s attributes.
 * @param array[] $options The options of `about.json`.
 */
function ketamine_faq_block_attributes( array $given, array $options ): array {
	$named = array();
	foreach ( $options as $option ) {
		$named[ $option['attribute'] ] = $given[ $option['property'] ] ?? '';
	}
	return $named;
}
