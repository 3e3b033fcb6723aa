package io.gqlcompile.codegen.client.dart;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The class of a model, or of an object inside models. */
final class DartClass {
  private final SourceText out = new SourceText("  ");
  private final DataSchema schema;
  private final DataModel model;
  private final DartNames names;
  private final FreeNames members = DartNames.members();
  private final String name;
  private final boolean isModel;
  private final List<DataField> fields;

  DartClass(DataSchema schema, DataModel model, DartNames names) {
    this.schema = schema;
    this.model = model;
    this.names = names;
    this.name = names.type(model.name());
    this.isModel = !model.primaryKey().isEmpty();
    this.fields = isModel ? model.nativeFields() : model.fields();
    fields.forEach(this::member);
  }

  String member(DataField field) {
    return members.of("field", field.name());
  }

  private String stored(DataField field) {
    return "_" + member(field);
  }

  String print() {
    out.line("import 'ModelProvider.dart';");
    out.line("import 'package:amplify_core/amplify_core.dart' as amplify_core;").blank();
    out.line("/// The type " + model.name() + ".");
    out.open("class " + name + (isModel ? " extends amplify_core.Model {" : " {"));
    if (isModel) {
      out.line("static const classType = const _" + name + "ModelType();");
    }
    for (DataField field : fields) {
      out.line("final " + names.type(field) + "? " + stored(field) + ";");
    }
    out.blank();
    if (isModel) {
      identity();
    }
    fields.forEach(this::getter);
    constructors();
    equality();
    copies();
    new DartJson(out, model, names, this).print(fields, name);
    new DartSchema(out, schema, model, names, this).print(fields, name);
    out.close("}");
    if (isModel) {
      new DartIdentifier(out, model, names, this).print(name);
    }
    return out.toString();
  }

  private void identity() {
    List<String> keys = new ArrayList<>();
    for (String key : model.primaryKey()) {
      DataField field = model.field(key).orElseThrow();
      keys.add(member(field) + ": " + member(field));
    }
    out.line("@override").line("getInstanceType() => classType;").blank();
    out.line("@Deprecated('Use modelIdentifier.')").line("@override");
    out.line("String getId() => modelIdentifier.serializeAsString();").blank();
    out.line("@override").open(name + "ModelIdentifier get modelIdentifier {");
    out.line("return " + name + "ModelIdentifier(" + String.join(", ", keys) + ");").close("}");
    out.blank();
  }

  private void getter(DataField field) {
    boolean isRequired = isRequired(field);
    String type = names.type(field) + (isRequired ? "" : "?");
    out.open(type + " get " + member(field) + " {");
    if (isRequired) {
      String messages = "amplify_core.AmplifyExceptionMessages.codeGenRequiredField";
      out.line("final value = " + stored(field) + ";").open("if (value == null) {");
      out.line("throw amplify_core.AmplifyCodeGenModelException(");
      out.line("    " + messages + "ForceCastExceptionMessage,");
      out.line("    recoverySuggestion: " + messages + "ForceCastRecoverySuggestion,");
      out.line("    underlyingException: 'null');").close("}").line("return value;");
    } else {
      out.line("return " + stored(field) + ";");
    }
    out.close("}").blank();
  }

  boolean isRequired(DataField field) {
    return field.isRequired() && !field.is(Association.Kind.HAS_MANY);
  }

  private boolean isManaged(DataField field) {
    return isModel && model.hasManagedId() && field.name().equals(model.primaryKey().get(0));
  }

  private void constructors() {
    List<String> values = new ArrayList<>();
    List<String> stores = new ArrayList<>();
    for (DataField field : fields) {
      values.add((isRequired(field) ? "required " : "") + member(field));
      stores.add(stored(field) + " = " + member(field));
    }
    String list = values.isEmpty() ? "" : "{" + String.join(", ", values) + "}";
    String stored = stores.isEmpty() ? "" : " : " + String.join(", ", stores);
    out.line("const " + name + "._internal(" + list + ")" + stored + ";").blank();
    List<String> parameters = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    for (DataField field : fields) {
      if (!field.readOnly()) {
        boolean isOptional = !isRequired(field) || isManaged(field);
        parameters.add(
            (isOptional ? "" : "required ")
                + names.type(field)
                + (isOptional ? "? " : " ")
                + member(field));
        arguments.add(member(field) + ": " + argument(field));
      }
    }
    String given = parameters.isEmpty() ? "" : "{" + String.join(", ", parameters) + "}";
    out.open("factory " + name + "(" + given + ") {");
    out.line("return " + name + "._internal(" + String.join(", ", arguments) + ");").close("}");
    out.blank();
  }

  private String argument(DataField field) {
    String value = member(field);
    if (isManaged(field)) {
      return value + " == null ? amplify_core.UUID.getUUID() : " + value;
    }
    if (field.isList()) {
      String copy = names.type(field) + ".unmodifiable(" + value + ")";
      return isRequired(field) ? copy : value + " == null ? null : " + copy;
    }
    return value;
  }

  private void equality() {
    List<String> pairs = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (DataField field : fields) {
      String stored = stored(field);
      String text = stored + ".toString()";
      pairs.add(field.isList() ? text + " == other." + text : stored + " == other." + stored);
      parts.add(DartNames.quoted(field.name() + "=") + " + " + text);
    }
    out.line("bool equals(Object other) => this == other;").blank();
    out.line("@override").open("bool operator ==(Object other) {");
    out.line("if (identical(other, this)) return true;");
    out.line(
        "return other is "
            + name
            + (pairs.isEmpty() ? "" : " && " + String.join(" && ", pairs))
            + ";");
    out.close("}").blank();
    out.line("@override").line("int get hashCode => toString().hashCode;").blank();
    out.line("@override").open("String toString() {");
    String joined = String.join(" + ', ' + ", parts);
    out.line(
        "return "
            + DartNames.quoted(model.name() + " {")
            + " + "
            + (joined.isEmpty() ? "" : joined + " + ")
            + "'}';");
    out.close("}").blank();
  }

  private void copies() {
    List<DataField> changed = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (DataField field : fields) {
      if (model.primaryKey().contains(field.name())) {
        kept.add(member(field) + ": " + member(field));
      } else if (!field.readOnly()) {
        changed.add(field);
      }
    }
    List<String> parameters = new ArrayList<>();
    List<String> values = new ArrayList<>(kept);
    List<String> wrapped = new ArrayList<>();
    List<String> unwrapped = new ArrayList<>(kept);
    for (DataField field : changed) {
      String member = member(field);
      String type = names.type(field) + (isRequired(field) ? "" : "?");
      parameters.add(names.type(field) + "? " + member);
      values.add(member + ": " + member + " ?? this." + member);
      wrapped.add("ModelFieldValue<" + type + ">? " + member);
      unwrapped.add(
          member + ": " + member + " == null ? this." + member + " : " + member + ".value");
    }
    copy("copyWith", parameters, values);
    copy("copyWithModelFieldValues", wrapped, unwrapped);
  }

  private void copy(String method, List<String> parameters, List<String> values) {
    String list = parameters.isEmpty() ? "" : "{" + String.join(", ", parameters) + "}";
    out.open(name + " " + method + "(" + list + ") {");
    out.line("return " + name + "._internal(" + String.join(", ", values) + ");").close("}");
    out.blank();
  }

  String storedName(DataField field) {
    return stored(field);
  }
}
