package io.gqlcompile.emulator.vtl;

import io.gqlcompile.emulator.json.Json;
import java.util.List;
import java.util.Map;

/**
 * {@code $util.transform}: filters as clients write them, in the languages of the data sources.
 * Each method gives JSON text.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/transformation-helpers-in-utils-transform.html">
 *     AppSync: transformation helpers</a>
 */
public final class TransformScope {
  TransformScope() {}

  public String toDynamoDBFilterExpression(Map<?, ?> filter) {
    return Json.write(new FilterExpression().of(filter));
  }

  public String toDynamoDBConditionExpression(Map<?, ?> condition) {
    return Json.write(new FilterExpression().of(condition));
  }

  public String toSubscriptionFilter(Map<?, ?> filter) {
    return toSubscriptionFilter(filter, null, null);
  }

  public String toSubscriptionFilter(Map<?, ?> filter, List<?> ignoredFields) {
    return toSubscriptionFilter(filter, ignoredFields, null);
  }

  public String toSubscriptionFilter(Map<?, ?> filter, List<?> ignoredFields, Map<?, ?> rules) {
    return Json.write(SubscriptionFilter.of(filter, ignoredFields, rules));
  }

  public String toElasticsearchQueryDSL(Map<?, ?> filter) {
    return Json.write(SearchQuery.of(filter));
  }
}
