package io.gqlcompile.codegen.client.operation;

import io.gqlcompile.model.RootTypes;

/** The three kinds of operations. */
public enum OperationKind {
  /** Reads. */
  QUERY("query", "Query", "queries"),
  /** Changes. */
  MUTATION("mutation", "Mutation", "mutations"),
  /** Is told of changes. */
  SUBSCRIPTION("subscription", "Subscription", "subscriptions");

  private final String keyword;
  private final String title;
  private final String plural;

  OperationKind(String keyword, String title, String plural) {
    this.keyword = keyword;
    this.title = title;
    this.plural = plural;
  }

  /** The word that begins a document. */
  public String keyword() {
    return keyword;
  }

  /** The word as part of a name. */
  public String title() {
    return title;
  }

  /** The name of a file with such operations. */
  public String plural() {
    return plural;
  }

  String rootType(RootTypes roots) {
    return switch (this) {
      case QUERY -> roots.query();
      case MUTATION -> roots.mutation();
      case SUBSCRIPTION -> roots.subscription();
    };
  }
}
