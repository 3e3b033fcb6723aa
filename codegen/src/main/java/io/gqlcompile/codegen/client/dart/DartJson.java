package io.gqlcompile.codegen.client.dart;

import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** From JSON and back. Nested models come plain, in {@code serializedData}, or in {@code items}. */
final class DartJson {
  private final SourceText out;
  private final DataModel model;
  private final DartNames names;
  private final DartClass owner;

  DartJson(SourceText out, DataModel model, DartNames names, DartClass owner) {
    this.out = out;
    this.model = model;
    this.names = names;
    this.owner = owner;
  }

  void print(List<DataField> fields, String name) {
    List<String> reads = new ArrayList<>();
    List<String> writes = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (DataField field : fields) {
      String key = DartNames.quoted(field.name());
      reads.add(owner.storedName(field) + " = " + read(field, "json[" + key + "]"));
      writes.add(key + ": " + write(field));
      plain.add(key + ": " + owner.storedName(field));
    }
    String list = reads.isEmpty() ? "" : "\n      : " + String.join(",\n        ", reads);
    out.line(name + ".fromJson(Map<String, dynamic> json)" + list + ";").blank();
    out.line("Map<String, dynamic> toJson() => {" + String.join(", ", writes) + "};").blank();
    out.line("Map<String, Object?> toMap() => {" + String.join(", ", plain) + "};").blank();
    if (model.fields().stream().anyMatch(DartJson::isObject)) {
      out.open("static Map<String, dynamic> _object(dynamic value) {");
      out.line("return Map<String, dynamic>.from(value['serializedData'] ?? value);").close("}");
      out.blank().open("static List<dynamic> _entries(dynamic value) {");
      out.line("final List<dynamic> entries = value is List ? value : (value['items'] ?? []);");
      out.line("return entries.where((entry) => entry != null).toList();").close("}").blank();
    }
  }

  private static boolean isObject(DataField field) {
    return field.kind() == DataField.Kind.MODEL || field.kind() == DataField.Kind.NON_MODEL;
  }

  private String read(DataField field, String value) {
    if (!field.isList()) {
      return value + " == null ? null : " + element(field, value);
    }
    String entries =
        isObject(field)
            ? "_entries(" + value + ")"
            : "(" + value + " as List).where((entry) => entry != null)";
    String type = names.base(field);
    return value
        + " == null ? null : "
        + entries
        + ".map<"
        + type
        + ">((entry) => "
        + element(field, "entry")
        + ").toList()";
  }

  private String element(DataField field, String value) {
    String type = names.base(field);
    return switch (field.kind()) {
      case MODEL, NON_MODEL -> type + ".fromJson(_object(" + value + "))";
      case ENUM -> "amplify_core.enumFromString<" + type + ">(" + value + ", " + type + ".values)!";
      case SCALAR, INPUT ->
          switch (field.typeName()) {
            case "Int" -> "(" + value + " as num).toInt()";
            case "Float" -> "(" + value + " as num).toDouble()";
            case "Boolean" -> value + " as bool";
            case "AWSDate", "AWSTime", "AWSDateTime" -> type + ".fromString(" + value + ")";
            case "AWSTimestamp" -> type + ".fromSeconds(" + value + ")";
            default -> value + " as String";
          };
    };
  }

  private String write(DataField field) {
    String stored = owner.storedName(field);
    if (!field.isList()) {
      return written(field, stored, "?");
    }
    String element = written(field, "entry", "");
    return element.equals("entry") ? stored : stored + "?.map((entry) => " + element + ").toList()";
  }

  private static String written(DataField field, String value, String mark) {
    return switch (field.kind()) {
      case MODEL, NON_MODEL -> value + mark + ".toJson()";
      case ENUM -> "amplify_core.enumToString(" + value + ")";
      case SCALAR, INPUT ->
          switch (field.typeName()) {
            case "AWSDate", "AWSTime", "AWSDateTime" -> value + mark + ".format()";
            case "AWSTimestamp" -> value + mark + ".toSeconds()";
            default -> value;
          };
    };
  }
}
