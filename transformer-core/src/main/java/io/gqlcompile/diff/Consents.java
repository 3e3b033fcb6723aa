package io.gqlcompile.diff;

import io.gqlcompile.settings.Consent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is agreed to before a build is made.
 *
 * @param all everything
 * @param some some changes by name
 */
public record Consents(boolean all, List<Consent> some) {
  /** Nothing. */
  public static final Consents NONE = new Consents(false, List.of());

  /** Keeps its own copy. */
  public Consents {
    some = List.copyOf(some);
  }

  /**
   * What became of changes that destroy or hide data.
   *
   * @param refused nobody agreed to them, or no longer
   * @param allowed somebody did
   * @param expired consents that ended and would otherwise have counted
   */
  public record Verdict(List<Change> refused, List<Allowed> allowed, List<Consent> expired) {
    /** Nothing had to be judged. */
    public static final Verdict NOTHING = new Verdict(List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public Verdict {
      refused = List.copyOf(refused);
      allowed = List.copyOf(allowed);
      expired = List.copyOf(expired);
    }

    /** Whether the build must not be written. */
    public boolean isRefused() {
      return !refused.isEmpty();
    }
  }

  /**
   * A change that somebody agreed to.
   *
   * @param change the change
   * @param reason why; empty if nobody said
   */
  public record Allowed(Change change, Optional<String> reason) {}

  /**
   * Judges.
   *
   * @param day the day on which it is asked; decides what has expired and nothing else
   */
  public Verdict judge(ChangeSet changes, LocalDate day) {
    List<Change> refused = new ArrayList<>();
    List<Allowed> allowed = new ArrayList<>();
    List<Consent> expired = new ArrayList<>();
    for (Change change : changes.needingConsent().changes()) {
      List<Consent> covering = some.stream().filter(c -> c.key().equals(change.key())).toList();
      Optional<Consent> valid = covering.stream().filter(c -> !c.isExpired(day)).findFirst();
      if (valid.isPresent() || all) {
        allowed.add(new Allowed(change, valid.flatMap(Consent::reason)));
        continue;
      }
      refused.add(change);
      expired.addAll(covering);
    }
    return new Verdict(refused, allowed, expired);
  }
}
