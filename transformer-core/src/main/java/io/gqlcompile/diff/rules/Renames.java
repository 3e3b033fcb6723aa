package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.diff.ChangeContext;
import java.util.Map;

/** Models that were renamed and have a new table because of it. */
public final class Renames {
  private Renames() {}

  /** The logical ids of their tables, old to new. */
  public static Map<String, String> between(DeployedApi before, DeployedApi after) {
    return RemovedModels.renames(new ChangeContext(before, after));
  }
}
