package io.gqlcompile.directives.http;

import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.resolver.DataSourceRef;
import io.gqlcompile.service.SourceNames;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.Map;

/** The data sources of the services that a schema calls: one for each origin. */
final class HttpSources {
  static final String STACK = "HttpStack";
  static final CfnValue ENVIRONMENT = CfnValue.parameter("env");

  private static final String SUFFIX = "DataSource";

  private final SourceNames<String> names = new SourceNames<>();

  private HttpSources() {}

  static HttpSources of(SchemaModel schema) {
    HttpSources sources = new HttpSources();
    for (HttpUse use : HttpUse.all(schema)) {
      String origin = use.url().origin();
      sources.names.add(origin, GraphQlNames.graphqlName(origin) + SUFFIX);
    }
    return sources;
  }

  /** The names of the data sources by origin. */
  Map<String, String> names() {
    return names.all();
  }

  DataSourceRef source(String origin) {
    String id = LogicalId.alphanumeric(names.of(origin));
    return new DataSourceRef(STACK, id, id.replace(SUFFIX, ""), "HTTP", VtlLiteral.map());
  }
}
