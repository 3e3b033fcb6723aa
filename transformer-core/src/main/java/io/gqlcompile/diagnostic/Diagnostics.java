package io.gqlcompile.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings while a stage runs; the same finding twice is kept once. */
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Keeps a finding. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Keeps several findings. */
  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Whether one of the findings is an error. */
  public boolean hasErrors() {
    for (Diagnostic d : found) {
      if (d.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** All findings in the order of their places. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> list = new ArrayList<>(found);
    list.sort(null);
    return List.copyOf(list);
  }
}
