package io.gqlcompile.migrate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What a migration found and would write.
 *
 * @param version of which version the schema is
 * @param files all files of the schema in their order; unchanged if there is an error
 * @param diagnostics what a person should know, sorted
 */
public record Migration(Version version, List<Rewritten> files, List<Diagnostic> diagnostics) {

  /** Of which version a schema is. */
  public enum Version {
    /** It has directives or rules of the first version, or is known to be for it. */
    FIRST,
    /** It has directives of the second version. */
    SECOND,
    /** Nothing in it tells. */
    UNKNOWN
  }

  /** Keeps its own copies. */
  public Migration {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether nothing may be written. */
  public boolean isRefused() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Whether a file gets another text. */
  public boolean isChanged() {
    return files.stream().anyMatch(Rewritten::isChanged);
  }

  /** The schema afterwards, under the names that it has. */
  public List<SourceFile> sources() {
    List<SourceFile> sources = new ArrayList<>();
    for (Rewritten file : files) {
      sources.add(new SourceFile(file.before().name(), file.after()));
    }
    return sources;
  }
}
