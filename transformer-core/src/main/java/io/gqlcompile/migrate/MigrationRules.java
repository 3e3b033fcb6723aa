package io.gqlcompile.migrate;

import io.gqlcompile.diagnostic.RuleId;

/** The rules of migrations. */
public final class MigrationRules {
  /** Directives of both versions in one schema. */
  public static final RuleId MIXED = new RuleId("MigrationOfMixedVersions");

  /** A key whose fields are not there. */
  public static final RuleId KEY = new RuleId("MigrationOfKey");

  /** A relation that the second version has no words for, or that leads nowhere. */
  public static final RuleId CONNECTION = new RuleId("MigrationOfConnection");

  /** Access that cannot be said in the second version. */
  public static final RuleId UNDECIDED = new RuleId("MigrationAccessUndecided");

  /** What no rule named was open, and now a rule says so. */
  public static final RuleId OPEN = new RuleId("MigrationAccessOpen");

  /** Callers who could do something no longer can. */
  public static final RuleId NARROWS = new RuleId("MigrationAccessNarrows");

  /** Checks of versions that end. */
  public static final RuleId VERSIONED = new RuleId("MigrationOfVersioned");

  /** Operations that get another name. */
  public static final RuleId RENAMES = new RuleId("MigrationRenamesOperation");

  /** Parts of a project that a person has to look at. */
  public static final RuleId BY_HAND = new RuleId("MigrationByHand");

  private MigrationRules() {}
}
