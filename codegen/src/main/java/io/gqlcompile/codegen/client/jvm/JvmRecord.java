package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import java.util.ArrayList;
import java.util.List;

/**
 * An object type: a record. A field that was not selected is null, as is one that the service
 * refused.
 */
final class JvmRecord {
  /** More parameters a constructor cannot have. */
  private static final int MOST = 254;

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
        .limit(MOST)
        .toList();
  }

  /** The name of a component, which is the same in all types that have such a field. */
  static String component(FieldDef field, JvmNames names) {
    return names.members(METHODS).take(field.name());
  }

  String print() {
    SourceText out = new SourceText("  ");
    List<FieldDef> fields = fields(type.fields());
    FreeNames free = names.members(METHODS);
    List<String> components = new ArrayList<>();
    List<String> values = new ArrayList<>();
    Docs.print(out, type.description(), "The type " + type.name() + ".");
    for (FieldDef field : fields) {
      components.add(types.type(field.type()) + " " + free.take(field.name()));
      values.add(read(field, type.name(), "object"));
    }
    String bases = bases();
    String head = "public record " + names.type(type.name()) + "(";
    out.line(head + String.join(",", components.stream().map(c -> "\n    " + c).toList()) + ")");
    out.open((bases.isEmpty() ? "" : "    implements " + bases + " ") + "{");
    out.line("/** The object of an answer. */");
    String self = names.qualified(type.name());
    out.open("public static " + self + " read(java.lang.Object value) {");
    out.line(
        "java.util.Map<java.lang.String, java.lang.Object> object = "
            + names.runtime("Values")
            + ".map(value);");
    out.line("return new " + self + "(");
    out.line("    " + String.join(",\n        ", values) + ");").close("}");
    return out.close("}").toString();
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
