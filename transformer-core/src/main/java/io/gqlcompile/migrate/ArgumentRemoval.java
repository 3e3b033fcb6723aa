package io.gqlcompile.migrate;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.source.SourceLocation;
import java.util.List;

/** Takes an argument away, and the parentheses with the last one. */
final class ArgumentRemoval {
  private final Subject subject;

  ArgumentRemoval(Subject subject) {
    this.subject = subject;
  }

  void of(DirectiveUse use, String name) {
    List<DirectiveUse.Argument> arguments = use.arguments();
    if (arguments.size() == 1) {
      subject.edits().delete(Spans.end(use.location()), subject.spans().end(use));
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).name().equals(name)) {
        delete(arguments, i);
      }
    }
  }

  private void delete(List<DirectiveUse.Argument> arguments, int index) {
    SourceLocation start = arguments.get(index).location();
    if (index == 0) {
      subject.edits().delete(start.offset(), arguments.get(1).location().offset());
      return;
    }
    int end = Spans.end(arguments.get(index).value().location());
    subject.edits().delete(subject.spans().separatorBefore(start.offset()), end);
  }
}
