package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.vtl.VtlEngine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Sends requests through resolvers. Safe for use by several threads if the data sources are. */
public final class ResolverRunner {
  private final VtlEngine engine;
  private final Function<DataSourceDef, DataSource> dataSources;

  /**
   * A runner over data sources by name.
   *
   * @param dataSources by the name in the API; a NONE source need not be there, and a call of
   *     another one that is not there fails as the field's error
   */
  public ResolverRunner(VtlEngine engine, Map<String, DataSource> dataSources) {
    this(engine, named(new LinkedHashMap<>(dataSources)));
  }

  /** A runner that asks for the data source each time; the function may give null for none. */
  public ResolverRunner(VtlEngine engine, Function<DataSourceDef, DataSource> dataSources) {
    this.engine = engine;
    this.dataSources = dataSources;
  }

  private static Function<DataSourceDef, DataSource> named(Map<String, DataSource> sources) {
    return source -> sources.get(source.name());
  }

  /** Resolves a field and says how. Whatever goes wrong is part of the trace. */
  public Trace run(ResolverDef resolver, Invocation invocation) {
    return new ResolverRun(engine, this::source, resolver, invocation).trace();
  }

  private DataSource source(DataSourceDef def) {
    DataSource source = dataSources.apply(def);
    if (source != null) {
      return source;
    }
    if (def.type().equals(DataSourceDef.NONE)) {
      return DataSource::none;
    }
    return request ->
        DataSource.Answer.failed(
            "UnsupportedOperation", "The emulator has no data source for " + def.name() + ".");
  }
}
