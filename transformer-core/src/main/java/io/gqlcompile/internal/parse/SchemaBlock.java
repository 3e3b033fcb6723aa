package io.gqlcompile.internal.parse;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.source.SourceLocation;
import java.util.List;

/**
 * A {@code schema} block.
 *
 * @param extension whether it extends another one
 * @param operations its operation types
 * @param directives its directives
 * @param location where the word {@code schema} is written
 */
public record SchemaBlock(
    boolean extension,
    List<OperationType> operations,
    List<DirectiveUse> directives,
    SourceLocation location) {

  /**
   * One operation and its type.
   *
   * @param operation {@code query}, {@code mutation} or {@code subscription}
   * @param type the type
   * @param location where the operation is written
   */
  public record OperationType(String operation, TypeRef.Named type, SourceLocation location) {}
}
