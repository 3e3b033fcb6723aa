package io.gqlcompile.internal.parse;

import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a type system document (GraphQL specification, October 2021, section 3). It reads on after
 * a mistake and takes time in proportion to the length of the text, whatever the text is.
 */
public final class SdlParser {
  private final SourceFile file;
  private final Cursor cursor;
  private final TypeReader types;
  private final DirectiveDefinitionReader directives;
  private final SchemaBlockReader schemas;
  private final OperationReader operations;

  private final List<TypeDef> foundTypes = new ArrayList<>();
  private final List<DirectiveDef> foundDirectives = new ArrayList<>();
  private final List<SchemaBlock> foundSchemas = new ArrayList<>();
  private final List<TypeExtension> foundExtensions = new ArrayList<>();
  private final List<SourceLocation> foundOperations = new ArrayList<>();

  private SdlParser(SourceFile file) {
    this.file = file;
    this.cursor = new Cursor(file);
    ValueReader values = new ValueReader(cursor);
    this.types = new TypeReader(cursor, values);
    this.directives = new DirectiveDefinitionReader(cursor, types.arguments());
    this.schemas = new SchemaBlockReader(cursor, values);
    this.operations = new OperationReader(cursor, values);
  }

  /**
   * Reads a file. Never throws; what is wrong is in the diagnostics of the result. A file without
   * any definition is no error here, because another one may have some.
   */
  public static ParsedDocument parse(SourceFile file) {
    return new SdlParser(file).document();
  }

  private ParsedDocument document() {
    try {
      cursor.advance();
      while (!cursor.atEnd()) {
        definitionOrSkip();
      }
    } catch (Failure stopped) {
      cursor.nesting().cutTo(0);
    }
    return new ParsedDocument(
        file,
        List.copyOf(foundTypes),
        List.copyOf(foundDirectives),
        List.copyOf(foundSchemas),
        List.copyOf(foundExtensions),
        List.copyOf(foundOperations),
        cursor.errors.all());
  }

  private void definitionOrSkip() {
    int before = cursor.start();
    try {
      definition();
    } catch (Failure failure) {
      if (failure == Failure.STOP) {
        throw failure;
      }
      skipToDefinition(before);
    }
    cursor.nesting().cutTo(0);
  }

  private void definition() {
    Optional<String> description = types.arguments().description();
    switch (cursor.word()) {
      case "type", "interface", "input", "enum", "union", "scalar" ->
          foundTypes.add(types.definition(description));
      case "directive" -> foundDirectives.add(directives.definition(description));
      case "schema" -> foundSchemas.add(schemas.block());
      default -> undescribed(description);
    }
  }

  private void undescribed(Optional<String> description) {
    boolean isExtension = cursor.atWord("extend");
    boolean isOperation =
        cursor.at(Token.BRACE_L) || Keywords.contains(cursor.word()) && !isExtension;
    if (!isOperation && !isExtension) {
      throw unknownDefinition();
    }
    if (description.isPresent()) {
      throw cursor.expected("a definition", "Only definitions of types can have a description");
    }
    if (isOperation) {
      foundOperations.add(cursor.location());
      operations.definition();
    } else {
      extension();
    }
  }

  private void extension() {
    cursor.advance();
    switch (cursor.word()) {
      case "type", "interface", "input", "enum", "union", "scalar" ->
          foundExtensions.add(new TypeExtension(types.extension()));
      case "schema" -> foundSchemas.add(schemas.extension());
      default -> throw unknownDefinition();
    }
  }

  private Failure unknownDefinition() {
    if (cursor.at(Token.BRACE_R)) {
      return cursor.fail(
          SyntaxRules.SYNTAX_ERROR,
          "This `}` closes nothing",
          "Remove it, or look for a `}` too many above");
    }
    if (!cursor.at(Token.NAME)) {
      return cursor.expected("a definition");
    }
    String hint =
        NearestName.of(cursor.word(), Keywords.OF_TYPES)
            .map(keyword -> "Did you mean `" + keyword + "`?")
            .orElse("Definitions begin with " + String.join(", ", Keywords.OF_TYPES));
    return cursor.fail(
        SyntaxRules.UNKNOWN_KEYWORD, "No definition begins with `" + cursor.word() + "`", hint);
  }

  private void skipToDefinition(int failedAt) {
    if (cursor.start() == failedAt) {
      cursor.advance();
    }
    while (!cursor.atEnd() && !atDefinition()) {
      cursor.advance();
    }
  }

  private boolean atDefinition() {
    boolean outside = cursor.nesting().depth() == 0;
    if (cursor.at(Token.NAME)) {
      return (outside ? cursor.firstOnLine() : cursor.inFirstColumn())
          && Keywords.startDefinition(cursor);
    }
    boolean text = cursor.at(Token.STRING) || cursor.at(Token.BLOCK_STRING);
    return outside && text && cursor.firstOnLine() && Keywords.OF_TYPES.contains(cursor.peekWord());
  }
}
