package io.gqlcompile.diff;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * All that a change of an API does, worst first; nothing twice.
 *
 * @param changes the changes in their order
 */
public record ChangeSet(List<Change> changes) {
  /** Nothing changes. */
  public static final ChangeSet EMPTY = new ChangeSet(List.of());

  /** Keeps its own copy. */
  public ChangeSet {
    changes = List.copyOf(changes);
  }

  /** Sorts changes and leaves out what is there twice. */
  public static ChangeSet of(Collection<Change> found) {
    return new ChangeSet(List.copyOf(new TreeSet<>(found)));
  }

  /** Whether nothing changes. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** How many changes have an impact. */
  public int count(Impact impact) {
    return with(impact).size();
  }

  /** The changes with an impact. */
  public List<Change> with(Impact impact) {
    return changes.stream().filter(change -> change.impact() == impact).toList();
  }

  /** The changes that destroy or hide data. */
  public ChangeSet needingConsent() {
    return new ChangeSet(changes.stream().filter(c -> c.impact().needsConsent()).toList());
  }
}
