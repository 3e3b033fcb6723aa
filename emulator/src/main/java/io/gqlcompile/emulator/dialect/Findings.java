package io.gqlcompile.emulator.dialect;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The findings in one template. */
final class Findings {
  private final SourceFile file;
  private final List<Diagnostic> list = new ArrayList<>();

  Findings(SourceFile file) {
    this.file = file;
  }

  List<Diagnostic> list() {
    return list;
  }

  SourceLocation at(int offset, int length) {
    int end = file.text().length();
    int from = Math.min(Math.max(offset, 0), end);
    return new SourceLocation(file, from, Math.min(Math.max(length, 0), end - from));
  }

  void error(RuleId rule, SourceLocation where, String message) {
    list.add(Diagnostic.error(rule, Coordinate.NONE, where, message));
  }

  /** An unknown name, with the one that was probably meant. */
  void unknown(
      RuleId rule, SourceLocation where, String message, String name, Collection<String> known) {
    Diagnostic found = Diagnostic.error(rule, Coordinate.NONE, where, message);
    list.add(
        NearestName.of(name, known)
            .map(near -> found.withHint("Did you mean " + near + "?"))
            .orElse(found));
  }
}
