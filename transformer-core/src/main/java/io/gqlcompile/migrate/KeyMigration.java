package io.gqlcompile.migrate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code @key} on a type becomes {@code @primaryKey} or {@code @index} on its first field. */
final class KeyMigration {
  private static final String FIELDS = "fields";
  private static final String NAME = "name";

  private final Subject subject;

  KeyMigration(Subject subject) {
    this.subject = subject;
  }

  void run() {
    List<DirectiveUse> keys = new ArrayList<>();
    for (DirectiveUse use : subject.type().directives()) {
      if (use.name().equals("key")) {
        keys.add(use);
        migrate(use);
      }
    }
    new Removal(subject).of(keys);
  }

  private void migrate(DirectiveUse key) {
    List<String> fields = key.texts(FIELDS);
    for (String name : fields) {
      if (subject.type().field(name).isEmpty()) {
        report(key, "the key names '" + name + "', which is no field of the type");
        return;
      }
    }
    if (fields.isEmpty()) {
      report(key, "the key names no field");
      return;
    }
    FieldDef field = subject.type().field(fields.get(0)).orElseThrow();
    int at = subject.spans().end(field);
    subject.edits().insert(at, " " + successor(key, fields));
  }

  private static String successor(DirectiveUse key, List<String> fields) {
    List<String> arguments = new ArrayList<>();
    Optional<String> name = key.text(NAME);
    for (DirectiveUse.Argument argument : key.arguments()) {
      if (name.isPresent() && !argument.name().equals(FIELDS)) {
        arguments.add(argument.name() + ": " + argument.value().toSdl());
      }
    }
    if (fields.size() > 1) {
      List<String> sort = new ArrayList<>();
      for (Literal literal : key.argument(FIELDS).orElseThrow().asList()) {
        sort.add(literal.toSdl());
      }
      arguments.add("sortKeyFields: [" + String.join(", ", sort.subList(1, sort.size())) + "]");
    }
    String directive = name.isPresent() ? "@index" : "@primaryKey";
    return arguments.isEmpty() ? directive : directive + "(" + String.join(", ", arguments) + ")";
  }

  private void report(DirectiveUse key, String message) {
    subject
        .found()
        .add(
            Diagnostic.error(
                    MigrationRules.KEY,
                    Coordinate.type(subject.type().name()),
                    key.locationOf(FIELDS),
                    message)
                .withHint(
                    "name fields of '" + subject.type().name() + "', the partition key first"));
  }
}
