<?php
// Joins pieces outside WordPress: `php join.php PLUGIN`. Reads `{pieces, cases}`: pieces by name, and
// pairs of such a name and options. Prints the list of results.
error_reporting( E_ALL );
set_error_handler(
	function ( $number, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $number, $file, $line );
	}
);
define( 'ABSPATH', $argv[1] );
foreach ( array( 'language', 'options', 'selection', 'settings', 'age', 'join' ) as $file ) {
	require "{$argv[1]}/$file.php";
}
$about   = json_decode( file_get_contents( "{$argv[1]}/about.json" ), true );
$given   = json_decode( file_get_contents( 'php://stdin' ), true );
$results = array();
foreach ( $given['cases'] as list( $name, $options ) ) {
	$results[] = ketamine_faq_join( $given['pieces'][ $name ], $options, $about );
}
echo json_encode( $results );
