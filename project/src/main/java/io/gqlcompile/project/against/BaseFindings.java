package io.gqlcompile.project.against;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was to be said of a schema at a revision, so that only what a change brings is told. A
 * finding is the same if its rule, what it is about and its message are; where it stands does not
 * count.
 */
public final class BaseFindings {
  private static final String GIT = "git:";

  private final Map<String, Integer> counts = new HashMap<>();

  private BaseFindings(List<Diagnostic> found) {
    found.forEach(finding -> counts.merge(key(finding), 1, Integer::sum));
  }

  /**
   * Compiles what was there.
   *
   * @param base {@code git:REV}
   * @param paths what names the schema of now
   * @param reading how it was read; adds what it finds to {@code found}
   * @param compile compiles it
   * @param found gets what reading finds
   * @return no findings if the files were not there then, or could not be read
   * @throws UsageException if git does not know the revision
   */
  public static BaseFindings of(
      String base,
      InputPaths paths,
      InputPaths.Reading reading,
      Function<CompileRequest, CompileResult> compile,
      List<Diagnostic> found)
      throws UsageException, IOException {
    if (!base.startsWith(GIT)) {
      throw new UsageException("--base takes git:REVISION, not " + base);
    }
    String revision = base.substring(GIT.length());
    GitRevision.of(revision, OldProject.anchor(paths));
    CompileRequest request;
    try {
      request = OldProject.at(revision, paths, reading);
    } catch (UsageException e) {
      return new BaseFindings(List.of());
    }
    List<Diagnostic> all = new ArrayList<>(found);
    all.addAll(compile.apply(request).diagnostics());
    return new BaseFindings(all);
  }

  /** The findings that were not there; errors are told in any case, because nothing is built. */
  public List<Diagnostic> without(List<Diagnostic> now) {
    Map<String, Integer> left = new HashMap<>(counts);
    List<Diagnostic> rest = new ArrayList<>();
    for (Diagnostic finding : now) {
      int count = left.getOrDefault(key(finding), 0);
      if (count > 0 && finding.severity() != Severity.ERROR) {
        left.put(key(finding), count - 1);
      } else {
        rest.add(finding);
      }
    }
    return rest;
  }

  private static String key(Diagnostic finding) {
    return finding.rule().id() + "|" + finding.coordinate() + "|" + finding.message();
  }
}
