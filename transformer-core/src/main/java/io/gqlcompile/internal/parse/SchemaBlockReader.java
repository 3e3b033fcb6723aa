package io.gqlcompile.internal.parse;

import io.gqlcompile.internal.parse.SchemaBlock.OperationType;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.source.SourceLocation;
import java.util.List;

/** Reads {@code schema} blocks and their extensions. */
final class SchemaBlockReader {
  private final Cursor cursor;
  private final ValueReader values;
  private final Members<OperationType> operations;

  SchemaBlockReader(Cursor cursor, ValueReader values) {
    this.cursor = cursor;
    this.values = values;
    this.operations = new Operations();
  }

  /** A block; the present token is the word {@code schema}. */
  SchemaBlock block() {
    SourceLocation location = cursor.location();
    cursor.advance();
    List<DirectiveUse> uses = values.directives(true);
    if (!cursor.at(Token.BRACE_L)) {
      throw cursor.expected("`{` and the operations of the schema");
    }
    return new SchemaBlock(false, operations.all(), uses, location);
  }

  /** An extension; the present token is the word {@code schema}. */
  SchemaBlock extension() {
    SourceLocation location = cursor.location();
    cursor.advance();
    List<DirectiveUse> uses = values.directives(true);
    List<OperationType> added = operations.all();
    if (uses.isEmpty() && added.isEmpty()) {
      cursor.errors.add(
          SyntaxRules.EMPTY_EXTENSION,
          location.offset(),
          location.offset() + location.length(),
          "This extension of the schema adds nothing",
          "Write an operation or a directive, or remove the extension");
    }
    return new SchemaBlock(true, added, uses, location);
  }

  private final class Operations extends Members<OperationType> {
    Operations() {
      super(cursor, "an operation such as `query: Query`");
    }

    @Override
    OperationType one() {
      SourceLocation location = cursor.location();
      String operation =
          switch (cursor.word()) {
            case "query", "mutation", "subscription" -> cursor.word();
            default -> throw cursor.expected("`query`, `mutation`, `subscription` or `}`");
          };
      cursor.advance();
      cursor.expect(Token.COLON);
      return new OperationType(operation, values.named("the name of a type"), location);
    }
  }
}
