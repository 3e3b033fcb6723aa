package io.gqlcompile.codegen.client.operation;

import io.gqlcompile.model.ObjectDef;
import java.util.List;

/**
 * What is selected if a value of an interface or union is of one type.
 *
 * @param type the type
 * @param fields its fields without those that are selected of all types; may be empty
 */
public record TypeCase(ObjectDef type, List<SelectedField> fields) {
  /** Keeps its own copy. */
  public TypeCase {
    fields = List.copyOf(fields);
  }
}
