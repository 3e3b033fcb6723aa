package io.gqlcompile.plan;

import io.gqlcompile.artifact.ArtifactSet;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Works out plans. Holds no state. */
public final class DeploymentPlanner {

  /**
   * How to get from one build to another.
   *
   * @param deployed all files of the build that is deployed
   * @param next all files of the build that is to be
   * @param renames the logical ids of tables of models that were renamed, old to new; their rows
   *     are copied
   * @param retyped attributes by the logical ids of tables that the new API stores as another type
   *     than the old one
   * @return the steps; obstacles instead if there is no way that keeps what a template of the
   *     user's needs
   * @throws IOException if a template is no JSON object
   */
  public DeploymentPlan plan(
      ArtifactSet deployed,
      ArtifactSet next,
      Map<String, String> renames,
      Map<String, Set<String>> retyped)
      throws IOException {
    return new Planning(deployed, next, renames, retyped).run();
  }
}
