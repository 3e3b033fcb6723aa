package io.gqlcompile.migrate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import java.util.ArrayList;
import java.util.List;

/** {@code @versioned} goes; the field that it kept stays as one like any other. */
final class VersionedMigration {
  private final Subject subject;

  VersionedMigration(Subject subject) {
    this.subject = subject;
  }

  void run() {
    List<DirectiveUse> uses = new ArrayList<>();
    for (DirectiveUse use : subject.type().directives()) {
      if (use.name().equals("versioned")) {
        uses.add(use);
        keepField(use.text("versionField").orElse("version"));
        warn(use);
      }
    }
    new Removal(subject).of(uses);
  }

  private void keepField(String name) {
    List<FieldDef> fields = subject.type().fields();
    if (fields.isEmpty() || subject.type().field(name).isPresent()) {
      return;
    }
    Spans spans = subject.spans();
    FieldDef last = fields.get(fields.size() - 1);
    int end = spans.end(last);
    boolean ownLine = spans.isFirst(last.location().offset());
    String before = ownLine ? spans.newline() + spans.indent(last.location().offset()) : " ";
    subject.edits().insert(end, before + name + ": Int");
  }

  private void warn(DirectiveUse use) {
    String input = use.text("versionInput").orElse("expectedVersion");
    subject
        .found()
        .add(
            Diagnostic.warning(
                    MigrationRules.VERSIONED,
                    Coordinate.type(subject.type().name()),
                    use.location(),
                    "@versioned has no successor: updates are no longer refused when "
                        + input
                        + " is not the version that is stored")
                .withHint(
                    "for conflicts, set resolverConfig; or let clients send a condition on the"
                        + " version"));
  }
}
