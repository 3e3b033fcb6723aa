package io.gqlcompile;

import io.gqlcompile.custom.Customization;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * What to compile.
 *
 * @param sources the schema, in one file or several; several are read as one document in this order
 * @param settings what is set beside the schema
 * @param custom templates and stacks of the user's
 * @param pluginLoader where directive plug-ins, emitters and checks of templates are looked up
 */
public record CompileRequest(
    List<SourceFile> sources, Settings settings, Customization custom, ClassLoader pluginLoader) {

  /** Checks its arguments. */
  public CompileRequest {
    sources = List.copyOf(sources);
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(custom, "custom");
    Objects.requireNonNull(pluginLoader, "pluginLoader");
  }

  /** A request that adds nothing of the user's to what is generated. */
  public CompileRequest(List<SourceFile> sources, Settings settings, ClassLoader pluginLoader) {
    this(sources, settings, Customization.NONE, pluginLoader);
  }

  /** A request with the plug-ins that the compiler's own class loader sees. */
  public static CompileRequest of(List<SourceFile> sources, Settings settings) {
    return new CompileRequest(sources, settings, CompileRequest.class.getClassLoader());
  }

  /** The same with templates and stacks of the user's. */
  public CompileRequest with(Customization newCustom) {
    return new CompileRequest(sources, settings, newCustom, pluginLoader);
  }

  /** The same with other plug-ins. */
  public CompileRequest with(ClassLoader newLoader) {
    return new CompileRequest(sources, settings, custom, newLoader);
  }
}
