package io.gqlcompile.migrate;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.Literal;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of the rules of one {@code @auth}: rules about the same callers become one. */
final class RulePlan {
  private final DirectiveUse auth;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> added = new ArrayList<>();

  /**
   * A rule that stays.
   *
   * @param rule the rule
   * @param covers what it will cover
   */
  record Entry(OldRule rule, Set<OldOperation> covers) {}

  RulePlan(DirectiveUse auth) {
    this.auth = auth;
    for (OldRule rule : OldRule.of(auth)) {
      Optional<Entry> same = entries.stream().filter(e -> e.rule().isAbout(rule)).findFirst();
      if (same.isPresent()) {
        same.get().covers().addAll(rule.covers());
      } else {
        Set<OldOperation> covers = EnumSet.noneOf(OldOperation.class);
        covers.addAll(rule.covers());
        entries.add(new Entry(rule, covers));
      }
    }
  }

  List<OldRule> rules() {
    return entries.stream().map(Entry::rule).toList();
  }

  Set<OldOperation> uncovered() {
    Set<OldOperation> uncovered = EnumSet.allOf(OldOperation.class);
    entries.forEach(entry -> uncovered.removeAll(entry.covers()));
    return uncovered;
  }

  /** Lets callers do more: by the rule about them if there is one, else by a new one. */
  void open(OpenRule open, Set<OldOperation> operations) {
    for (Entry entry : entries) {
      boolean isSame =
          entry.rule().strategy() == open.strategy() && entry.rule().provider() == open.provider();
      if (isSame) {
        entry.covers().addAll(operations);
        return;
      }
    }
    added.add(open.print(operations));
  }

  /** Writes it. */
  void apply(Subject subject) {
    Spans spans = subject.spans();
    for (OldRule rule : OldRule.of(auth)) {
      Optional<Entry> kept =
          entries.stream().filter(e -> e.rule().written() == rule.written()).findFirst();
      if (kept.isPresent()) {
        new RuleRewrite(subject, rule).run(kept.get().covers());
      } else {
        SourceLocation at = rule.written().location();
        subject.edits().delete(spans.separatorBefore(at.offset()), Spans.end(at));
      }
    }
    added.forEach(rule -> append(rule, subject));
  }

  private void append(String bare, Subject subject) {
    Literal list = auth.argument("rules").orElseThrow();
    List<Literal> rules = list.asList();
    Spans spans = subject.spans();
    SourceLocation last = rules.get(rules.size() - 1).location();
    String rule = spans.text(last).startsWith("{ ") ? spaced(bare) : bare;
    boolean isList = list instanceof Literal.Items;
    if (!isList) {
      subject.edits().insert(last.offset(), "[");
      subject.edits().insert(Spans.end(last), ", " + rule + "]");
      return;
    }
    boolean ownLine = spans.hasLineEnd(list.location().offset(), last.offset());
    String before =
        ownLine && spans.isFirst(last.offset())
            ? "," + spans.newline() + spans.indent(last.offset())
            : ", ";
    subject.edits().insert(Spans.end(last), before + rule);
  }

  /** As it looks beside rules with blanks inside their braces. */
  private static String spaced(String rule) {
    return "{ " + rule.substring(1, rule.length() - 1) + " }";
  }
}
