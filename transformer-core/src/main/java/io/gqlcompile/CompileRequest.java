package io.gqlcompile;

import io.gqlcompile.custom.Customization;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.stability.Stability;
import io.gqlcompile.stack.Placement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to compile.
 *
 * @param sources the schema, in one file or several; several are read as one document in this order
 * @param settings what is set beside the schema
 * @param custom templates and stacks of the user's
 * @param pluginLoader where directive plug-ins, emitters and checks of templates are looked up
 * @param placement where an earlier build of the same API has parts that are not in their usual
 *     stacks
 * @param earlier a compilation in this process whose files may be handed on where they would be the
 *     same
 */
@Stability(Stability.Level.STABLE)
public record CompileRequest(
    List<SourceFile> sources,
    Settings settings,
    Customization custom,
    ClassLoader pluginLoader,
    Placement placement,
    Optional<CompileResult> earlier) {

  /** Checks its arguments. */
  public CompileRequest {
    sources = List.copyOf(sources);
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(custom, "custom");
    Objects.requireNonNull(pluginLoader, "pluginLoader");
    Objects.requireNonNull(placement, "placement");
    Objects.requireNonNull(earlier, "earlier");
  }

  /** A request with the plug-ins that the compiler's own class loader sees, and nothing else. */
  public static CompileRequest of(List<SourceFile> sources, Settings settings) {
    return new CompileRequest(
        sources,
        settings,
        Customization.NONE,
        CompileRequest.class.getClassLoader(),
        Placement.USUAL,
        Optional.empty());
  }

  /** The same with templates and stacks of the user's. */
  public CompileRequest with(Customization newCustom) {
    return new CompileRequest(sources, settings, newCustom, pluginLoader, placement, earlier);
  }

  /** The same with another loader of plug-ins and emitters. */
  public CompileRequest with(ClassLoader newLoader) {
    return new CompileRequest(sources, settings, custom, newLoader, placement, earlier);
  }

  /** The same after an earlier build. */
  public CompileRequest after(Placement earlierPlacement) {
    return new CompileRequest(sources, settings, custom, pluginLoader, earlierPlacement, earlier);
  }

  /**
   * The same after another compilation in this process: what does not differ from it is not made
   * again. The result is the same as without.
   */
  public CompileRequest after(CompileResult result) {
    return new CompileRequest(
        sources, settings, custom, pluginLoader, placement, Optional.of(result));
  }

  /** The same with other files. */
  public CompileRequest with(List<SourceFile> newSources) {
    return new CompileRequest(newSources, settings, custom, pluginLoader, placement, earlier);
  }
}
