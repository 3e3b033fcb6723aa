package io.gqlcompile.deployed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A resource of a template, without what no comparison looks at.
 *
 * @param logicalId its id in its template
 * @param stack the nested stack that it is in; empty for the root
 * @param type its type, for example {@code AWS::AppSync::Resolver}
 * @param properties those that can make CloudFormation replace it, and those that identify it, each
 *     as compact JSON
 */
public record DeployedResource(
    String logicalId, String stack, String type, Map<String, String> properties) {

  /** Keeps its own copy in the order given. */
  public DeployedResource {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** A property that is a plain string, without its quotes. */
  public Optional<String> text(String property) {
    String json = properties.get(property);
    boolean isText = json != null && json.length() > 1 && json.charAt(0) == '"';
    return isText ? Optional.of(json.substring(1, json.length() - 1)) : Optional.empty();
  }

  /** Whether it is a search domain of either service. */
  public boolean isSearchDomain() {
    return type.equals("AWS::OpenSearchService::Domain")
        || type.equals("AWS::Elasticsearch::Domain");
  }
}
