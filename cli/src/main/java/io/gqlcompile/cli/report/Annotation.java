package io.gqlcompile.cli.report;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A diagnostic or a change, as programs that show findings beside code want it.
 *
 * @param rule the rule that found it
 * @param severity how much it weighs
 * @param title a few words that tell it from others
 * @param text all that is to be said, on one or more lines
 * @param coordinate what it is about
 * @param location where it is in the files of now; unknown if nowhere
 * @param related other places, with what is there
 * @param key the same in each run that finds it, wherever the lines went
 * @param properties what else is known, by name
 */
public record Annotation(
    RuleId rule,
    Severity severity,
    String title,
    String text,
    Coordinate coordinate,
    SourceLocation location,
    List<Diagnostic.Related> related,
    String key,
    Map<String, String> properties) {

  /** The annotations of changes. */
  public static List<Annotation> of(ChangeSet changes) {
    return changes.changes().stream().map(Annotation::of).toList();
  }

  /** The annotations of diagnostics. */
  public static List<Annotation> of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Annotation::of).toList();
  }

  private static Annotation of(Change change) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("impact", change.impact().name());
    properties.put("coordinate", change.coordinate().toString());
    properties.put("subject", change.subject());
    if (change.impact().needsConsent()) {
      properties.put("allow", change.key());
    }
    List<Diagnostic.Related> related = new ArrayList<>();
    if (change.before().isKnown()) {
      related.add(new Diagnostic.Related(change.before(), "before"));
    }
    return new Annotation(
        change.rule(),
        change.impact().severity(),
        change.key(),
        change.impact().words() + ": " + ChangeJson.text(change),
        change.coordinate(),
        change.after(),
        related,
        change.key() + "|" + change.subject(),
        properties);
  }

  private static Annotation of(Diagnostic finding) {
    Coordinate about = finding.coordinate();
    String name = finding.rule().id() + (about.isNone() ? "" : ":" + about);
    return new Annotation(
        finding.rule(),
        finding.severity(),
        name,
        finding.message() + finding.hint().map(hint -> "; hint: " + hint).orElse(""),
        about,
        finding.location(),
        finding.related().stream().filter(related -> related.location().isKnown()).toList(),
        name + "|" + finding.message(),
        Map.of());
  }

  /** The level as SARIF calls it. */
  String level() {
    return switch (severity) {
      case NOTE -> "note";
      case WARNING -> "warning";
      case DANGER, ERROR -> "error";
    };
  }
}
