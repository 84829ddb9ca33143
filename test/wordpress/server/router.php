<?php
// Routes requests to WordPress as a web server does: `php -S 127.0.0.1:PORT -t SITE router.php`.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( false !== strpos( $path, '..' ) ) {
	http_response_code( 404 );
	return true;
}
// All sites of a network share the files of the first.
$inside = preg_replace( '#^/[a-z-]+(/wp-(?:content|admin|includes)|/[^/]+\.php$)#', '$1', $path );
$file   = $root . ( file_exists( $root . $path ) ? $path : $inside );
if ( is_dir( $file ) && '/' !== substr( $path, -1 ) ) {
	header( "Location: $path/", true, 301 );
	return true;
}
if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( is_file( $file ) && '.php' !== substr( $file, -4 ) ) {
	if ( $root . $path === $file ) {
		return false;
	}
	header( 'Content-Type: ' . ( '.js' === substr( $file, -3 ) ? 'text/javascript' : 'text/css' ) );
	readfile( $file );
	return true;
}
$file = is_file( $file ) ? $file : "$root/index.php";
chdir( dirname( $file ) );
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME']     = substr( $file, strlen( $root ) );
$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
require $file;
