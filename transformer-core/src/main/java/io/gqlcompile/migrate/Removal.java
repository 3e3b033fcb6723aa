package io.gqlcompile.migrate;

import io.gqlcompile.model.DirectiveUse;
import java.util.List;

/** Takes directives away, and with them the lines that they stand on alone. */
final class Removal {
  private final Spans spans;
  private final TextEdits edits;

  Removal(Subject subject) {
    this.spans = subject.spans();
    this.edits = subject.edits();
  }

  /** Takes directives of one type or field away, in the order in which they are written. */
  void of(List<DirectiveUse> uses) {
    int from = 0;
    while (from < uses.size()) {
      int start = uses.get(from).location().offset();
      int end = spans.end(uses.get(from));
      int next = from + 1;
      while (next < uses.size() && isBeside(end, uses.get(next))) {
        end = spans.end(uses.get(next++));
      }
      delete(start, end);
      from = next;
    }
  }

  private boolean isBeside(int end, DirectiveUse next) {
    return spans.isBlankBetween(end, next.location().offset());
  }

  private void delete(int start, int end) {
    if (!spans.isFirst(start)) {
      edits.delete(spans.blanksBefore(start), end);
    } else if (spans.isLast(end)) {
      edits.delete(spans.lineStart(start), spans.nextLine(end));
    } else {
      edits.delete(start, spans.blanksAfter(end));
    }
  }
}
