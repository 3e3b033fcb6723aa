// The form of AppSync's mapping templates.
parser grammar VtlParser;

options { tokenVocab = VtlLexer; }

template : item* EOF ;

item
  : text
  | reference
  | assignment
  | condition
  | loop
  | macro
  | definition
  | leave
  | call
  ;

text : TEXT | RAW ;
assignment : SET reference ASSIGN expression RPAREN ;
condition : IF expression RPAREN item* otherwise* (ELSE item*)? END ;
otherwise : ELSEIF expression RPAREN item* ;
loop : FOREACH reference IN expression RPAREN item* (ELSE item*)? END ;
macro : MACRO WORD (COMMA? reference)* RPAREN item* END ;
definition : DEFINE reference RPAREN item* END ;
leave : RETURN | BREAK | STOP | RETURN_VALUE expression RPAREN ;
call : CALL (expression COMMA?)* RPAREN ;

reference : (PLAIN_START | BRACED_START) step* BRACED_END? ;
step : DOT_NAME arguments? | LBRACK expression RBRACK ;
arguments : LPAREN (expression (COMMA expression)*)? RPAREN ;

expression
  : NOT expression
  | MINUS expression
  | expression MULTIPLY expression
  | expression (ADD | MINUS) expression
  | expression COMPARE expression
  | expression AND expression
  | expression OR expression
  | primary
  ;

primary
  : reference
  | INTERPOLATED
  | STRING
  | NUMBER
  | TRUE
  | FALSE
  | NULL
  | list
  | map
  | LPAREN expression RPAREN
  ;

list : LBRACK (expression RANGE expression | expression (COMMA expression)*)? RBRACK ;
map : LBRACE (entry (COMMA entry)*)? RBRACE ;
entry : expression COLON expression ;
