package io.gqlcompile.entity;

import io.gqlcompile.model.RootTypes;

/** What can be done with a model through generated root fields. */
public enum Operation {
  /** Read one item by its key. */
  GET,
  /** Read many items. */
  LIST,
  /** Read what changed since a time; only for clients that work offline. */
  SYNC,
  /** Find items by an index of their words and values. */
  SEARCH,
  /** Store a new item. */
  CREATE,
  /** Change an item. */
  UPDATE,
  /** Remove an item. */
  DELETE,
  /** Be told of new items. */
  ON_CREATE,
  /** Be told of changed items. */
  ON_UPDATE,
  /** Be told of removed items. */
  ON_DELETE;

  /** The name of the type that its fields belong to. */
  public String root(RootTypes roots) {
    if (isQuery()) {
      return roots.query();
    }
    return isMutation() ? roots.mutation() : roots.subscription();
  }

  /** Whether it is a field of the query type. */
  public boolean isQuery() {
    return this == GET || this == LIST || this == SYNC || this == SEARCH;
  }

  /** Whether it is a field of the mutation type. */
  public boolean isMutation() {
    return this == CREATE || this == UPDATE || this == DELETE;
  }

  /** Whether it is a field of the subscription type. */
  public boolean isSubscription() {
    return this == ON_CREATE || this == ON_UPDATE || this == ON_DELETE;
  }
}
