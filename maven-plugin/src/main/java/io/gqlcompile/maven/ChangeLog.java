package io.gqlcompile.maven;

import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.settings.Consent;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Changes of what is deployed, as findings in Maven's log. */
final class ChangeLog {
  private final SchemaMojo goal;
  private final FindingLog log;

  ChangeLog(SchemaMojo goal) {
    this.goal = goal;
    this.log = new FindingLog(goal.getLog(), goal.ide(), goal.project().getBasedir());
  }

  /** What the parameters and the settings agree to. */
  static Consents consents(boolean all, List<String> allow, List<Consent> settings) {
    List<Consent> some = new ArrayList<>(settings);
    allow.forEach(key -> some.add(Consent.parse(key)));
    return new Consents(all, some);
  }

  /** Prints one change. */
  void print(Change change) {
    log.print(change.toDiagnostic());
  }

  /**
   * Says what was allowed, and fails if something was not.
   *
   * @param whose what would lose data, and what follows
   */
  void tell(Consents.Verdict verdict, String whose) throws MojoFailureException {
    verdict.expired().forEach(end -> goal.getLog().warn("no longer allowed: " + end.key()));
    verdict.allowed().forEach(one -> goal.getLog().warn("allowed " + one.change().key()));
    if (!verdict.isRefused()) {
      return;
    }
    List<Change> refused = verdict.refused();
    refused.forEach(this::print);
    throw new MojoFailureException(
        refused.size()
            + (refused.size() == 1 ? " change" : " changes")
            + " would lose data of "
            + whose
            + ". Agree to one with <allow>"
            + refused.get(0).key()
            + "</allow>");
  }
}
