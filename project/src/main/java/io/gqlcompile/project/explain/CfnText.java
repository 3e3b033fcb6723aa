package io.gqlcompile.project.explain;

import io.gqlcompile.stack.CfnValue;
import java.util.ArrayList;
import java.util.List;

/** Values of templates in words, for people: short, and without the functions' names. */
final class CfnText {
  private CfnText() {}

  static String of(CfnValue value) {
    if (value instanceof CfnValue.Text text) {
      return text.value();
    } else if (value instanceof CfnValue.Num number) {
      return Long.toString(number.value());
    } else if (value instanceof CfnValue.Bool bool) {
      return bool.value() ? "yes" : "no";
    } else if (value instanceof CfnValue.Pseudo pseudo) {
      return pseudo.equals(CfnValue.NO_VALUE) ? "as AWS has it" : "${" + pseudo.name() + "}";
    } else if (value instanceof CfnValue.Items list) {
      return String.join(", ", all(list.items()));
    } else if (value instanceof CfnValue.Fields fields) {
      return fields(fields);
    }
    return computed(value);
  }

  private static String computed(CfnValue value) {
    if (value instanceof CfnValue.Reference reference) {
      String attribute = reference.attribute().isEmpty() ? "" : "." + reference.attribute();
      return "${" + reference.logicalId() + attribute + "}";
    } else if (value instanceof CfnValue.Shared shared) {
      return of(shared.value());
    } else if (value instanceof CfnValue.Join join) {
      return String.join(join.delimiter(), all(join.parts()));
    } else if (value instanceof CfnValue.Sub sub) {
      return sub.text();
    }
    CfnValue.If choice = (CfnValue.If) value;
    return of(choice.then()) + " if " + choice.condition() + ", else " + of(choice.otherwise());
  }

  /** A map with one entry is as good as its value. */
  private static String fields(CfnValue.Fields fields) {
    if (fields.entries().size() == 1) {
      return of(fields.entries().values().iterator().next());
    }
    List<String> parts = new ArrayList<>();
    fields.entries().forEach((name, entry) -> parts.add(name + " " + of(entry)));
    return String.join(", ", parts);
  }

  private static List<String> all(List<CfnValue> values) {
    return values.stream().map(CfnText::of).toList();
  }
}
