package io.gqlcompile.project.folder;

import io.gqlcompile.diagnostic.RuleId;

/** The rules of projects. */
public final class ProjectRules {
  /** A file or folder that cannot be read. */
  public static final RuleId UNREADABLE = new RuleId("ProjectFileUnreadable");

  /** A part of a project that this version does not know. */
  public static final RuleId NOT_SUPPORTED = new RuleId("ProjectPartNotSupported");

  /** A file in a folder where it does not belong. */
  public static final RuleId MISPLACED = new RuleId("ProjectFileMisplaced");

  /** A project for the first version of the ecosystem's transformer. */
  public static final RuleId VERSION_1 = new RuleId("TransformerVersion1");

  /** An authorization mode whose issuer or function nobody named. */
  public static final RuleId PROVIDER = new RuleId("AuthProviderMissing");

  private ProjectRules() {}
}
