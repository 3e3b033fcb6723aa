package io.gqlcompile.migrate;

import io.gqlcompile.access.Strategy;
import io.gqlcompile.model.Literal;
import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says a rule in the words of the second version. */
final class RuleRewrite {
  private static final List<String> OLD = List.of(OldRule.QUERIES, OldRule.MUTATIONS);

  private final Subject subject;
  private final OldRule rule;
  private final List<Literal.Field> entries;

  RuleRewrite(Subject subject, OldRule rule) {
    this.subject = subject;
    this.rule = rule;
    this.entries = rule.written().fields();
  }

  /** Writes the rule so that it covers certain operations. */
  void run(Set<OldOperation> covers) {
    boolean isSaid = rule.has(OldRule.OPERATIONS) || covers.equals(OldOperation.ALL);
    boolean isPending = !isSaid;
    for (int i = 0; i < entries.size(); i++) {
      Literal.Field entry = entries.get(i);
      if (OLD.contains(entry.name()) && isPending) {
        SourceLocation at = entry.location();
        int end = Spans.end(entry.value().location());
        subject.edits().replace(at.offset(), end, operations(covers));
        isPending = false;
      } else if (OLD.contains(entry.name())) {
        delete(i);
      }
    }
    boolean grows = rule.has(OldRule.OPERATIONS) && !covers.equals(rule.covers());
    if (grows) {
      SourceLocation at = rule.written().get(OldRule.OPERATIONS).orElseThrow().location();
      subject.edits().replace(at.offset(), Spans.end(at), OldOperation.print(covers));
    }
    renameIdentity();
    nameGroups();
  }

  private static String operations(Set<OldOperation> covers) {
    return OldRule.OPERATIONS + ": " + OldOperation.print(covers);
  }

  private void delete(int index) {
    SourceLocation start = entries.get(index).location();
    if (index == 0 && entries.size() > 1) {
      subject.edits().delete(start.offset(), entries.get(1).location().offset());
      return;
    }
    int end = Spans.end(entries.get(index).value().location());
    subject.edits().delete(subject.spans().separatorBefore(start.offset()), end);
  }

  private void renameIdentity() {
    for (Literal.Field entry : entries) {
      if (entry.name().equals(OldRule.IDENTITY_FIELD)) {
        SourceLocation at = entry.location();
        subject.edits().replace(at.offset(), Spans.end(at), OldRule.IDENTITY_CLAIM);
      }
    }
  }

  /** Without names, the first version took the groups of an item from its field groups. */
  private void nameGroups() {
    boolean isNamed = rule.has("groups") || rule.has("groupsField");
    if (rule.strategy() != Strategy.GROUPS || isNamed) {
      return;
    }
    Optional<Literal.Field> last = entries.stream().reduce((first, second) -> second);
    last.ifPresent(
        entry ->
            subject
                .edits()
                .insert(Spans.end(entry.value().location()), ", groupsField: \"groups\""));
  }
}
