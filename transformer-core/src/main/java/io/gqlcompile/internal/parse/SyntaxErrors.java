package io.gqlcompile.internal.parse;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the syntax errors of one file: at most one per place, and a limited number of them. */
final class SyntaxErrors {
  static final int LIMIT = 100;

  private final SourceFile file;
  private final List<Diagnostic> found = new ArrayList<>();
  private int lastOffset = -1;

  SyntaxErrors(SourceFile file) {
    this.file = file;
  }

  /** Notes an error unless the one before it is at the same place. */
  void add(RuleId rule, int start, int end, String message, String hint) {
    add(rule, start, end, message, hint, -1);
  }

  /** The same, with the place where something was opened; -1 for none. */
  void add(RuleId rule, int start, int end, String message, String hint, int opened) {
    if (start == lastOffset) {
      return;
    }
    if (found.size() == LIMIT) {
      found.add(limitNote(start));
      throw Failure.STOP;
    }
    lastOffset = start;
    Diagnostic error = Diagnostic.error(rule, Coordinate.NONE, at(start, end), message);
    if (hint != null) {
      error = error.withHint(hint);
    }
    found.add(opened < 0 ? error : error.withRelated(at(opened, opened + 1), "opened here"));
  }

  /** Takes back the last error, because the place that it was noted for explains it better. */
  void dropLast() {
    found.remove(found.size() - 1);
    lastOffset = -1;
  }

  List<Diagnostic> all() {
    return List.copyOf(found);
  }

  private SourceLocation at(int start, int end) {
    return new SourceLocation(file, start, end - start);
  }

  private Diagnostic limitNote(int start) {
    return new Diagnostic(
        SyntaxRules.SYNTAX_ERROR_LIMIT,
        Severity.NOTE,
        Coordinate.NONE,
        at(start, start),
        "Reading stops here after " + LIMIT + " syntax errors; correct some and try again.",
        Optional.empty(),
        List.of());
  }
}
