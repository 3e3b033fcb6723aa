package io.gqlcompile.codegen.client.script;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.SelectionSet;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What types are called in TypeScript. Types of the schema come first, so they keep their names.
 */
public final class TypeScriptNames {
  private final FreeNames names;

  /**
   * @param types the types of the schema that are declared
   * @param operations the operations whose types are declared
   * @param more what else cannot be a name there
   */
  public TypeScriptNames(
      Collection<TypeDef> types, Collection<Operation> operations, List<String> more) {
    List<String> words = new ArrayList<>(ScriptWords.TYPES);
    words.addAll(more);
    this.names = FreeNames.without(words);
    types.forEach(type -> type(type.name()));
    for (Operation operation : operations) {
      variables(operation);
      result(operation);
    }
  }

  /** A type of the schema. */
  public String type(String name) {
    return names.of("type", name);
  }

  /** The type of an operation's variables. */
  public String variables(Operation operation) {
    return names.of("variables", operation.name() + operation.kind().title() + "Variables");
  }

  /** The type of an operation's answer. */
  public String result(Operation operation) {
    return names.of("result", operation.name() + operation.kind().title());
  }

  /** The type of a fragment. */
  public String fragment(SelectionSet set) {
    return names.of("fragment", set.fragmentName() + "Fragment");
  }
}
