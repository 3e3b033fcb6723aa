package io.gqlcompile.dev.source;

import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.api.DataSourceDef;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.project.local.LocalSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands for the data sources of an API that are no tables. */
public final class Sources {
  private Sources() {}

  /** The sources by name. */
  public static Map<String, DataSource> of(
      Deployment deployment, LocalSettings settings, LocalFunctions functions) {
    Map<String, DataSource> sources = new LinkedHashMap<>();
    for (DataSourceDef def : deployment.dataSources().values()) {
      DataSource source = source(def, settings, functions);
      if (source != null) {
        sources.put(def.name(), source);
      }
    }
    return sources;
  }

  private static DataSource source(
      DataSourceDef def, LocalSettings settings, LocalFunctions functions) {
    return switch (def.type()) {
      case "AWS_LAMBDA" ->
          new LambdaSource(functions, text(def, "LambdaConfig", "LambdaFunctionArn"));
      case "HTTP" -> {
        String endpoint = text(def, "HttpConfig", "Endpoint");
        yield new HttpSource(settings.endpoints().getOrDefault(endpoint, endpoint));
      }
      case "AMAZON_OPENSEARCH_SERVICE", "AMAZON_ELASTICSEARCH" ->
          settings.search().isPresent()
              ? new SearchSource(settings.search().get())
              : missing("There is no OpenSearch here; name one as search in gql-compile.dev.yaml.");
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

  /** The types of data sources that need something that settings lack, for a note. */
  public static List<String> searched(Deployment deployment, LocalSettings settings) {
    return deployment.dataSources().values().stream()
        .filter(def -> def.type().contains("SEARCH") && settings.search().isEmpty())
        .map(DataSourceDef::name)
        .toList();
  }
}
