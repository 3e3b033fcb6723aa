package io.gqlcompile.codegen.client.dart;

import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The two classes that go with a model: its type, and its identifier. */
final class DartIdentifier {
  private final SourceText out;
  private final DataModel model;
  private final DartNames names;
  private final DartClass owner;

  DartIdentifier(SourceText out, DataModel model, DartNames names, DartClass owner) {
    this.out = out;
    this.model = model;
    this.names = names;
    this.owner = owner;
  }

  void print(String name) {
    String type = "_" + name + "ModelType";
    out.blank().open("class " + type + " extends amplify_core.ModelType<" + name + "> {");
    out.line("const " + type + "();").blank().line("@override");
    out.line(name + " fromJson(Map<String, dynamic> jsonData) => " + name + ".fromJson(jsonData);");
    out.blank().line("@override");
    out.line("String modelName() => " + DartNames.quoted(model.name()) + ";").close("}").blank();
    identifier(name, name + "ModelIdentifier");
  }

  private void identifier(String name, String type) {
    List<String> parameters = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    List<String> hashes = new ArrayList<>();
    out.open("class " + type + " implements amplify_core.ModelIdentifier<" + name + "> {");
    for (String key : model.primaryKey()) {
      DataField field = model.field(key).orElseThrow();
      String member = owner.member(field);
      out.line("final " + names.type(field) + " " + member + ";");
      parameters.add("required this." + member);
      entries.add(DartNames.quoted(key) + ": " + member);
      pairs.add(member + " == other." + member);
      hashes.add(member + ".hashCode");
    }
    out.blank().line("const " + type + "({" + String.join(", ", parameters) + "});").blank();
    String map = String.join(", ", entries);
    out.line("@override");
    out.line("Map<String, dynamic> serializeAsMap() => (<String, dynamic>{" + map + "});").blank();
    out.line("@override");
    out.line("List<Map<String, dynamic>> serializeAsList() => serializeAsMap()");
    out.line("    .entries")
        .line("    .map((entry) => (<String, dynamic>{entry.key: entry.value}))");
    out.line("    .toList();").blank().line("@override");
    out.line("String serializeAsString() => serializeAsMap().values.join('#');").blank();
    out.line("@override")
        .line("String toString() => '" + type + "' + serializeAsString();")
        .blank();
    out.line("@override").open("bool operator ==(Object other) {");
    out.line("if (identical(this, other)) return true;");
    out.line("return other is " + type + " && " + String.join(" && ", pairs) + ";").close("}");
    out.blank().line("@override").line("int get hashCode => " + String.join(" ^ ", hashes) + ";");
    out.close("}");
  }
}
