package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;

/** An input type: a class with a builder that tells what was not set from what was set to null. */
final class JvmInput {
  private static final String MAP = "java.util.Map<java.lang.String, java.lang.Object>";

  private final SourceText out = new SourceText("  ");
  private final InputDef type;
  private final JvmNames names;
  private final JvmTypes types;

  JvmInput(InputDef type, JvmNames names, JvmTypes types) {
    this.type = type;
    this.names = names;
    this.types = types;
  }

  /** The name of the builder's class, which cannot be that of the class around it. */
  static String builderName(String className) {
    return className.equals("Builder") ? "Builder_" : "Builder";
  }

  String print() {
    String name = names.type(type.name());
    String builder = builderName(name);
    Docs.print(out, type.description(), "The input type " + type.name() + ".");
    out.open("public final class " + name + " implements " + names.runtime("Input") + " {");
    out.line("private final " + MAP + " values;").blank();
    out.open("private " + name + "(" + MAP + " values) {").line("this.values = values;").close("}");
    out.blank().line("/** Starts with nothing set. */");
    out.open("public static " + builder + " builder() {");
    out.line("return new " + builder + "(new java.util.LinkedHashMap<>());").close("}").blank();
    out.line("/** Starts with what is set here. */").open("public " + builder + " toBuilder() {");
    out.line("return new " + builder + "(new java.util.LinkedHashMap<>(values));").close("}");
    out.blank().line("@java.lang.Override").open("public " + MAP + " asMap() {");
    out.line("return java.util.Collections.unmodifiableMap(values);").close("}").blank();
    out.line("@java.lang.Override").open("public boolean equals(java.lang.Object other) {");
    String self = names.qualified(type.name());
    out.line("return other instanceof " + self + " that && values.equals(that.values);");
    out.close("}").blank().line("@java.lang.Override").open("public int hashCode() {");
    out.line("return values.hashCode();").close("}").blank();
    out.line("@java.lang.Override").open("public java.lang.String toString() {");
    out.line("return " + JavaWords.quoted(type.name()) + " + values;").close("}").blank();
    builder(builder, self);
    return out.close("}").toString();
  }

  private void builder(String builder, String self) {
    out.line("/** Collects values. */").open("public static final class " + builder + " {");
    out.line("private final " + MAP + " values;").blank();
    out.open("private " + builder + "(" + MAP + " values) {").line("this.values = values;");
    out.close("}");
    FreeNames setters = names.members("build", "unset");
    for (InputValueDef field : type.fields()) {
      String key = JavaWords.quoted(field.name());
      out.blank();
      String setter = setters.take(field.name());
      boolean required = field.type().isNonNull();
      String hint = required ? "Never null." : "Null is sent as null.";
      Docs.print(out, field.description(), "Sets " + field.name() + ". " + hint);
      String parameter = types.type(field.type()) + " value";
      out.open("public " + builder + " " + setter + "(" + parameter + ") {");
      String value = required ? "java.util.Objects.requireNonNull(value, " + key + ")" : "value";
      out.line("values.put(" + key + ", " + value + ");").line("return this;").close("}");
    }
    out.blank().line("/** Takes a field back by its name in GraphQL, so that it is not sent. */");
    out.open("public " + builder + " unset(java.lang.String field) {");
    out.line("values.remove(field);").line("return this;").close("}").blank();
    out.line("/** Throws IllegalStateException if a field that is needed is not set. */");
    out.open("public " + self + " build() {");
    for (InputValueDef field : type.fields()) {
      if (!Operation.isOptional(field)) {
        String key = JavaWords.quoted(field.name());
        out.open("if (!values.containsKey(" + key + ")) {");
        String why = JavaWords.quoted(type.name() + " needs " + field.name());
        out.line("throw new java.lang.IllegalStateException(" + why + ");").close("}");
      }
    }
    out.line("return new " + self + "(new java.util.LinkedHashMap<>(values));").close("}");
    out.close("}");
  }
}
