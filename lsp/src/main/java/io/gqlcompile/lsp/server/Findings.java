package io.gqlcompile.lsp.server;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.lsp.workspace.Workspace;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The compiler's findings as the protocol has them. */
final class Findings {
  static final String SOURCE = "gql-compile";

  private final Workspace workspace;

  Findings(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * A finding in both forms.
   *
   * @param finding the compiler's
   * @param told the editor's
   */
  record Told(Diagnostic finding, org.eclipse.lsp4j.Diagnostic told) {}

  /**
   * The findings of each file.
   *
   * @param anchor where those go that have no place
   */
  Map<String, List<Told>> byFile(List<Diagnostic> findings, Optional<String> anchor) {
    Map<String, List<Told>> files = new LinkedHashMap<>();
    for (Diagnostic finding : findings) {
      Optional<String> uri = uri(finding.location()).or(() -> anchor);
      uri.ifPresent(
          name -> files.computeIfAbsent(name, key -> new ArrayList<>()).add(told(finding)));
    }
    return files;
  }

  private Optional<String> uri(SourceLocation location) {
    String name = location.file().name();
    return location.isKnown() && !name.startsWith("<")
        ? Optional.of(workspace.uri(name))
        : Optional.empty();
  }

  private Told told(Diagnostic finding) {
    String hint = finding.hint().map(text -> "\nhint: " + text).orElse("");
    org.eclipse.lsp4j.Diagnostic told =
        new org.eclipse.lsp4j.Diagnostic(
            range(finding.location()),
            finding.message() + hint,
            severity(finding.severity()),
            SOURCE,
            finding.rule().id());
    told.setCodeDescription(new DiagnosticCodeDescription(finding.rule().docsUrl()));
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    for (Diagnostic.Related other : finding.related()) {
      uri(other.location())
          .ifPresent(
              uri ->
                  related.add(
                      new DiagnosticRelatedInformation(
                          new Location(uri, range(other.location())), other.message())));
    }
    if (!related.isEmpty()) {
      told.setRelatedInformation(related);
    }
    return new Told(finding, told);
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR, DANGER -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }

  private static Range range(SourceLocation location) {
    SourceFile file = location.file();
    int length = file.text().length();
    int start = Math.min(location.offset(), length);
    int end = Math.min(start + location.length(), length);
    return new Range(position(file, start), position(file, end));
  }

  private static Position position(SourceFile file, int offset) {
    return new Position(file.line(offset) - 1, file.column(offset) - 1);
  }
}
