package io.gqlcompile.codegen.client.operation;

import io.gqlcompile.model.FieldDef;
import java.util.Optional;

/**
 * A field in a selection.
 *
 * @param responseName its name in answers; differs from the field's where two types of a union have
 *     fields of one name that cannot be told apart
 * @param field the field
 * @param selection what is selected of it; empty if it is a scalar or an enum
 */
public record SelectedField(String responseName, FieldDef field, Optional<SelectionSet> selection) {

  /** Whether it has another name in answers. */
  public boolean isAliased() {
    return !responseName.equals(field.name());
  }
}
