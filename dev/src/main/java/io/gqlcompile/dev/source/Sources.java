package io.gqlcompile.dev.source;

import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.api.DataSourceDef;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.project.local.LocalSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands for the data sources of an API that are no tables. */
public final class Sources {
  private Sources() {}

  /**
   * The sources by name.
   *
   * @param search what answers searches, unless settings name an OpenSearch
   */
  public static Map<String, DataSource> of(
      Deployment deployment, LocalSettings settings, LocalFunctions functions, DataSource search) {
    Map<String, DataSource> sources = new LinkedHashMap<>();
    for (DataSourceDef def : deployment.dataSources().values()) {
      DataSource source = source(def, settings, functions, search);
      if (source != null) {
        sources.put(def.name(), source);
      }
    }
    return sources;
  }

  private static DataSource source(
      DataSourceDef def, LocalSettings settings, LocalFunctions functions, DataSource search) {
    return switch (def.type()) {
      case "AWS_LAMBDA" ->
          new LambdaSource(functions, text(def, "LambdaConfig", "LambdaFunctionArn"));
      case "HTTP" -> {
        String endpoint = text(def, "HttpConfig", "Endpoint");
        yield new HttpSource(settings.endpoints().getOrDefault(endpoint, endpoint));
      }
      case "AMAZON_OPENSEARCH_SERVICE", "AMAZON_ELASTICSEARCH" ->
          settings.search().isPresent() ? new SearchSource(settings.search().get()) : search;
      case "AMAZON_DYNAMODB", DataSourceDef.NONE -> null;
      default -> missing("A data source of the type " + def.type() + " does not run locally.");
    };
  }

  private static DataSource missing(String message) {
    return request -> DataSource.Answer.failed("UnsupportedOperation", message);
  }

  private static String text(DataSourceDef def, String config, String name) {
    Map<?, ?> map = def.properties().get(config) instanceof Map<?, ?> found ? found : Map.of();
    return String.valueOf(map.get(name));
  }
}
