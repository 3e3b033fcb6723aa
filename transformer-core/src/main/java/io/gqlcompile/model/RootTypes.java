package io.gqlcompile.model;

/**
 * The names of the types that hold the operations.
 *
 * @param query the query type's name
 * @param mutation the mutation type's name
 * @param subscription the subscription type's name
 */
public record RootTypes(String query, String mutation, String subscription) {
  /** The names that hold without a {@code schema} block. */
  public static final RootTypes DEFAULT = new RootTypes("Query", "Mutation", "Subscription");

  /** Whether they have the names that hold without a {@code schema} block. */
  public boolean areUsual() {
    return query.equals(DEFAULT.query)
        && mutation.equals(DEFAULT.mutation)
        && subscription.equals(DEFAULT.subscription);
  }

  /** Whether a type is one of them. */
  public boolean contains(String type) {
    return type.equals(query) || type.equals(mutation) || type.equals(subscription);
  }
}
