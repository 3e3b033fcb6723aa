package io.gqlcompile.project.local;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.project.input.UsageException;

/** Runs one resolver or one template without a server; found as a service. */
public interface LocalEvaluator {

  /**
   * What came out.
   *
   * @param text for people, lines
   * @param json the same as one JSON object
   * @param isFailed whether an error ended the run
   */
  record Outcome(String text, String json, boolean isFailed) {}

  /**
   * Runs a resolver.
   *
   * @param build what the compiler made
   * @param coordinate the field, {@code Query.getPost}
   * @param context a JSON object in the form of {@code $ctx}, with {@code results} of data sources
   * @throws UsageException if the build has no such resolver or the context is none
   */
  Outcome resolver(ArtifactSet build, String coordinate, String context) throws UsageException;

  /**
   * Runs a template.
   *
   * @param name what to call it where it fails
   * @param template its text
   * @param context a JSON object in the form of {@code $ctx}
   * @throws UsageException if the context is none
   */
  Outcome template(String name, String template, String context) throws UsageException;
}
