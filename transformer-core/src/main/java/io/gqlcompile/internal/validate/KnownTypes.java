package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.internal.parse.SchemaBlock;
import io.gqlcompile.internal.parse.TypeExtension;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.ScalarDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.model.UnionDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds types that are used and not defined. */
final class KnownTypes {
  private final Draft draft;
  private final Vocabulary vocabulary;
  private final Diagnostics found;
  private final boolean queryIsAdded;
  private Suggestions suggestions;

  KnownTypes(Draft draft, Vocabulary vocabulary, Diagnostics found) {
    this.draft = draft;
    this.vocabulary = vocabulary;
    this.found = found;
    // A schema without query type gets one, so that models can put their queries into it.
    this.queryIsAdded = !draft.typesByName.containsKey(draft.roots().query());
  }

  void check() {
    for (TypeDef type : draft.types) {
      type(type);
    }
    for (TypeExtension extension : draft.extensions) {
      type(extension.part());
    }
    for (SchemaBlock block : draft.schemas) {
      for (SchemaBlock.OperationType operation : block.operations()) {
        named(operation.type(), "", "", "");
      }
    }
    for (DirectiveDef directive : draft.directives) {
      for (InputValueDef argument : directive.arguments()) {
        named(argument.type().named(), "@" + directive.name(), "", argument.name());
      }
    }
  }

  private void type(TypeDef type) {
    if (type instanceof CompositeDef composite) {
      composite(composite);
    } else if (type instanceof InputDef input) {
      for (InputValueDef field : input.fields()) {
        named(field.type().named(), input.name(), field.name(), "");
      }
    } else if (type instanceof UnionDef union) {
      for (TypeRef.Named member : union.members()) {
        named(member, union.name(), "", "");
      }
    }
  }

  private void composite(CompositeDef type) {
    for (TypeRef.Named implemented : type.interfaces()) {
      named(implemented, type.name(), "", "");
    }
    for (FieldDef field : type.fields()) {
      named(field.type().named(), type.name(), field.name(), "");
      for (InputValueDef argument : field.arguments()) {
        named(argument.type().named(), type.name(), field.name(), argument.name());
      }
    }
  }

  private void named(TypeRef.Named used, String type, String member, String argument) {
    String name = used.name();
    if (draft.typesByName.containsKey(name) || vocabulary.hasType(name)) {
      return;
    }
    if (queryIsAdded && name.equals("Query")) {
      return;
    }
    Diagnostic error =
        Diagnostic.error(
            SchemaRules.UNKNOWN_TYPE,
            new Coordinate(type, member, argument),
            used.location(),
            "There is no type `" + name + "`");
    Optional<String> meant = usual(name).or(() -> suggestions().nearest(name));
    String hint =
        meant
            .map(near -> "Did you mean `" + near + "`?")
            .orElse("Declare `" + name + "`, or add the file that does to the schema");
    found.add(error.withHint(hint));
  }

  /** What other systems' names for scalars are here. */
  private static Optional<String> usual(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "Date" -> "AWSDate";
          case "DateTime", "Instant" -> "AWSDateTime";
          case "Time" -> "AWSTime";
          case "Timestamp" -> "AWSTimestamp";
          case "Email" -> "AWSEmail";
          case "JSON", "Json", "Object" -> "AWSJSON";
          case "URL", "Url" -> "AWSURL";
          case "Phone" -> "AWSPhone";
          case "Bool" -> "Boolean";
          case "Integer", "Number" -> "Int";
          default -> null;
        });
  }

  private Suggestions suggestions() {
    if (suggestions == null) {
      List<String> names = new ArrayList<>(draft.typesByName.keySet());
      names.addAll(Vocabulary.standardScalars());
      for (TypeDef type : vocabulary.types().values()) {
        if (type instanceof ScalarDef) {
          names.add(type.name());
        }
      }
      suggestions = new Suggestions(names);
    }
    return suggestions;
  }
}
