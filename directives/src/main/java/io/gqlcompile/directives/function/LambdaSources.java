package io.gqlcompile.directives.function;

import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.resolver.DataSourceRef;
import io.gqlcompile.service.SourceNames;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.Map;

/** The data sources of the functions that a schema calls: one for each function. */
final class LambdaSources {
  static final String STACK = "FunctionDirectiveStack";

  private static final String SUFFIX = "DataSource";

  private final SourceNames<Lambda> names = new SourceNames<>();

  private LambdaSources() {}

  static LambdaSources of(SchemaModel schema) {
    LambdaSources sources = new LambdaSources();
    for (FunctionUse use : FunctionUse.all(schema)) {
      sources.names.add(use.lambda(), use.lambda().sourceName());
    }
    return sources;
  }

  /** The names of the data sources by function. */
  Map<Lambda, String> names() {
    return names.all();
  }

  DataSourceRef source(Lambda lambda) {
    String id = LogicalId.alphanumeric(names.of(lambda));
    String label = id.replace(SUFFIX, "");
    return new DataSourceRef(STACK, id, label, "AWS_LAMBDA", VtlLiteral.map());
  }
}
