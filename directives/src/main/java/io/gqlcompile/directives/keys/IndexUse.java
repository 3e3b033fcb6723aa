package io.gqlcompile.directives.keys;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One {@code @index}, decoded.
 *
 * @param type the model
 * @param field the partition field, which carries the directive
 * @param name the index's name, made up from the fields if it is not given
 * @param sortFields the names of the sort fields as written
 * @param queryField the query field, made up if it is neither given nor null, or empty
 * @param projection the projection's type
 * @param included the attributes of an {@code INCLUDE} projection
 * @param directive the use itself
 */
record IndexUse(
    ObjectDef type,
    FieldDef field,
    String name,
    List<String> sortFields,
    Optional<String> queryField,
    String projection,
    List<String> included,
    DirectiveUse directive) {

  Coordinate coordinate() {
    return Coordinate.member(type.name(), field.name());
  }

  /** All uses on the fields of a type, in their order. */
  static List<IndexUse> of(ObjectDef type, Settings settings) {
    List<IndexUse> uses = new ArrayList<>();
    for (FieldDef field : type.fields()) {
      for (DirectiveUse directive : field.directives("index")) {
        uses.add(decode(type, field, directive, settings));
      }
    }
    return uses;
  }

  private static IndexUse decode(
      ObjectDef type, FieldDef field, DirectiveUse directive, Settings settings) {
    List<String> sortFields = directive.texts("sortKeyFields");
    List<String> fields = new ArrayList<>();
    fields.add(field.name());
    fields.addAll(sortFields);
    String automatic = GraphQlNames.indexQueryField(type.name(), fields);
    Optional<Literal> queryField =
        directive.argument("queryField").filter(name -> !name.asText().equals(Optional.of("")));
    Optional<String> query =
        queryField.isPresent()
            ? queryField.get().asText()
            : Optional.of(automatic).filter(n -> settings.is(Flag.AUTO_INDEX_QUERY_NAMES));
    Optional<Literal.Fields> projection =
        directive
            .argument("projection")
            .filter(Literal.Fields.class::isInstance)
            .map(Literal.Fields.class::cast);
    return new IndexUse(
        type,
        field,
        directive.text("name").orElse(automatic),
        sortFields,
        query,
        projection.flatMap(p -> p.get("type")).flatMap(Literal::asText).orElse("ALL"),
        projection.flatMap(p -> p.get("nonKeyAttributes")).map(Literal::asTexts).orElse(List.of()),
        directive);
  }
}
