package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.text.Documentation;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object type: a record, or a class around the answer if it has too many fields for one. A field
 * that was not selected is null, as is one that the service refused.
 */
final class JvmRecord {
  /** A constructor has 255 parameters, and what compares records takes a few less. */
  private static final int MOST = 240;

  private static final String MAP = "java.util.Map<java.lang.String, java.lang.Object>";

  private static final String[] METHODS = {
    "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"
  };

  private final ObjectDef type;
  private final JvmNames names;
  private final JvmTypes types;
  private final Operations operations;

  JvmRecord(ObjectDef type, JvmNames names, JvmTypes types, Operations operations) {
    this.type = type;
    this.names = names;
    this.types = types;
    this.operations = operations;
  }

  /** The fields that operations can select. */
  static List<FieldDef> fields(List<FieldDef> fields) {
    return fields.stream()
        .filter(f -> f.arguments().stream().allMatch(Operation::isOptional))
        .toList();
  }

  /** The name of a component, which is the same in all types that have such a field. */
  static String component(FieldDef field, JvmNames names) {
    return names.members(METHODS).take(field.name());
  }

  String print() {
    List<FieldDef> fields = fields(type.fields());
    return fields.size() > MOST ? wide(fields) : record(fields);
  }

  private String wide(List<FieldDef> fields) {
    SourceText out = new SourceText("  ");
    Docs.print(out, type.description(), "The type " + type.name() + ".");
    String name = names.type(type.name());
    String self = names.qualified(type.name());
    String bases = bases();
    out.open("public final class " + name + (bases.isEmpty() ? "" : " implements " + bases) + " {");
    out.line("private final " + MAP + " answer;").blank();
    out.open("private " + name + "(" + MAP + " answer) {").line("this.answer = answer;");
    out.close("}").blank();
    FreeNames free = names.members(METHODS);
    for (FieldDef field : fields) {
      Docs.print(out, field, field.description(), "The field " + field.name() + ".");
      out.open("public " + types.type(field.type()) + " " + free.take(field.name()) + "() {");
      out.line("return " + read(field, type.name(), "answer") + ";").close("}").blank();
    }
    out.line("@java.lang.Override").open("public boolean equals(java.lang.Object other) {");
    out.line("return other instanceof " + self + " that && answer.equals(that.answer);");
    out.close("}").blank().line("@java.lang.Override").open("public int hashCode() {");
    out.line("return answer.hashCode();").close("}").blank();
    out.line("@java.lang.Override").open("public java.lang.String toString() {");
    out.line("return " + JavaWords.quoted(type.name()) + " + answer;").close("}").blank();
    out.line("/** The object of an answer. */");
    out.open("public static " + self + " read(java.lang.Object value) {");
    out.line("return new " + self + "(" + names.runtime("Values") + ".map(value));").close("}");
    return out.close("}").toString();
  }

  private String record(List<FieldDef> fields) {
    SourceText out = new SourceText("  ");
    FreeNames free = names.members(METHODS);
    List<String> components = new ArrayList<>();
    List<String> values = new ArrayList<>();
    Map<String, FieldDef> documented = new LinkedHashMap<>();
    for (FieldDef field : fields) {
      String name = free.take(field.name());
      documented.put(name, field);
      components.add(types.type(field.type()) + " " + name);
      values.add(read(field, type.name(), "object"));
    }
    Docs.print(out, type, documented);
    String bases = bases();
    String head = "public record " + names.type(type.name()) + "(";
    out.line(head + String.join(",", components.stream().map(c -> "\n    " + c).toList()) + ")");
    out.open((bases.isEmpty() ? "" : "    implements " + bases + " ") + "{");
    documented.forEach((component, field) -> accessor(out, component, field));
    out.line("/** The object of an answer. */");
    String self = names.qualified(type.name());
    out.open("public static " + self + " read(java.lang.Object value) {");
    out.line(MAP + " object = " + names.runtime("Values") + ".map(value);");
    out.line("return new " + self + "(");
    out.line("    " + String.join(",\n        ", values) + ");").close("}");
    return out.close("}").toString();
  }

  /** On a component the annotation has no effect, so a deprecated one has an accessor. */
  private void accessor(SourceText out, String component, FieldDef field) {
    if (Documentation.deprecation(field).isPresent()) {
      Docs.print(out, field, field.description(), "The field " + field.name() + ".");
      out.line("@java.lang.Override");
      out.open("public " + types.type(field.type()) + " " + component + "() {");
      out.line("return this." + component + ";").close("}").blank();
    }
  }

  private String read(FieldDef field, String owner, String map) {
    return names.runtime("Values")
        + ".get("
        + map
        + ", "
        + JavaWords.quoted(field.name())
        + ", "
        + JavaWords.quoted(owner)
        + ", "
        + types.reader(field.type())
        + ")";
  }

  private String bases() {
    return String.join(
        ", ",
        operations.abstractTypes(type).stream()
            .filter(types::isDeclared)
            .map(names::qualified)
            .toList());
  }
}
