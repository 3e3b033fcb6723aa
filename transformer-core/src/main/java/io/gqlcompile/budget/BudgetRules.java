package io.gqlcompile.budget;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says which quotas are crossed, and which are near. */
public final class BudgetRules {
  /** AWS does not take so much. */
  public static final RuleId EXCEEDED = new RuleId("QuotaExceeded");

  /** Little is left. */
  public static final RuleId NEAR = new RuleId("QuotaNear");

  /** Quotas that the compiler keeps by itself, by packing: being near them says nothing. */
  private static final List<String> PACKED =
      List.of("stackResources", "stackParameters", "stackOutputs", "templateBytes");

  private BudgetRules() {}

  /** The findings on a budget. */
  public static List<Diagnostic> check(Budget budget) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Usage usage : budget.crowded()) {
      Quota quota = usage.quota();
      boolean isTold =
          quota.crossing() != Quota.Crossing.ADVICE
              && (usage.isOver() || !PACKED.contains(quota.name()));
      if (isTold) {
        findings.add(finding(usage));
      }
    }
    return findings;
  }

  private static Diagnostic finding(Usage usage) {
    Quota quota = usage.quota();
    String subject = usage.where().isEmpty() ? "the API" : usage.where();
    String message =
        String.format(
            Locale.ROOT,
            "%s has %,d %s; the quota is %,d",
            subject,
            usage.used(),
            quota.counted(),
            quota.limit());
    boolean isError = usage.isOver() && quota.crossing() == Quota.Crossing.ERROR;
    return new Diagnostic(
        usage.isOver() ? EXCEEDED : NEAR,
        isError ? Severity.ERROR : Severity.WARNING,
        usage.coordinate(),
        usage.location(),
        message,
        Optional.of(quota.advice()),
        List.of());
  }
}
