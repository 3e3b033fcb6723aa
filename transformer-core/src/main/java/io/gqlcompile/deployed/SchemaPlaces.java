package io.gqlcompile.deployed;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceLocation;
import java.util.Optional;

/** Finds where elements of a schema are written. */
final class SchemaPlaces {
  private SchemaPlaces() {}

  static Optional<SourceLocation> of(Coordinate coordinate, DeployedApi api) {
    Optional<SourceLocation> written =
        api.written().flatMap(schema -> in(schema.input(), coordinate));
    return written.isPresent() ? written : in(api.schema(), coordinate);
  }

  private static Optional<SourceLocation> in(SchemaModel schema, Coordinate coordinate) {
    return schema
        .type(coordinate.type())
        .flatMap(type -> in(type, coordinate))
        .filter(SourceLocation::isKnown);
  }

  private static Optional<SourceLocation> in(TypeDef type, Coordinate coordinate) {
    String member = coordinate.member();
    if (member.isEmpty()) {
      return Optional.of(type.location());
    }
    if (type instanceof CompositeDef composite) {
      return composite.field(member).map(FieldDef::location);
    }
    if (type instanceof InputDef input) {
      return input.fields().stream()
          .filter(field -> field.name().equals(member))
          .findFirst()
          .map(InputValueDef::location);
    }
    if (type instanceof EnumDef values) {
      return values.values().stream()
          .filter(value -> value.name().equals(member))
          .findFirst()
          .map(EnumValueDef::location);
    }
    return Optional.empty();
  }
}
