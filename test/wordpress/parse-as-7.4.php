<?php
// Parses files as PHP 7.4 does: `php parse-as-7.4.php FILE...`. The lexer emulates 7.4. The parser accepts some newer syntax
// all the same, so we look for that in the syntax tree.
require '/usr/share/php/PhpParser/autoload.php';

use PhpParser\Node;

$lexer  = new PhpParser\Lexer\Emulative( array( 'phpVersion' => '7.4' ) );
$parser = ( new PhpParser\ParserFactory() )->create( PhpParser\ParserFactory::ONLY_PHP7, $lexer );
$finder = new PhpParser\NodeFinder();
$newer  = function ( Node $node ) {
	$types     = array( 'mixed', 'static', 'never', 'null', 'false', 'true' );
	$functions = array( 'str_contains', 'str_starts_with', 'str_ends_with', 'array_is_list', 'get_debug_type', 'fdiv' );
	$type      = $node instanceof Node\Param ? $node->type : ( $node instanceof Node\FunctionLike ? $node->getReturnType() : null );
	return $node instanceof Node\UnionType
		|| $node instanceof Node\IntersectionType
		|| $node instanceof Node\AttributeGroup
		|| $node instanceof Node\VariadicPlaceholder
		|| $node instanceof Node\Expr\Match_
		|| $node instanceof Node\Expr\Throw_
		|| $node instanceof Node\Expr\NullsafeMethodCall
		|| $node instanceof Node\Expr\NullsafePropertyFetch
		|| $node instanceof Node\Stmt\Enum_
		|| ( $node instanceof Node\Arg && $node->name )
		|| ( $node instanceof Node\Param && $node->flags )
		|| ( $node instanceof Node\Stmt\Catch_ && ! $node->var )
		|| ( $node instanceof Node\Expr\ClassConstFetch && ! $node->class instanceof Node\Name )
		|| ( $node instanceof Node\Expr\FuncCall && $node->name instanceof Node\Name && in_array( (string) $node->name, $functions, true ) )
		|| ( ( $type instanceof Node\Identifier || $type instanceof Node\Name ) && in_array( strtolower( (string) $type ), $types, true ) );
};

$files = array_slice( $argv, 1 );
foreach ( $files as $file ) {
	$code = file_get_contents( $file );
	foreach ( $finder->find( $parser->parse( $code ), $newer ) as $node ) {
		echo "$file:{$node->getStartLine()} {$node->getType()} is newer than PHP 7.4\n";
	}
	// A comma after the last parameter needs PHP 8.0, and the syntax tree does not show it.
	if ( preg_match( '/\bfunction\b[^{;]*,\s*\)/', $code, $found ) ) {
		echo "$file: {$found[0]}\n";
	}
}
echo count( $files ), " files\n";
