package io.gqlcompile.cli.report;

import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.source.SourceLocation;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as the XML of JUnit, which every build server shows: a suite for each file, and in it a
 * test for each finding. A test fails if its finding fails the run. A file without findings has one
 * test that passes.
 */
public final class JunitReport {
  /** Where findings go that are in no file. */
  private static final String NOWHERE = "gql-compile";

  private final PrintStream to;
  private final Severity failOn;

  private JunitReport(PrintStream to, Severity failOn) {
    this.to = to;
    this.failOn = failOn;
  }

  /**
   * Prints.
   *
   * @param files the names of the schema's files
   * @param failOn the lightest severity that fails
   * @param folder where the command runs; files below it are named relative to it
   */
  public static void print(
      PrintStream to, List<Annotation> findings, List<String> files, Severity failOn, Path folder) {
    Map<String, List<Annotation>> suites = new LinkedHashMap<>();
    files.forEach(file -> suites.put(FileNames.relative(file, folder), new ArrayList<>()));
    for (Annotation finding : findings) {
      SourceLocation at = finding.location();
      String file = at.isKnown() ? FileNames.relative(at.file().name(), folder) : NOWHERE;
      suites.computeIfAbsent(file, name -> new ArrayList<>()).add(finding);
    }
    to.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gql-compile\">\n");
    suites.forEach(new JunitReport(to, failOn)::suite);
    to.append("</testsuites>\n");
  }

  private void suite(String file, List<Annotation> findings) {
    long failures = findings.stream().filter(this::fails).count();
    to.append("  <testsuite name=\"").append(escaped(file));
    to.append("\" tests=\"" + Math.max(1, findings.size()));
    to.append("\" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\">\n");
    findings.forEach(finding -> test(file, finding));
    if (findings.isEmpty()) {
      to.append("    <testcase classname=\"").append(escaped(file));
      to.append("\" name=\"compiles\"/>\n");
    }
    to.append("  </testsuite>\n");
  }

  private boolean fails(Annotation finding) {
    return finding.severity().compareTo(failOn) >= 0;
  }

  private void test(String file, Annotation finding) {
    to.append("    <testcase classname=\"").append(escaped(file));
    to.append("\" name=\"").append(escaped(finding.title()));
    String place = file;
    if (finding.location().isKnown()) {
      to.append("\" file=\"").append(escaped(file)).append("\" line=\"");
      to.append("" + finding.location().line());
      place = file + ":" + finding.location().line() + ":" + finding.location().column();
    }
    to.append("\">\n");
    String text = escaped(place + "\n" + finding.text() + "\n" + finding.rule().docsUrl());
    if (fails(finding)) {
      to.append("      <failure type=\"").append(finding.level()).append("\" message=\"");
      to.append(escaped(finding.text())).append("\">").append(text).append("</failure>\n");
    } else {
      to.append("      <system-out>").append(text).append("</system-out>\n");
    }
    to.append("    </testcase>\n");
  }

  /** Text of XML; characters that XML 1.0 does not have are replaced. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xfffd);
              }
            });
    return out.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\r'
        || c >= 0x20 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }
}
