package io.gqlcompile.codegen.client.operation;

import io.gqlcompile.model.InputValueDef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints operations as GraphQL. What a selection looks like is worked out once for each indent. */
public final class DocumentPrinter {
  private static final int WIDTH = 80;

  private final boolean fragments;
  private final Map<At, String> printed = new HashMap<>();

  private record At(SelectionSet set, int indent) {}

  /**
   * @param fragments whether selections are printed by their names
   */
  public DocumentPrinter(boolean fragments) {
    this.fragments = fragments;
  }

  /** An operation; ends with a line feed. With fragments, it needs those that it names. */
  public String print(Operation operation, int indent) {
    StringBuilder out = new StringBuilder();
    StringBuilder call = new StringBuilder();
    pad(out, indent).append(operation.kind().keyword()).append(' ').append(operation.name());
    pad(call, indent + 1).append(operation.field().name());
    arguments(out, indent, operation.variables(), DocumentPrinter::declared);
    arguments(call, indent + 1, operation.variables(), v -> v.name() + ": $" + v.name());
    out.append(" {\n").append(call);
    if (operation.selection().isPresent()) {
      selection(out, operation.selection().get(), indent + 1);
    }
    out.append('\n');
    return pad(out, indent).append("}\n").toString();
  }

  /** A fragment; ends with a line feed. */
  public String fragment(SelectionSet set) {
    return "fragment "
        + set.fragmentName()
        + " on "
        + set.type().name()
        + " {\n"
        + text(set, 1)
        + "}\n";
  }

  private interface Argument {
    String print(InputValueDef value);
  }

  private static String declared(InputValueDef value) {
    return "$"
        + value.name()
        + ": "
        + value.type().toSdl()
        + value.defaultValue().map(literal -> " = " + literal.toSdl()).orElse("");
  }

  private static void arguments(
      StringBuilder out, int indent, List<InputValueDef> values, Argument argument) {
    if (values.isEmpty()) {
      return;
    }
    List<String> texts = values.stream().map(argument::print).toList();
    String line = "(" + String.join(", ", texts) + ")";
    if (out.length() + line.length() + 2 <= WIDTH) {
      out.append(line);
      return;
    }
    out.append("(\n");
    texts.forEach(text -> pad(out, indent + 1).append(text).append('\n'));
    pad(out, indent).append(')');
  }

  private void selection(StringBuilder out, SelectionSet set, int indent) {
    out.append(" {\n");
    if (fragments) {
      pad(out, indent + 1).append("...").append(set.fragmentName()).append('\n');
    } else {
      out.append(text(set, indent + 1));
    }
    pad(out, indent).append('}');
  }

  private String text(SelectionSet set, int indent) {
    At at = new At(set, indent);
    String known = printed.get(at);
    if (known == null) {
      known = print(set, indent);
      printed.put(at, known);
    }
    return known;
  }

  private String print(SelectionSet set, int indent) {
    StringBuilder out = new StringBuilder();
    set.fields().forEach(field -> field(out, field, indent));
    for (TypeCase typeCase : set.cases()) {
      if (!typeCase.fields().isEmpty()) {
        pad(out, indent).append("... on ").append(typeCase.type().name()).append(" {\n");
        typeCase.fields().forEach(field -> field(out, field, indent + 1));
        pad(out, indent).append("}\n");
      }
    }
    if (set.hasTypename()) {
      pad(out, indent).append("__typename\n");
    }
    return out.toString();
  }

  private void field(StringBuilder out, SelectedField field, int indent) {
    pad(out, indent);
    if (field.isAliased()) {
      out.append(field.responseName()).append(": ");
    }
    out.append(field.field().name());
    field.selection().ifPresent(set -> selection(out, set, indent));
    out.append('\n');
  }

  private static StringBuilder pad(StringBuilder out, int indent) {
    return out.append("  ".repeat(indent));
  }
}
