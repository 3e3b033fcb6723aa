package io.gqlcompile.codegen.client.android;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataIndex;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataRules;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.document.Json;
import io.gqlcompile.model.DirectiveUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What Amplify reads of a model's class at run time. */
final class AndroidAnnotations {
  private static final String ANNOTATIONS = "@com.amplifyframework.core.model.annotations.";

  /** What Amplify calls the primary key. */
  private static final String PRIMARY = "undefined";

  private final DataModel model;

  AndroidAnnotations(DataModel model) {
    this.model = model;
  }

  void print(SourceText out) {
    List<String> rules = rules();
    String config =
        ANNOTATIONS
            + "ModelConfig(pluralName = "
            + JavaWords.quoted(model.pluralName())
            + ", type = com.amplifyframework.core.model.Model.Type.USER, version = 1";
    if (rules.isEmpty()) {
      out.line(config + ")");
    } else {
      out.line(config + ", authRules = {\n    " + String.join(",\n    ", rules) + "\n})");
    }
    for (DataIndex index : model.indexes()) {
      String name = index.name().orElse(PRIMARY);
      if (!name.startsWith("gsi-")) {
        out.line(
            ANNOTATIONS
                + "Index(name = "
                + JavaWords.quoted(name)
                + ", fields = "
                + texts(index.fields())
                + ")");
      }
    }
  }

  private static String texts(List<String> texts) {
    return "{" + String.join(", ", texts.stream().map(JavaWords::quoted).toList()) + "}";
  }

  private List<String> rules() {
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
    return rules;
  }

  private static String rule(String allow, Map<String, Json> rule) {
    String core = "com.amplifyframework.core.model.";
    List<String> parts = new ArrayList<>();
    parts.add("allow = " + core + "AuthStrategy." + allow.toUpperCase(Locale.ROOT));
    for (String name : List.of("ownerField", "identityClaim", "groupClaim")) {
      DataRules.text(rule, name).ifPresent(v -> parts.add(name + " = " + JavaWords.quoted(v)));
    }
    List<String> groups = DataRules.texts(rule, "groups");
    if (!groups.isEmpty()) {
      parts.add("groups = " + texts(groups));
    }
    DataRules.text(rule, "groupsField")
        .ifPresent(v -> parts.add("groupsField = " + JavaWords.quoted(v)));
    DataRules.provider(rule).ifPresent(v -> parts.add("provider = " + JavaWords.quoted(v)));
    List<String> operations = new ArrayList<>();
    for (String operation : DataRules.texts(rule, "operations")) {
      String known = operation(operation);
      if (!operations.contains(core + "ModelOperation." + known)) {
        operations.add(core + "ModelOperation." + known);
      }
    }
    parts.add("operations = {" + String.join(", ", operations) + "}");
    return ANNOTATIONS + "AuthRule(" + String.join(", ", parts) + ")";
  }

  /** Amplify knows no parts of reading. */
  private static String operation(String name) {
    return switch (name) {
      case "create", "update", "delete" -> name.toUpperCase(Locale.ROOT);
      default -> "READ";
    };
  }

  /** The annotations of a field. */
  static String field(DataField field, AndroidClass owner) {
    StringBuilder text = new StringBuilder(ANNOTATIONS).append("ModelField(targetType = ");
    text.append(JavaWords.quoted(field.typeName()));
    text.append(field.isRequired() ? ", isRequired = true" : "");
    text.append(field.readOnly() ? ", isReadOnly = true" : "").append(") ");
    field.association().ifPresent(a -> text.append(relation(a, owner)).append(' '));
    return text.toString();
  }

  private static String relation(Association association, AndroidClass owner) {
    String type = ", type = " + owner.classOf(association.model()) + ")";
    if (association.kind() == Association.Kind.BELONGS_TO) {
      return ANNOTATIONS
          + "BelongsTo(targetName = "
          + JavaWords.quoted(association.targetNames().get(0))
          + ", targetNames = "
          + texts(association.targetNames())
          + type;
    }
    String kind = association.kind() == Association.Kind.HAS_ONE ? "HasOne" : "HasMany";
    String other = owner.schema().wayBack(owner.model(), association);
    return ANNOTATIONS + kind + "(associatedWith = " + JavaWords.quoted(other) + type;
  }
}
