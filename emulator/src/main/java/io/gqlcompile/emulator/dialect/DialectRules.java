package io.gqlcompile.emulator.dialect;

import io.gqlcompile.diagnostic.RuleId;

/** The rules of the dialect check. */
public final class DialectRules {
  /** A text that is no template. */
  public static final RuleId SYNTAX = new RuleId("VtlSyntax");

  /** A block without its end, or an end without its block. */
  public static final RuleId UNBALANCED = new RuleId("VtlUnbalancedBlock");

  /** A directive that AppSync does not have. */
  public static final RuleId DIRECTIVE = new RuleId("VtlUnknownDirective");

  /** A member of {@code $util} that does not exist. */
  public static final RuleId UTILITY = new RuleId("VtlUnknownUtility");

  /** A method called with a number of arguments that it does not take. */
  public static final RuleId ARITY = new RuleId("VtlArgumentCount");

  /** A member of {@code $extensions} that does not exist. */
  public static final RuleId EXTENSION = new RuleId("VtlUnknownExtension");

  /** A member of {@code $ctx} that does not exist. */
  public static final RuleId CONTEXT = new RuleId("VtlUnknownContext");

  /** A template over AppSync's quota. */
  public static final RuleId SIZE = new RuleId("VtlTooLarge");

  /** A stash key that is read, and that no template of the build writes. */
  public static final RuleId STASH = new RuleId("VtlStashNeverWritten");

  private DialectRules() {}
}
