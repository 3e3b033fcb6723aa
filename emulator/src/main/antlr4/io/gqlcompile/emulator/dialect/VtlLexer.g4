// The tokens of AppSync's mapping templates. What a sign means depends on where it stands: in text,
// in an expression, or behind a reference. The last two end without a sign of their own in places,
// which the superclass decides by looking at what follows.
lexer grammar VtlLexer;

options { superClass = VtlModes; }

// ---- text ----
LINE_COMMENT : '##' ~[\r\n]* -> skip ;
BLOCK_COMMENT : '#*' .*? '*#' -> skip ;
RAW : '#[[' .*? ']]#' ;
ESCAPED : '\\' [$#] -> type(TEXT) ;

IF : ('#if' | '#{if}') BLANK* '(' -> pushMode(EXPRESSION) ;
ELSEIF : ('#elseif' | '#{elseif}') BLANK* '(' -> pushMode(EXPRESSION) ;
FOREACH : ('#foreach' | '#{foreach}') BLANK* '(' -> pushMode(EXPRESSION) ;
SET : ('#set' | '#{set}') BLANK* '(' -> pushMode(EXPRESSION) ;
MACRO : '#macro' BLANK* '(' -> pushMode(EXPRESSION) ;
DEFINE : '#define' BLANK* '(' -> pushMode(EXPRESSION) ;
RETURN_VALUE : ('#return' | '#{return}') BLANK* '(' -> pushMode(EXPRESSION) ;
CALL : '#' '@'? NAME BLANK* '(' -> pushMode(EXPRESSION) ;
ELSE : '#else' | '#{else}' ;
END : '#end' | '#{end}' ;
RETURN : '#return' | '#{return}' ;
BREAK : '#break' | '#{break}' ;
STOP : '#stop' | '#{stop}' ;

BRACED_START : '$' '!'? '{' NAME -> pushMode(BRACED) ;
PLAIN_START : '$' '!'? NAME { startReference(); } ;
TEXT : ~[$#\\]+ | . ;

fragment NAME : [a-zA-Z_] [a-zA-Z0-9_-]* ;
fragment BLANK : [ \t] ;

// ---- behind $name ----
mode PLAIN ;
DOT_NAME : '.' NAME { continueReference(true); } ;
PLAIN_LPAREN : '(' -> type(LPAREN), pushMode(EXPRESSION) ;
PLAIN_LBRACK : '[' -> type(LBRACK), pushMode(EXPRESSION) ;

// ---- behind ${name ----
mode BRACED ;
BRACED_DOT_NAME : '.' NAME -> type(DOT_NAME) ;
BRACED_LPAREN : '(' -> type(LPAREN), pushMode(EXPRESSION) ;
BRACED_LBRACK : '[' -> type(LBRACK), pushMode(EXPRESSION) ;
BRACED_END : '}' -> popMode ;
BRACED_OTHER : . -> type(UNKNOWN), popMode ;

// ---- in brackets ----
mode EXPRESSION ;
SPACE : [ \t\r\n]+ -> skip ;
LPAREN : '(' -> pushMode(EXPRESSION) ;
RPAREN : ')' { endBracket(); } ;
LBRACK : '[' -> pushMode(EXPRESSION) ;
RBRACK : ']' { endBracket(); } ;
LBRACE : '{' -> pushMode(EXPRESSION) ;
RBRACE : '}' { endBracket(); } ;
COMMA : ',' ;
COLON : ':' ;
RANGE : '..' ;
IN : 'in' ;
TRUE : 'true' ;
FALSE : 'false' ;
NULL : 'null' ;
NOT : '!' | 'not' ;
AND : '&&' | 'and' ;
OR : '||' | 'or' ;
COMPARE : '==' | '!=' | '<=' | '>=' | '<' | '>' | 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' ;
ASSIGN : '=' ;
ADD : '+' ;
MINUS : '-' ;
MULTIPLY : '*' | '/' | '%' ;
NUMBER : [0-9]+ ('.' [0-9]+)? ([eE] [+-]? [0-9]+)? ;
STRING : '\'' (~'\'' | '\'\'')* '\'' ;
INTERPOLATED : '"' (~'"' | '""')* '"' ;
EXPRESSION_BRACED_START : '$' '!'? '{' NAME -> type(BRACED_START), pushMode(BRACED) ;
EXPRESSION_PLAIN_START : '$' '!'? NAME { startReference(); } -> type(PLAIN_START) ;
WORD : [a-zA-Z_] [a-zA-Z0-9_]* ;
UNKNOWN : . ;
