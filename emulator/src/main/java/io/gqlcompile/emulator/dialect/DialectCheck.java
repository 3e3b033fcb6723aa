package io.gqlcompile.emulator.dialect;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.vtl.VtlEngine;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads templates and says what AppSync would not take. Never throws, whatever the text. */
public final class DialectCheck {
  private DialectCheck() {}

  /**
   * The findings in one template, in the order of their places.
   *
   * @param name what the findings call the template, for example its path
   * @param text the template
   */
  public static List<Diagnostic> template(String name, String text) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(read(name, text, new StashUse()));
    return diagnostics.sorted();
  }

  /**
   * The findings in all templates of a build, and the stash keys that one reads and none writes.
   *
   * @param templates texts by name
   */
  public static List<Diagnostic> build(Map<String, String> templates) {
    Diagnostics diagnostics = new Diagnostics();
    List<StashUse> uses = new ArrayList<>();
    templates.forEach(
        (name, text) -> {
          StashUse use = new StashUse();
          diagnostics.addAll(read(name, text, use));
          uses.add(use);
        });
    diagnostics.addAll(stash(uses));
    return diagnostics.sorted();
  }

  /** The findings in all templates that a deployment uses. */
  public static List<Diagnostic> deployment(Deployment deployment) {
    return build(deployment.templates());
  }

  private static List<Diagnostic> read(String name, String text, StashUse use) {
    SourceFile file = new SourceFile(name, text);
    Findings findings = new Findings(file);
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > VtlEngine.MAX_TEMPLATE_BYTES) {
      findings.error(
          DialectRules.SIZE,
          findings.at(0, 0),
          "The template has "
              + bytes
              + " bytes; AppSync takes "
              + VtlEngine.MAX_TEMPLATE_BYTES
              + ".");
    }
    try {
      new TemplateReader(findings, use).read(text, 0, false);
    } catch (StackOverflowError e) {
      findings.error(DialectRules.SYNTAX, findings.at(0, 0), "The template is nested too deeply.");
    }
    return findings.list();
  }

  private static List<Diagnostic> stash(List<StashUse> uses) {
    Set<String> written = new LinkedHashSet<>();
    for (StashUse use : uses) {
      if (use.writesUnknown) {
        return List.of();
      }
      written.addAll(use.written);
    }
    List<Diagnostic> found = new ArrayList<>();
    for (StashUse use : uses) {
      use.read.forEach(
          (key, where) -> {
            if (!written.contains(key) && !use.optional.contains(key)) {
              found.add(neverWritten(key, where));
            }
          });
    }
    return found;
  }

  private static Diagnostic neverWritten(String key, SourceLocation where) {
    return Diagnostic.warning(
        DialectRules.STASH,
        Coordinate.NONE,
        where,
        "The stash key '" + key + "' is read here, and no template of the build writes it.");
  }
}
