package io.gqlcompile.internal.validate;

import io.gqlcompile.internal.parse.ParsedDocument;
import io.gqlcompile.internal.parse.SchemaBlock;
import io.gqlcompile.internal.parse.TypeExtension;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sources as one document, before anything is known to be right. */
final class Draft {
  final List<TypeDef> types = new ArrayList<>();
  final List<DirectiveDef> directives = new ArrayList<>();
  final List<SchemaBlock> schemas = new ArrayList<>();
  final List<TypeExtension> extensions = new ArrayList<>();
  final List<SourceLocation> operations = new ArrayList<>();

  /** The first definition of each name, in order. */
  final Map<String, TypeDef> typesByName = new LinkedHashMap<>();

  Draft(List<ParsedDocument> documents) {
    for (ParsedDocument document : documents) {
      types.addAll(document.types());
      directives.addAll(document.directives());
      schemas.addAll(document.schemas());
      extensions.addAll(document.extensions());
      operations.addAll(document.operations());
    }
    for (TypeDef type : types) {
      typesByName.putIfAbsent(type.name(), type);
    }
  }

  /** The names of the root types; what the first schema block does not say has its usual name. */
  RootTypes roots() {
    for (SchemaBlock block : schemas) {
      if (!block.extension()) {
        return new RootTypes(
            root(block, "query").orElse(RootTypes.DEFAULT.query()),
            root(block, "mutation").orElse(RootTypes.DEFAULT.mutation()),
            root(block, "subscription").orElse(RootTypes.DEFAULT.subscription()));
      }
    }
    return RootTypes.DEFAULT;
  }

  private static Optional<String> root(SchemaBlock block, String operation) {
    for (SchemaBlock.OperationType type : block.operations()) {
      if (type.operation().equals(operation)) {
        TypeRef.Named named = type.type();
        return Optional.of(named.name());
      }
    }
    return Optional.empty();
  }
}
