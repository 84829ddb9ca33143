<?php
// Runs code in WordPress: `php run.php SITE URL`. Reads `{code, given}` from standard input, and prints the code’s return value.
$address                    = parse_url( $argv[2] );
$_SERVER['HTTP_HOST']       = "{$address['host']}:{$address['port']}";
$_SERVER['REQUEST_URI']     = $address['path'] ?? '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$asked                      = json_decode( file_get_contents( 'php://stdin' ), true );
ob_start();
require "{$argv[1]}/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';
$run    = function ( $given ) use ( $asked ) {
	return eval( $asked['code'] );
};
$result = $run( $asked['given'] );
ob_end_clean();
if ( is_wp_error( $result ) ) {
	fwrite( STDERR, $result->get_error_message() . "\n" );
	exit( 1 );
}
echo json_encode( $result );
