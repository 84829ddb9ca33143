<?php
// Assembles elements without WordPress: `php assemble.php PLUGIN`. Reads `{fragments, cases, options}` from standard input:
// fragments by name, pairs of a name and options, and maybe another table of options. Prints the list of elements.
error_reporting( E_ALL );
set_error_handler(
	function ( $number, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $number, $file, $line );
	}
);
define( 'ABSPATH', $argv[1] );
// As WordPress encodes a text that is valid.
function wp_json_encode( $value, $flags ) {
	return json_encode( $value, $flags );
}
foreach ( array( 'language', 'options', 'selection', 'settings', 'staleness', 'structured-data', 'assemble' ) as $file ) {
	require "{$argv[1]}/$file.php";
}
$about    = json_decode( file_get_contents( "{$argv[1]}/about.json" ), true );
$input    = json_decode( file_get_contents( 'php://stdin' ), true );
$elements = array();

$about['options'] = $input['options'] ?? $about['options'];
foreach ( $input['cases'] as list( $name, $options ) ) {
	$elements[] = ketamine_faq_assemble( $input['fragments'][ $name ], $options, $about );
}
echo json_encode( $elements );
