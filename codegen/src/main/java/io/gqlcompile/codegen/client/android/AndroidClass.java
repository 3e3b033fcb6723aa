package io.gqlcompile.codegen.client.android;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The class of a model, or of an object inside models. */
final class AndroidClass {
  private static final String FIELD = "com.amplifyframework.core.model.query.predicate.QueryField";

  /** A constructor has 255 parameters, one of which is the object itself. */
  private static final int MOST = 250;

  private final SourceText out = new SourceText("  ");
  private final DataSchema schema;
  private final DataModel model;
  private final AndroidNames names;
  private final AndroidNames.Members members;
  private final String name;
  private final boolean isModel;
  private final List<DataField> fields;
  private final List<DataField> settable = new ArrayList<>();

  AndroidClass(DataSchema schema, DataModel model, AndroidNames names) {
    this.schema = schema;
    this.model = model;
    this.names = names;
    this.name = names.type(model.name());
    this.members = new AndroidNames.Members(name, model);
    this.isModel = !model.primaryKey().isEmpty();
    this.fields = isModel ? model.nativeFields() : model.fields();
    for (DataField field : fields) {
      if (!field.readOnly() && !isOther(field)) {
        settable.add(field);
      }
    }
  }

  /** A relation whose key is in the other model. */
  private static boolean isOther(DataField field) {
    return field.is(Association.Kind.HAS_MANY) || field.is(Association.Kind.HAS_ONE);
  }

  String print() {
    out.line("package " + AndroidTarget.PACKAGE + ";").blank();
    out.line("/** This is an auto generated class of the type " + model.name() + ". */");
    out.line("@java.lang.SuppressWarnings(\"all\")");
    if (isModel) {
      new AndroidAnnotations(model).print(out);
    }
    String base = isModel ? " implements com.amplifyframework.core.model.Model" : "";
    out.open("public final class " + name + base + " {");
    if (isModel) {
      constants();
    }
    fields.forEach(this::declare);
    if (isModel) {
      identifier();
    }
    fields.forEach(this::getter);
    if (isWide()) {
      from(name, builder());
    } else {
      constructor(name, "private ");
    }
    equality();
    out.blank().open("public static " + steps().get(0) + " builder() {");
    out.line("return new " + builder() + "();").close("}");
    if (isModel && model.hasManagedId()) {
      justId();
    }
    out.blank().open("public " + copy() + " copyOfBuilder() {");
    out.line("return new " + copy() + "(" + (isWide() ? "this" : arguments()) + ");").close("}");
    new AndroidBuilder(this).print();
    if (model.identity() == DataModel.Identity.COMPOSITE && isModel) {
      identifierClass();
    }
    return out.close("}").toString();
  }

  private void constants() {
    for (DataField field : fields) {
      if (!field.readOnly() && !isOther(field)) {
        String column =
            field.is(Association.Kind.BELONGS_TO)
                ? field.association().get().targetNames().get(0)
                : field.name();
        String made = FIELD + ".field(" + JavaWords.quoted(model.name()) + ", ";
        out.line(
            "public static final "
                + FIELD
                + " "
                + members.constant(field)
                + " = "
                + made
                + JavaWords.quoted(column)
                + ");");
      }
    }
  }

  private void declare(DataField field) {
    StringBuilder line = new StringBuilder("private ");
    line.append(field.readOnly() ? "" : "final ");
    if (isModel) {
      line.append(AndroidAnnotations.field(field, this));
    }
    line.append(type(field)).append(' ').append(members.field(field));
    out.line(line.append(isOther(field) ? " = null;" : ";").toString());
  }

  private void identifier() {
    String type = "java.lang.String";
    String value = "";
    if (model.identity() == DataModel.Identity.COMPOSITE) {
      type = identifierName();
      out.line("private " + type + " modelIdentifier;");
    } else {
      DataField key = model.field(model.primaryKey().get(0)).orElseThrow();
      type = type(key);
      value = members.field(key);
    }
    out.blank().line("/** @deprecated This is for Amplify alone. */");
    out.line("@java.lang.Deprecated").line("@java.lang.Override");
    out.open("public " + type + " resolveIdentifier() {");
    if (value.isEmpty()) {
      List<String> keys = keys().stream().map(members::field).toList();
      out.open("if (modelIdentifier == null) {");
      out.line("modelIdentifier = new " + type + "(" + String.join(", ", keys) + ");").close("}");
      value = "modelIdentifier";
    }
    out.line("return " + value + ";").close("}");
  }

  private List<DataField> keys() {
    return model.primaryKey().stream().map(key -> model.field(key).orElseThrow()).toList();
  }

  private String identifierName() {
    return members.nested(name + "Identifier");
  }

  private void identifierClass() {
    String base = "com.amplifyframework.core.model.ModelIdentifier<" + qualified() + ">";
    out.blank().open("public static class " + identifierName() + " extends " + base + " {");
    out.line("private static final long serialVersionUID = 1L;").blank();
    List<String> parameters =
        keys().stream().map(key -> type(key) + " " + members.field(key)).toList();
    List<String> names = keys().stream().map(members::field).toList();
    out.open("public " + identifierName() + "(" + String.join(", ", parameters) + ") {");
    out.line("super(" + String.join(", ", names) + ");").close("}").close("}");
  }

  private void getter(DataField field) {
    out.blank().open("public " + type(field) + " " + members.getter(field) + "() {");
    out.line("return " + members.field(field) + ";").close("}");
  }

  /** Whether there are more fields than a constructor has parameters. */
  boolean isWide() {
    return settable.size() > MOST;
  }

  /** A constructor that takes all fields from an object that has them. */
  void from(String className, String other) {
    out.blank().open("private " + className + "(" + other + " from) {");
    for (DataField field : settable) {
      out.line("this." + members.field(field) + " = from." + members.field(field) + ";");
    }
    out.close("}");
  }

  void constructor(String className, String visibility) {
    out.blank().open(visibility + className + "(" + parameters() + ") {");
    for (DataField field : settable) {
      out.line("this." + members.field(field) + " = " + members.field(field) + ";");
    }
    out.close("}");
  }

  private void equality() {
    String objects = "androidx.core.util.ObjectsCompat.equals(";
    List<String> pairs = new ArrayList<>();
    List<String> hash = new ArrayList<>();
    List<String> text = new ArrayList<>();
    String separator = "";
    for (DataField field : fields) {
      if (isOther(field)) {
        continue;
      }
      String getter = members.getter(field) + "()";
      pairs.add(objects + getter + ", that." + getter + ")");
      hash.add("text.append(" + getter + ");");
      String label = JavaWords.quoted(separator + field.name() + "=");
      text.add("text.append(" + label + ").append(" + getter + ");");
      separator = ", ";
    }
    out.blank().line("@java.lang.Override").open("public boolean equals(java.lang.Object obj) {");
    out.open("if (this == obj) {").line("return true;").close("}");
    out.open("if (obj == null || getClass() != obj.getClass()) {").line("return false;").close("}");
    out.line(qualified() + " that = (" + qualified() + ") obj;");
    out.line("return " + (pairs.isEmpty() ? "true" : String.join("\n        && ", pairs)) + ";");
    out.close("}").blank();
    out.line("@java.lang.Override").open("public int hashCode() {");
    // Statements, not one chain of calls: the compiler's stack is short for models with many
    // fields.
    out.line("java.lang.StringBuilder text = new java.lang.StringBuilder();");
    hash.forEach(out::line);
    out.line("return text.toString().hashCode();").close("}").blank();
    out.line("@java.lang.Override").open("public java.lang.String toString() {");
    String start = JavaWords.quoted(model.name() + " {");
    out.line("java.lang.StringBuilder text = new java.lang.StringBuilder(" + start + ");");
    text.forEach(out::line);
    out.line("return text.append(\"}\").toString();").close("}");
  }

  private void justId() {
    List<String> values =
        settable.stream().map(f -> f.name().equals("id") ? "id" : "null").toList();
    out.blank().line("/** An instance with nothing but its id, as a reference to the item. */");
    out.open("public static " + qualified() + " justId(java.lang.String id) {");
    if (isWide()) {
      out.line(builder() + " from = new " + builder() + "();").line("from.id = id;");
      out.line("return new " + qualified() + "(from);").close("}");
      return;
    }
    out.line("return new " + qualified() + "(" + String.join(", ", values) + ");").close("}");
  }

  /** The interfaces of the builder's steps: one for each field that must be set, then the end. */
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    required().forEach(field -> steps.add(members.step(field)));
    steps.add(members.nested("BuildStep"));
    return steps;
  }

  /** What must be set. A key that clients fill themselves need not. */
  List<DataField> required() {
    return settable.stream().filter(f -> f.isRequired() && !isManaged(f)).toList();
  }

  boolean isManaged(DataField field) {
    return isModel && model.hasManagedId() && field.name().equals(model.primaryKey().get(0));
  }

  List<DataField> settable() {
    return settable;
  }

  AndroidNames.Members members() {
    return members;
  }

  SourceText out() {
    return out;
  }

  String builder() {
    return members.nested("Builder");
  }

  String copy() {
    return members.nested("CopyOfBuilder");
  }

  String qualified() {
    return names.qualified(model.name());
  }

  DataSchema schema() {
    return schema;
  }

  DataModel model() {
    return model;
  }

  String parameters() {
    return String.join(", ", settable.stream().map(f -> type(f) + " " + members.field(f)).toList());
  }

  String arguments() {
    return String.join(", ", settable.stream().map(members::field).toList());
  }

  String classOf(String type) {
    return names.qualified(type) + ".class";
  }

  String type(DataField field) {
    String base =
        switch (field.kind()) {
          case SCALAR, INPUT -> scalar(field.typeName());
          case ENUM, MODEL, NON_MODEL -> names.qualified(field.typeName());
        };
    return field.isList() ? "java.util.List<" + base + ">" : base;
  }

  private static String scalar(String type) {
    return switch (type) {
      case "Int" -> "java.lang.Integer";
      case "Float" -> "java.lang.Double";
      case "Boolean" -> "java.lang.Boolean";
      case "AWSDate" -> "com.amplifyframework.core.model.temporal.Temporal.Date";
      case "AWSTime" -> "com.amplifyframework.core.model.temporal.Temporal.Time";
      case "AWSDateTime" -> "com.amplifyframework.core.model.temporal.Temporal.DateTime";
      case "AWSTimestamp" -> "com.amplifyframework.core.model.temporal.Temporal.Timestamp";
      default -> "java.lang.String";
    };
  }
}
