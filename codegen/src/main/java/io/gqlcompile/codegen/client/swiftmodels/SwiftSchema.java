package io.gqlcompile.codegen.client.swiftmodels;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataIndex;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataRules;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.codegen.client.text.SwiftWords;
import io.gqlcompile.document.Json;
import io.gqlcompile.model.DirectiveUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Amplify knows of a struct at run time. */
final class SwiftSchema {
  private final SourceText out = new SourceText("  ");
  private final DataSchema schema;
  private final DataModel model;
  private final SwiftNames names;
  private final boolean isModel;

  SwiftSchema(DataSchema schema, DataModel model, SwiftNames names) {
    this.schema = schema;
    this.model = model;
    this.names = names;
    this.isModel = !model.primaryKey().isEmpty();
  }

  String print() {
    String name = names.type(model.name());
    List<DataField> fields = isModel ? model.nativeFields() : model.fields();
    out.open("extension " + name + " {");
    out.open("public enum CodingKeys: String, ModelKey {");
    fields.forEach(field -> out.line("case " + SwiftWords.name(field.name())));
    out.close("}").blank();
    out.line("public static let keys = CodingKeys.self").blank();
    if (isModel && !name.equals(model.name())) {
      out.line("public static let modelName = " + SwiftWords.quoted(model.name())).blank();
    }
    out.open("public static let schema = defineSchema { model in");
    if (isModel) {
      rules();
    }
    out.line("model.listPluralName = " + SwiftWords.quoted(model.pluralName()));
    out.line("model.syncPluralName = " + SwiftWords.quoted(model.pluralName())).blank();
    if (isModel) {
      list("model.attributes(", attributes());
    }
    list("model.fields(", fields.stream().map(this::field).toList());
    out.close("}");
    SwiftLazy lazy = new SwiftLazy(out, model, names);
    if (isModel && names.isLazy()) {
      lazy.root();
    }
    out.close("}");
    if (isModel) {
      identity(name);
    }
    if (isModel && names.isLazy()) {
      lazy.paths(fields);
    }
    return out.toString();
  }

  private void list(String open, List<String> entries) {
    out.open(open);
    for (int i = 0; i < entries.size(); i++) {
      out.line(entries.get(i) + (i == entries.size() - 1 ? "" : ","));
    }
    out.close(")");
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
      out.open("model.authRules = [");
      for (int i = 0; i < rules.size(); i++) {
        out.line(rules.get(i) + (i == rules.size() - 1 ? "" : ","));
      }
      out.close("]").blank();
    }
  }

  private static String rule(String allow, Map<String, Json> rule) {
    List<String> parts = new ArrayList<>();
    parts.add("allow: ." + SwiftWords.name(allow).replace("`", ""));
    for (String key : List.of("ownerField", "identityClaim", "groupClaim")) {
      DataRules.text(rule, key).ifPresent(v -> parts.add(key + ": " + SwiftWords.quoted(v)));
    }
    List<String> groups = DataRules.texts(rule, "groups");
    if (!groups.isEmpty()) {
      parts.add("groups: " + texts(groups));
    }
    DataRules.text(rule, "groupsField")
        .ifPresent(v -> parts.add("groupsField: " + SwiftWords.quoted(v)));
    DataRules.provider(rule).ifPresent(v -> parts.add("provider: ." + v));
    List<String> operations = new ArrayList<>();
    for (String operation : DataRules.texts(rule, "operations")) {
      boolean isWrite = List.of("create", "update", "delete").contains(operation);
      String known = isWrite ? "." + operation : ".read";
      if (!operations.contains(known)) {
        operations.add(known);
      }
    }
    parts.add("operations: [" + String.join(", ", operations) + "]");
    return "rule(" + String.join(", ", parts) + ")";
  }

  private static String texts(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(SwiftWords::quoted).toList()) + "]";
  }

  private String key(String field) {
    return names.type(model.name()) + ".keys." + SwiftWords.name(field);
  }

  private List<String> attributes() {
    List<String> attributes = new ArrayList<>();
    for (DataIndex index : model.indexes()) {
      String name = index.name().orElse("");
      if (!name.startsWith("gsi-")) {
        String named = name.isEmpty() ? "nil" : SwiftWords.quoted(name);
        attributes.add(".index(fields: " + texts(index.fields()) + ", name: " + named + ")");
      }
    }
    List<String> keys = model.primaryKey().stream().map(this::key).toList();
    attributes.add(".primaryKey(fields: [" + String.join(", ", keys) + "])");
    return attributes;
  }

  private String field(DataField field) {
    boolean isMany = field.is(Association.Kind.HAS_MANY);
    String required = field.isRequired() && !isMany ? ".required" : ".optional";
    String head = "(" + key(field.name()) + ", is: " + required;
    if (field.association().isPresent()) {
      return relation(field.association().get(), head);
    }
    String readOnly = field.readOnly() ? ", isReadOnly: true" : "";
    return ".field" + head + readOnly + ", ofType: " + type(field) + ")";
  }

  private String relation(Association association, String head) {
    String type = ", ofType: " + names.type(association.model()) + ".self";
    String targets = ", targetNames: " + texts(association.targetNames());
    if (association.kind() == Association.Kind.BELONGS_TO) {
      return ".belongsTo" + head + type + targets + ")";
    }
    String back = SwiftWords.name(schema.wayBack(model, association));
    String by = ", associatedWith: " + names.type(association.model()) + ".keys." + back;
    boolean isMany = association.kind() == Association.Kind.HAS_MANY;
    String end = isMany || association.targetNames().isEmpty() ? ")" : targets + ")";
    return (isMany ? ".hasMany" : ".hasOne") + head + type + by + end;
  }

  private String type(DataField field) {
    String base = names.base(field);
    if (field.isList()) {
      return ".embeddedCollection(of: " + base + ".self)";
    }
    return switch (field.kind()) {
      case ENUM -> ".enum(type: " + base + ".self)";
      case NON_MODEL, MODEL -> ".embedded(type: " + base + ".self)";
      case SCALAR, INPUT ->
          switch (field.typeName()) {
            case "Int", "AWSTimestamp" -> ".int";
            case "Float" -> ".double";
            case "Boolean" -> ".bool";
            case "AWSDate" -> ".date";
            case "AWSTime" -> ".time";
            case "AWSDateTime" -> ".dateTime";
            default -> ".string";
          };
    };
  }

  private void identity(String name) {
    boolean isDefault = model.hasManagedId();
    String format = "ModelIdentifierFormat." + (isDefault ? "Default" : "Custom");
    String protocol =
        isDefault ? "DefaultModelIdentifier<Self>" : "ModelIdentifier<Self, " + format + ">";
    out.blank().open("extension " + name + ": ModelIdentifiable {");
    out.line("public typealias IdentifierFormat = " + format);
    out.line("public typealias IdentifierProtocol = " + protocol).close("}");
    if (isDefault) {
      return;
    }
    List<String> parameters = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (String key : model.primaryKey()) {
      DataField field = model.field(key).orElseThrow();
      String plain = SwiftWords.name(key);
      parameters.add(plain + ": " + names.base(field));
      String raw = field.kind() == DataField.Kind.ENUM ? ".rawValue" : "";
      values.add("(name: " + SwiftWords.quoted(key) + ", value: " + plain + raw + ")");
    }
    out.blank().open("extension " + name + ".IdentifierProtocol {");
    String list = String.join(", ", parameters);
    out.open("public static func identifier(" + list + ") -> Self {");
    out.line(".make(fields: [" + String.join(", ", values) + "])").close("}").close("}");
  }
}
