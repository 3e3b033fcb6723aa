package io.gqlcompile.internal.parse;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.util.List;

/**
 * What one source file says, each list in source order. With syntax errors it holds what could be
 * read.
 *
 * @param file the source
 * @param types the type definitions; names may repeat
 * @param directives the directive definitions
 * @param schemas the {@code schema} blocks and their extensions
 * @param extensions the extensions of types
 * @param operations where queries, mutations, subscriptions and fragments begin
 * @param diagnostics the syntax errors
 */
public record ParsedDocument(
    SourceFile file,
    List<TypeDef> types,
    List<DirectiveDef> directives,
    List<SchemaBlock> schemas,
    List<TypeExtension> extensions,
    List<SourceLocation> operations,
    List<Diagnostic> diagnostics) {

  /** Whether the text holds nothing but blanks and comments. */
  public boolean isEmpty() {
    return types.isEmpty()
        && directives.isEmpty()
        && schemas.isEmpty()
        && extensions.isEmpty()
        && operations.isEmpty()
        && diagnostics.isEmpty();
  }
}
