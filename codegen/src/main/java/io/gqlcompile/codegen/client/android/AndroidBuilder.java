package io.gqlcompile.codegen.client.android;

import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The builder of a class: an interface for each step, and the two classes behind them. */
final class AndroidBuilder {
  private final AndroidClass owner;
  private final SourceText out;
  private final AndroidNames.Members members;
  private final List<String> steps;
  private final List<DataField> required;
  private final List<DataField> optional = new ArrayList<>();

  AndroidBuilder(AndroidClass owner) {
    this.owner = owner;
    this.out = owner.out();
    this.members = owner.members();
    this.steps = owner.steps();
    this.required = owner.required();
    for (DataField field : owner.settable()) {
      if (!required.contains(field)) {
        optional.add(field);
      }
    }
  }

  void print() {
    for (int i = 0; i < required.size(); i++) {
      out.blank().open("public interface " + steps.get(i) + " {");
      out.line(signature(steps.get(i + 1), required.get(i)) + ";").close("}");
    }
    out.blank().open("public interface " + last() + " {");
    out.line(owner.qualified() + " build();");
    optional.forEach(field -> out.line(signature(last(), field) + ";"));
    out.close("}");
    builder();
    copy();
  }

  private String last() {
    return steps.get(steps.size() - 1);
  }

  private String signature(String answer, DataField field) {
    return answer
        + " "
        + members.setter(field)
        + "("
        + owner.type(field)
        + " "
        + members.field(field)
        + ")";
  }

  private void builder() {
    String base = String.join(", ", steps);
    out.blank().open("public static class " + owner.builder() + " implements " + base + " {");
    for (DataField field : owner.settable()) {
      out.line("private " + owner.type(field) + " " + members.field(field) + ";");
    }
    out.blank().line("public " + owner.builder() + "() {}");
    if (owner.isWide()) {
      owner.from(owner.builder(), owner.qualified());
    } else if (!owner.settable().isEmpty()) {
      owner.constructor(owner.builder(), "private ");
    }
    build();
    for (int i = 0; i < required.size(); i++) {
      setter(steps.get(i + 1), required.get(i), true);
    }
    optional.forEach(field -> setter(last(), field, false));
    out.close("}");
  }

  private void build() {
    if (owner.isWide()) {
      wide();
      return;
    }
    List<String> values = new ArrayList<>();
    for (DataField field : owner.settable()) {
      String value = "this." + members.field(field);
      values.add(
          owner.isManaged(field)
              ? value + " != null ? " + value + " : java.util.UUID.randomUUID().toString()"
              : value);
    }
    out.blank().line("@java.lang.Override").open("public " + owner.qualified() + " build() {");
    out.line("return new " + owner.qualified() + "(" + String.join(", ", values) + ");");
    out.close("}");
  }

  private void wide() {
    out.blank().line("@java.lang.Override").open("public " + owner.qualified() + " build() {");
    for (DataField field : owner.settable()) {
      if (owner.isManaged(field)) {
        out.open("if (this." + members.field(field) + " == null) {");
        String id = "java.util.UUID.randomUUID().toString();";
        out.line("this." + members.field(field) + " = " + id).close("}");
      }
    }
    out.line("return new " + owner.qualified() + "(this);").close("}");
  }

  private void setter(String answer, DataField field, boolean checks) {
    out.blank().line("@java.lang.Override").open("public " + signature(answer, field) + " {");
    if (checks) {
      out.line("java.util.Objects.requireNonNull(" + members.field(field) + ");");
    }
    out.line("this." + members.field(field) + " = " + members.field(field) + ";");
    out.line("return this;").close("}");
  }

  private void copy() {
    String name = owner.copy();
    out.blank().open("public final class " + name + " extends " + owner.builder() + " {");
    if (owner.isWide()) {
      out.open("private " + name + "(" + owner.qualified() + " from) {").line("super(from);");
    } else {
      out.open("private " + name + "(" + owner.parameters() + ") {");
      out.line("super(" + owner.arguments() + ");");
      for (DataField field : required) {
        out.line("java.util.Objects.requireNonNull(" + members.field(field) + ");");
      }
    }
    out.close("}");
    for (DataField field : owner.settable()) {
      if (!owner.isManaged(field)) {
        out.blank().line("@java.lang.Override").open("public " + signature(name, field) + " {");
        String call = "super." + members.setter(field) + "(" + members.field(field) + ")";
        out.line("return (" + name + ") " + call + ";").close("}");
      }
    }
    out.close("}");
  }
}
