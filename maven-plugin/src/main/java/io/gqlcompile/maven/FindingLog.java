package io.gqlcompile.maven;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.source.SourceLocation;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/**
 * Findings as lines of Maven's log, in the form that IDEs and CI servers know, and as marks of an
 * IDE.
 */
final class FindingLog {
  private static final int EXCERPT = 120;

  private final Log log;
  private final BuildContext ide;
  private final File base;

  /**
   * A log.
   *
   * @param base the folder that names of files are relative to
   */
  FindingLog(Log log, BuildContext ide, File base) {
    this.log = log;
    this.ide = ide;
    this.base = base;
  }

  void print(Diagnostic finding) {
    SourceLocation at = finding.location();
    StringBuilder text = new StringBuilder();
    if (at.isKnown()) {
      text.append(name(at)).append(":[").append(at.line()).append(',');
      text.append(at.column()).append("] ");
    }
    text.append(finding.rule().id()).append(": ").append(finding.message());
    if (at.isKnown()) {
      text.append(System.lineSeparator()).append("    ").append(excerpt(at));
    }
    Optional<String> hint = finding.hint();
    hint.ifPresent(words -> text.append(System.lineSeparator()).append("    hint: ").append(words));
    print(finding.severity(), text.toString());
    // Outside of an IDE the context would print the same once more.
    if (at.isKnown() && file(at).isFile() && !(ide instanceof DefaultBuildContext)) {
      mark(finding, at);
    }
  }

  private void print(Severity severity, String text) {
    if (severity.compareTo(Severity.DANGER) >= 0) {
      log.error(text);
    } else if (severity == Severity.NOTE) {
      log.info(text);
    } else {
      log.warn(text);
    }
  }

  private void mark(Diagnostic finding, SourceLocation at) {
    int severity =
        finding.severity() == Severity.ERROR
            ? BuildContext.SEVERITY_ERROR
            : BuildContext.SEVERITY_WARNING;
    String text = finding.rule().id() + ": " + finding.message();
    ide.addMessage(file(at), at.line(), at.column(), text, severity, null);
  }

  private File file(SourceLocation at) {
    File named = new File(at.file().name());
    return named.isAbsolute() ? named : new File(base, named.getPath());
  }

  /** Absolute, as IDEs want it; what is in no file of the module keeps its name. */
  private String name(SourceLocation at) {
    return file(at).isFile() ? file(at).getPath() : at.file().name();
  }

  private static String excerpt(SourceLocation at) {
    String line = at.file().lineText(at.line()).strip();
    return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "..." : line;
  }
}
