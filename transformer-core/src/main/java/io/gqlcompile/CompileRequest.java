package io.gqlcompile;

import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * What to compile.
 *
 * @param sources the schema, in one file or several; several are read as one document in this order
 * @param settings what is set beside the schema
 * @param pluginLoader where directive plug-ins and emitters are looked up
 */
public record CompileRequest(
    List<SourceFile> sources, Settings settings, ClassLoader pluginLoader) {

  /** Checks its arguments. */
  public CompileRequest {
    sources = List.copyOf(sources);
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(pluginLoader, "pluginLoader");
  }

  /** A request with the plug-ins that the compiler's own class loader sees. */
  public static CompileRequest of(List<SourceFile> sources, Settings settings) {
    return new CompileRequest(sources, settings, CompileRequest.class.getClassLoader());
  }
}
