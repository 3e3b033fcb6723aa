package io.gqlcompile.spi;

import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One thing that a change of an API may do: reports every occurrence, not the first. Those of
 * plug-ins are found by {@link java.util.ServiceLoader}. Of two equal sides it reports nothing.
 */
public interface ChangeRule {
  /** What its findings are called. */
  RuleId id();

  /** Which impacts its findings can have. */
  Set<Impact> impacts();

  /** Compares both sides and reports what it finds. */
  void check(ChangeContext context);

  /** Whether it can find lost data: only then a compilation asks it. */
  default boolean findsLosses() {
    return impacts().stream().anyMatch(Impact::needsConsent);
  }

  /** A rule as a function. */
  static ChangeRule of(RuleId id, Set<Impact> impacts, Consumer<ChangeContext> check) {
    return new ChangeRule() {
      @Override
      public RuleId id() {
        return id;
      }

      @Override
      public Set<Impact> impacts() {
        return impacts;
      }

      @Override
      public void check(ChangeContext context) {
        check.accept(context);
      }
    };
  }
}
