package io.gqlcompile.lsp.symbol;

import io.gqlcompile.lsp.text.Scope;
import java.util.List;
import java.util.Optional;

/** Which text arguments of directives name something of the schema. */
public enum ArgumentRole {
  /** A field of the type that the directive stands in. */
  OWN_FIELD,
  /** A field of the type that the field gives. */
  TARGET_FIELD,
  /** The index that the directive makes. */
  OWN_INDEX,
  /** An index of the type that the field gives. */
  TARGET_INDEX;

  /** What an argument names; empty if it is just a text. */
  public static Optional<ArgumentRole> of(String directive, List<String> path) {
    return Optional.ofNullable(
        switch (directive + "." + String.join(".", path)) {
          case "primaryKey.sortKeyFields",
              "index.sortKeyFields",
              "index.projection.nonKeyAttributes",
              "hasOne.fields",
              "hasMany.fields",
              "belongsTo.fields",
              "belongsTo.references",
              "auth.rules.ownerField",
              "auth.rules.groupsField" ->
              OWN_FIELD;
          case "hasOne.references", "hasMany.references" -> TARGET_FIELD;
          case "index.name" -> OWN_INDEX;
          case "hasMany.indexName" -> TARGET_INDEX;
          default -> null;
        });
  }

  /** What a text names at a place. */
  public Symbol symbol(Scope scope, String text) {
    return switch (this) {
      case OWN_FIELD -> new Symbol.Member(scope.type(), text);
      case TARGET_FIELD -> new Symbol.Member(scope.memberType(), text);
      case OWN_INDEX -> new Symbol.Index(scope.type(), text);
      case TARGET_INDEX -> new Symbol.Index(scope.memberType(), text);
    };
  }
}
