<?php
// Parses options without WordPress: `php parse-options.php PLUGIN`. Reads pairs of an option and a value from standard input.
// Prints the list of parsed values.
error_reporting( E_ALL );
set_error_handler(
	function ( $number, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $number, $file, $line );
	}
);
define( 'ABSPATH', $argv[1] );
foreach ( array( 'language', 'options', 'staleness' ) as $file ) {
	require "{$argv[1]}/$file.php";
}
$about  = json_decode( file_get_contents( "{$argv[1]}/about.json" ), true );
$parsed = array();
foreach ( json_decode( file_get_contents( 'php://stdin' ), true ) as list( $option, $value ) ) {
	$about['options'] = array( $option );
	$parsed[]         = ketamine_faq_parse_options( array( $option['attribute'] => $value ), $about )[ $option['property'] ];
}
echo json_encode( $parsed );
