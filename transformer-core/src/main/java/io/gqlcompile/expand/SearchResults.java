package io.gqlcompile.expand;

import java.util.List;

/** The object types that the aggregations of every search come in. */
public final class SearchResults {
  /** One aggregation. */
  public static final String AGGREGATE = "SearchableAggregateResult";

  /** An aggregation that is one number. */
  public static final String SCALAR = "SearchableAggregateScalarResult";

  /** An aggregation that is a list of values with their counts. */
  public static final String BUCKETS = "SearchableAggregateBucketResult";

  /** One value and its count. */
  public static final String BUCKET = "SearchableAggregateBucketResultItem";

  /** All of them. */
  public static final List<String> ALL = List.of(AGGREGATE, SCALAR, BUCKETS, BUCKET);

  private SearchResults() {}
}
