package io.gqlcompile;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came out.
 *
 * @param api the compiled API; empty if one of the diagnostics is an error
 * @param artifacts the files of the build; empty if one of the diagnostics is an error
 * @param diagnostics all findings, in the order of their places
 */
public record CompileResult(
    Optional<CompiledApi> api, ArtifactSet artifacts, List<Diagnostic> diagnostics) {

  /** Whether the schema could be compiled. */
  public boolean isSuccess() {
    return api.isPresent();
  }

  /** How many findings have a severity. */
  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
