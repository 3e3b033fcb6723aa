package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.internal.parse.SchemaBlock;
import io.gqlcompile.internal.parse.TypeExtension;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is defined twice. */
final class UniqueNames {
  /** Directives of every GraphQL service that concern queries only and may be defined again. */
  private static final Set<String> QUERY_DIRECTIVES = Set.of("include", "skip");

  private final Draft draft;
  private final Vocabulary vocabulary;
  private final Diagnostics found;

  UniqueNames(Draft draft, Vocabulary vocabulary, Diagnostics found) {
    this.draft = draft;
    this.vocabulary = vocabulary;
    this.found = found;
  }

  void check() {
    types();
    directives();
    schemas();
    for (TypeDef type : draft.types) {
      members(type);
    }
    for (TypeExtension extension : draft.extensions) {
      members(extension.part());
    }
  }

  private void types() {
    for (TypeDef type : draft.types) {
      TypeDef first = draft.typesByName.get(type.name());
      if (vocabulary.types().containsKey(type.name())) {
        reserved(type);
      } else if (first != type) {
        String message = "There is another definition of `" + type.name() + "`";
        found.add(
            twice(
                SchemaRules.DUPLICATE_TYPE,
                type.coordinate(),
                type.location(),
                first.location(),
                message));
      }
    }
  }

  private void reserved(TypeDef type) {
    found.add(
        Diagnostic.error(
                SchemaRules.RESERVED_TYPE_NAME,
                type.coordinate(),
                type.location(),
                "`" + type.name() + "` is a type that the compiler or AppSync brings itself")
            .withHint("Remove this definition, or give it another name"));
  }

  private void directives() {
    Map<String, SourceLocation> seen = new HashMap<>();
    for (DirectiveDef directive : draft.directives) {
      String name = directive.name();
      Coordinate coordinate = Coordinate.directive(name);
      SourceLocation first = seen.putIfAbsent(name, directive.location());
      if (vocabulary.directives().containsKey(name) && !QUERY_DIRECTIVES.contains(name)) {
        String message =
            "`@" + name + "` is a directive that the compiler or AppSync brings itself";
        found.add(
            Diagnostic.error(
                    SchemaRules.RESERVED_DIRECTIVE_NAME, coordinate, directive.location(), message)
                .withHint("Remove this definition; the directive can be used without it"));
      } else if (first != null) {
        String message = "There is another definition of `@" + name + "`";
        RuleId rule = SchemaRules.DUPLICATE_DIRECTIVE_DEFINITION;
        found.add(twice(rule, coordinate, directive.location(), first, message));
      }
    }
  }

  private void schemas() {
    SourceLocation first = null;
    Map<String, SourceLocation> operations = new HashMap<>();
    for (SchemaBlock block : draft.schemas) {
      if (!block.extension() && first != null) {
        String message = "There is another `schema` block";
        RuleId rule = SchemaRules.DUPLICATE_SCHEMA;
        found.add(twice(rule, Coordinate.NONE, block.location(), first, message));
        continue;
      }
      first = block.extension() ? first : block.location();
      operations(block, operations);
    }
  }

  private void operations(SchemaBlock block, Map<String, SourceLocation> seen) {
    for (SchemaBlock.OperationType operation : block.operations()) {
      SourceLocation first = seen.putIfAbsent(operation.operation(), operation.location());
      if (first != null) {
        String message = "The " + operation.operation() + " type is given twice";
        RuleId rule = SchemaRules.DUPLICATE_OPERATION_TYPE;
        found.add(twice(rule, Coordinate.NONE, operation.location(), first, message));
      }
    }
  }

  private void members(TypeDef type) {
    List<MemberName> members = MemberName.of(type);
    Map<String, SourceLocation> seen = new HashMap<>(members.size() * 2);
    for (MemberName member : members) {
      SourceLocation first = seen.putIfAbsent(member.name(), member.location());
      if (first == null) {
        continue;
      }
      boolean value = type instanceof EnumDef;
      RuleId rule = value ? SchemaRules.DUPLICATE_ENUM_VALUE : SchemaRules.DUPLICATE_FIELD;
      Coordinate coordinate = Coordinate.member(type.name(), member.name());
      String what = value ? "value" : "field";
      String message =
          "`" + type.name() + "` has another " + what + " called `" + member.name() + "`";
      found.add(twice(rule, coordinate, member.location(), first, message));
    }
  }

  private static Diagnostic twice(
      RuleId rule,
      Coordinate coordinate,
      SourceLocation second,
      SourceLocation first,
      String message) {
    return Diagnostic.error(rule, coordinate, second, message)
        .withRelated(first, "first defined here")
        .withHint(
            rule == SchemaRules.DUPLICATE_TYPE
                ? "Rename or remove one of the two; `extend` adds fields to a type"
                : "Rename or remove one of the two");
  }
}
