package io.gqlcompile.codegen.client.dart;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataIndex;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataRules;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.document.Json;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.naming.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What Amplify knows of a class at run time. */
final class DartSchema {
  private static final String CORE = "amplify_core.";

  private final SourceText out;
  private final DataSchema schema;
  private final DataModel model;
  private final DartNames names;
  private final DartClass owner;

  DartSchema(SourceText out, DataSchema schema, DataModel model, DartNames names, DartClass owner) {
    this.out = out;
    this.schema = schema;
    this.model = model;
    this.names = names;
    this.owner = owner;
  }

  void print(List<DataField> fields, String name) {
    boolean isModel = !model.primaryKey().isEmpty();
    if (isModel) {
      String id = CORE + "QueryModelIdentifier<" + name + "ModelIdentifier>";
      out.line("static final MODEL_IDENTIFIER = " + id + "();");
      for (DataField field : fields) {
        if (!field.readOnly()) {
          constant(field);
        }
      }
    }
    String definition = CORE + "ModelSchemaDefinition definition";
    out.open("static var schema = " + CORE + "Model.defineSchema(define: (" + definition + ") {");
    out.line("definition.name = " + DartNames.quoted(model.name()) + ";");
    out.line("definition.pluralName = " + DartNames.quoted(model.pluralName()) + ";");
    if (isModel) {
      rules();
      indexes();
    }
    for (DataField field : fields) {
      out.line(
          "definition.addField("
              + CORE
              + "ModelFieldDefinition."
              + field(field, name, isModel)
              + ");");
    }
    out.close("});");
  }

  /** Constants of a class, which are those that other classes name too. */
  private static String constant(DataModel model, DataField field) {
    FreeNames free = FreeNames.without(List.of("MODEL_IDENTIFIER"));
    for (DataField other : model.fields()) {
      free.of("constant " + other.name(), DartNames.constant(other));
    }
    String name = free.of("constant " + field.name(), DartNames.constant(field));
    boolean isMember = model.fields().stream().anyMatch(f -> f.name().equals(name));
    return isMember ? name + "_FIELD" : name;
  }

  private void constant(DataField field) {
    String type =
        field.association().isEmpty()
            ? ""
            : ", fieldType: "
                + CORE
                + "ModelFieldType("
                + CORE
                + "ModelFieldTypeEnum.model, ofModelName: "
                + DartNames.quoted(field.typeName())
                + ")";
    String made = CORE + "QueryField(fieldName: " + DartNames.quoted(field.name()) + type + ")";
    out.line("static final " + constant(model, field) + " = " + made + ";");
  }

  private void rules() {
    List<String> rules = new ArrayList<>();
    for (DirectiveUse use : model.directives()) {
      if (use.name().equals("auth")) {
        for (Map<String, Json> rule : DataRules.of(use)) {
          String allow = DataRules.text(rule, "allow").orElse("");
          if (List.of("owner", "groups", "private", "public").contains(allow)) {
            rules.add(rule(allow, rule));
          }
        }
      }
    }
    if (!rules.isEmpty()) {
      out.line("definition.authRules = [" + String.join(", ", rules) + "];");
    }
  }

  private static String rule(String allow, Map<String, Json> rule) {
    List<String> parts = new ArrayList<>();
    parts.add("authStrategy: " + CORE + "AuthStrategy." + allow.toUpperCase(Locale.ROOT));
    for (String key : List.of("ownerField", "identityClaim", "groupClaim", "groupsField")) {
      DataRules.text(rule, key).ifPresent(v -> parts.add(key + ": " + DartNames.quoted(v)));
    }
    List<String> groups = DataRules.texts(rule, "groups");
    if (!groups.isEmpty()) {
      parts.add("groups: " + texts(groups));
    }
    DataRules.provider(rule)
        .ifPresent(
            v -> parts.add("provider: " + CORE + "AuthRuleProvider." + v.toUpperCase(Locale.ROOT)));
    List<String> operations = new ArrayList<>();
    for (String operation : DataRules.texts(rule, "operations")) {
      boolean isWrite = List.of("create", "update", "delete").contains(operation);
      String known = isWrite ? operation.toUpperCase(Locale.ROOT) : "READ";
      String whole = CORE + "ModelOperation." + known;
      if (!operations.contains(whole)) {
        operations.add(whole);
      }
    }
    parts.add("operations: const [" + String.join(", ", operations) + "]");
    return CORE + "AuthRule(" + String.join(", ", parts) + ")";
  }

  private static String texts(List<String> texts) {
    return "const [" + String.join(", ", texts.stream().map(DartNames::quoted).toList()) + "]";
  }

  private void indexes() {
    List<String> indexes = new ArrayList<>();
    for (DataIndex index : model.indexes()) {
      String name = index.name().orElse("");
      if (!name.startsWith("gsi-")) {
        String named = name.isEmpty() ? "null" : DartNames.quoted(name);
        indexes.add(
            CORE + "ModelIndex(fields: " + texts(index.fields()) + ", name: " + named + ")");
      }
    }
    if (!indexes.isEmpty()) {
      out.line("definition.indexes = [" + String.join(", ", indexes) + "];");
    }
  }

  private String field(DataField field, String name, boolean isModel) {
    String required = ", isRequired: " + owner.isRequired(field);
    String key = "key: " + name + "." + constant(model, field);
    if (field.association().isPresent()) {
      return relation(field.association().get(), key + required);
    }
    String type = ", ofType: " + type(field);
    String fieldName = "fieldName: " + DartNames.quoted(field.name());
    boolean isEmbedded = field.kind() == DataField.Kind.NON_MODEL;
    if (isEmbedded) {
      return "embedded(" + fieldName + required + type + ")";
    }
    if (field.readOnly()) {
      return "nonQueryField(" + fieldName + required + ", isReadOnly: true" + type + ")";
    }
    return isModel
        ? "field(" + key + required + type + ")"
        : "customTypeField(" + fieldName + required + type + ")";
  }

  private String relation(Association association, String head) {
    String of = ", ofModelName: " + DartNames.quoted(association.model());
    String targets =
        "["
            + String.join(", ", association.targetNames().stream().map(DartNames::quoted).toList())
            + "]";
    if (association.kind() == Association.Kind.BELONGS_TO) {
      return "belongsTo(" + head + ", targetNames: " + targets + of + ")";
    }
    DataModel other = schema.model(association.model()).orElseThrow();
    DataField back = other.field(schema.wayBack(model, association)).orElseThrow();
    String key = ", associatedKey: " + names.type(other.name()) + "." + constant(other, back);
    boolean isMany = association.kind() == Association.Kind.HAS_MANY;
    return (isMany ? "hasMany(" : "hasOne(") + head + of + key + ")";
  }

  private String type(DataField field) {
    String kinds = CORE + "ModelFieldTypeEnum.";
    String kind =
        switch (field.kind()) {
          case ENUM -> "enumeration";
          case MODEL, NON_MODEL -> "embedded";
          case SCALAR, INPUT ->
              switch (field.typeName()) {
                case "Int" -> "int";
                case "Float" -> "double";
                case "Boolean" -> "bool";
                case "AWSDate", "AWSTime", "AWSDateTime", "AWSTimestamp" ->
                    Words.lowerFirst(field.typeName().substring("AWS".length()));
                default -> "string";
              };
        };
    if (kind.equals("embedded")) {
      String whole = field.isList() ? "embeddedCollection" : "embedded";
      String of = ", ofCustomTypeName: " + DartNames.quoted(field.typeName());
      return CORE + "ModelFieldType(" + kinds + whole + of + ")";
    }
    return field.isList()
        ? CORE + "ModelFieldType(" + kinds + "collection, ofModelName: " + kinds + kind + ".name)"
        : CORE + "ModelFieldType(" + kinds + kind + ")";
  }
}
