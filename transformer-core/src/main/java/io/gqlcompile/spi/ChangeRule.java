package io.gqlcompile.spi;

import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.ChangeContext;
import java.util.function.Consumer;

/**
 * One thing that a change of an API may do: reports every occurrence, not the first. Those of
 * plug-ins are found by {@link java.util.ServiceLoader}. Of two equal sides it reports nothing.
 */
public interface ChangeRule {
  /** What its findings are called. */
  RuleId id();

  /** Compares both sides and reports what it finds. */
  void check(ChangeContext context);

  /** A rule as a function. */
  static ChangeRule of(RuleId id, Consumer<ChangeContext> check) {
    return new ChangeRule() {
      @Override
      public RuleId id() {
        return id;
      }

      @Override
      public void check(ChangeContext context) {
        check.accept(context);
      }
    };
  }
}
