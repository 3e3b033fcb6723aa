package io.gqlcompile.codegen.client.script;

import io.gqlcompile.codegen.client.operation.SelectedField;
import io.gqlcompile.codegen.client.operation.SelectionSet;
import io.gqlcompile.codegen.client.operation.TypeCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of selections as they stand in TypeScript and Flow: objects, or a union of them. */
public final class ObjectLiterals {
  /** Prints a field of a selection. */
  public interface Property {
    /** The lines of the field, each with its end. */
    String print(SelectedField field, int indent);
  }

  private record At(SelectionSet set, int indent) {}

  private final String open;
  private final String close;
  private final Property property;
  private final Map<At, String> printed = new HashMap<>();

  /**
   * @param open how an object begins
   * @param close how it ends
   */
  public ObjectLiterals(String open, String close, Property property) {
    this.open = open;
    this.close = close;
    this.property = property;
  }

  /** The type of a selection; each is printed once for an indent, however often it is used. */
  public String of(SelectionSet set, int indent) {
    At at = new At(set, indent);
    String known = printed.get(at);
    if (known == null) {
      known = print(set, indent);
      printed.put(at, known);
    }
    return known;
  }

  private String print(SelectionSet set, int indent) {
    if (!set.isAbstract()) {
      return object(set, "\"" + set.type().name() + "\"", set.fields(), indent);
    }
    List<String> arms = new ArrayList<>();
    for (TypeCase typeCase : set.cases()) {
      String typename = "\"" + typeCase.type().name() + "\"";
      arms.add(object(set, typename, set.fieldsOf(typeCase), indent));
    }
    return arms.isEmpty()
        ? object(set, "string", set.fields(), indent)
        : "(" + String.join(" | ", arms) + ")";
  }

  private String object(SelectionSet set, String typename, List<SelectedField> fields, int indent) {
    StringBuilder object = new StringBuilder(open).append('\n');
    if (set.hasTypename()) {
      object.append("  ".repeat(indent + 1)).append("__typename: ").append(typename).append(",\n");
    }
    fields.forEach(field -> object.append(property.print(field, indent + 1)));
    return object.append("  ".repeat(indent)).append(close).toString();
  }
}
