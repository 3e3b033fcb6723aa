package io.gqlcompile.project.build;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.stack.Placement;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * One compile into a folder: follows the build that is there in placing resources, and knows what
 * the new one would lose of it. Whether it is written is up to the caller.
 */
public final class BuildRun {
  private final OutFolder out;
  private final Optional<PreviousBuild> previous;
  private final CompileResult result;
  private final ChangeSet losses;

  private BuildRun(
      OutFolder out, Optional<PreviousBuild> previous, CompileResult result, ChangeSet losses) {
    this.out = out;
    this.previous = previous;
    this.result = result;
    this.losses = losses;
  }

  /**
   * Compiles, and compares with the build in the folder.
   *
   * @param request what to compile
   * @param compiler makes the result, usually {@code GqlCompiler::compile}
   * @throws UsageException if the build in the folder is damaged
   * @throws IOException if it cannot be read
   */
  public static BuildRun compile(
      CompileRequest request, OutFolder out, Function<CompileRequest, CompileResult> compiler)
      throws UsageException, IOException {
    Placement placement = out.placement();
    Optional<PreviousBuild> previous = PreviousBuild.in(out);
    CompileRequest placed = request.after(placement);
    CompileRequest following = out.last().map(placed::after).orElse(placed);
    CompileResult result = compiler.apply(following);
    boolean compares = previous.isPresent() && result.isSuccess();
    ChangeSet losses = compares ? previous.get().losses(following, result) : ChangeSet.EMPTY;
    return new BuildRun(out, previous, result, losses);
  }

  /** What the compiler made. */
  public CompileResult result() {
    return result;
  }

  /** What the new build would destroy or hide of the old one; none if it cannot be made. */
  public ChangeSet losses() {
    return losses;
  }

  /**
   * Writes the build, with what was ever allowed.
   *
   * @param verdict what was said about the losses
   * @param schema the files that it was made from, which it must not overwrite
   * @param fingerprint of what it was made from, for {@link OutFolder#isCurrent}; empty to keep
   *     none
   * @throws UsageException if it would overwrite the schema
   * @throws IOException with a sentence for users if the folder cannot take it; the old build is
   *     then as it was
   */
  public ArtifactSink.Report write(
      Consents.Verdict verdict, SchemaInput schema, Optional<String> fingerprint)
      throws UsageException, IOException {
    ArtifactSet files =
        previous.isPresent()
            ? previous.get().record(result.artifacts(), verdict)
            : result.artifacts();
    return out.write(files, result, schema, fingerprint);
  }
}
