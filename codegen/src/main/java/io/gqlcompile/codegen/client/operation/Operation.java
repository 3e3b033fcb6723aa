package io.gqlcompile.codegen.client.operation;

import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputValueDef;
import java.util.List;
import java.util.Optional;

/**
 * An operation on one root field. Each argument of the field is a variable of the same name.
 *
 * @param kind its kind
 * @param name its name, unique among those of its kind
 * @param field the root field
 * @param selection what it selects of the field; empty if the field is a scalar or an enum
 */
public record Operation(
    OperationKind kind, String name, FieldDef field, Optional<SelectionSet> selection) {

  /** The variables in order. */
  public List<InputValueDef> variables() {
    return field.arguments();
  }

  /** Whether a variable may be left out. */
  public static boolean isOptional(InputValueDef value) {
    return !value.type().isNonNull() || value.defaultValue().isPresent();
  }
}
