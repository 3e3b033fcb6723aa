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
  TARGET_INDEX,
  /** A query that the directive makes. */
  OWN_QUERY,
  /** A mutation that the directive makes. */
  OWN_MUTATION,
  /** A subscription that the directive makes. */
  OWN_SUBSCRIPTION,
  /** A mutation of the schema. */
  MUTATION,
  /** The relation between two models that have many of each other. */
  RELATION;

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
              "auth.rules.groupsField",
              "model.timestamps.createdAt",
              "model.timestamps.updatedAt" ->
              OWN_FIELD;
          case "hasOne.references", "hasMany.references" -> TARGET_FIELD;
          case "index.name" -> OWN_INDEX;
          case "hasMany.indexName" -> TARGET_INDEX;
          case "index.queryField",
              "model.queries.get",
              "model.queries.list",
              "model.queries.sync",
              "searchable.queries.search" ->
              OWN_QUERY;
          case "model.mutations.create", "model.mutations.update", "model.mutations.delete" ->
              OWN_MUTATION;
          case "model.subscriptions.onCreate",
              "model.subscriptions.onUpdate",
              "model.subscriptions.onDelete" ->
              OWN_SUBSCRIPTION;
          case "aws_subscribe.mutations" -> MUTATION;
          case "manyToMany.relationName" -> RELATION;
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
      case OWN_QUERY -> new Symbol.Member("Query", text);
      case OWN_MUTATION, MUTATION -> new Symbol.Member("Mutation", text);
      case OWN_SUBSCRIPTION -> new Symbol.Member("Subscription", text);
      case RELATION -> new Symbol.Relation(text);
    };
  }

  /** Whether a text with this role makes what it names. */
  public boolean isDefinition() {
    return switch (this) {
      case OWN_INDEX, OWN_QUERY, OWN_MUTATION, OWN_SUBSCRIPTION, RELATION -> true;
      case OWN_FIELD, TARGET_FIELD, TARGET_INDEX, MUTATION -> false;
    };
  }
}
