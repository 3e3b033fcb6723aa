package io.gqlcompile.spi;

import io.gqlcompile.diagnostic.RuleId;
import java.util.function.Consumer;

/**
 * One check: reports every violation in the schema, not the first. Rules of a large schema run in
 * several threads at once, so a rule keeps nothing from one check to the next.
 */
public interface SchemaRule {
  /** What its diagnostics are called. */
  RuleId id();

  /** Looks at the schema and reports violations. */
  void check(CheckContext context);

  /** A rule as a function. */
  static SchemaRule of(RuleId id, Consumer<CheckContext> check) {
    return new SchemaRule() {
      @Override
      public RuleId id() {
        return id;
      }

      @Override
      public void check(CheckContext context) {
        check.accept(context);
      }
    };
  }
}
