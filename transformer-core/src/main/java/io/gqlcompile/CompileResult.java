package io.gqlcompile;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.budget.Budget;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.stability.Stability;
import java.util.List;
import java.util.Optional;

/**
 * What came out.
 *
 * @param api the compiled API; empty if one of the diagnostics is an error
 * @param artifacts the files of the build; empty if one of the diagnostics is an error
 * @param diagnostics all findings, in the order of their places
 * @param budget what the build uses of each quota of AWS; empty if nothing was built
 */
@Stability(Stability.Level.STABLE)
public record CompileResult(
    Optional<CompiledApi> api,
    ArtifactSet artifacts,
    List<Diagnostic> diagnostics,
    Optional<Budget> budget) {

  /** A compile that gave nothing but findings. */
  public static CompileResult failed(List<Diagnostic> diagnostics) {
    return new CompileResult(Optional.empty(), ArtifactSet.EMPTY, diagnostics, Optional.empty());
  }

  /** Whether the schema could be compiled. */
  public boolean isSuccess() {
    return api.isPresent();
  }

  /** How many findings have a severity. */
  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
