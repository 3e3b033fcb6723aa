package io.gqlcompile.emulator.api;

import java.util.List;
import java.util.Optional;

/**
 * How a field is resolved.
 *
 * @param typeName for example {@code Query}
 * @param fieldName for example {@code getPost}
 * @param pipeline whether it is a pipeline; a unit resolver has one function and no own templates
 * @param before the request template of a pipeline resolver
 * @param after the response template of a pipeline resolver
 * @param functions the steps in order
 */
public record ResolverDef(
    String typeName,
    String fieldName,
    boolean pipeline,
    Optional<MappingTemplate> before,
    Optional<MappingTemplate> after,
    List<FunctionDef> functions) {

  /** Keeps the functions. */
  public ResolverDef {
    functions = List.copyOf(functions);
  }

  /** The coordinate of the field, {@code Query.getPost}. */
  public String key() {
    return typeName + "." + fieldName;
  }
}
