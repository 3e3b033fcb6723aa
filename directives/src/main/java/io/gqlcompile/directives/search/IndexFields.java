package io.gqlcompile.directives.search;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.Role;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.spi.ProvisionContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the indexes hold: the type of each field, where the schema tells it. */
final class IndexFields {
  /** Lists of owners or groups are compared value by value: a word of a name is nobody's name. */
  private static final String WHOLE = "whole";

  private final ProvisionContext context;
  private final AccessCatalog access;

  IndexFields(ProvisionContext context) {
    this.context = context;
    this.access = AccessCatalog.of(context.input(), context.settings());
  }

  /** The name of a model's index: that of its table, up to the dash, in lower case. */
  static String index(Entity entity) {
    return entity.storedName().toLowerCase(Locale.ROOT);
  }

  /** Whether values of a type are compared as they are, and not by a copy that is their text. */
  static boolean isPlain(String type) {
    return switch (type) {
      case "Int", "Float", "Boolean", "AWSTimestamp", "AWSDate", "AWSDateTime" -> true;
      default -> false;
    };
  }

  /** A line for each field: index, field and type. */
  String lines(List<Entity> entities) {
    StringBuilder lines = new StringBuilder();
    for (Entity entity : entities) {
      Set<String> named = listsOfNames(entity);
      for (FieldDef field : context.schema().object(entity.name()).orElseThrow().fields()) {
        Optional<String> type =
            named.contains(field.name()) ? Optional.of(WHOLE) : type(field.type().baseName());
        type.ifPresent(
            t ->
                lines
                    .append(index(entity))
                    .append(' ')
                    .append(field.name())
                    .append(' ')
                    .append(t)
                    .append('\n'));
      }
    }
    return lines.toString();
  }

  private Set<String> listsOfNames(Entity entity) {
    Set<String> fields = new HashSet<>();
    access
        .matrix(entity.name())
        .ifPresent(
            matrix ->
                matrix.roles().stream()
                    .filter(role -> role.isDynamic() && role.list())
                    .map(Role::entity)
                    .forEach(fields::add));
    return fields;
  }

  /** Empty for what can be of several types, as JSON can, and for objects. */
  private Optional<String> type(String graphQl) {
    return switch (graphQl) {
      case "Int", "AWSTimestamp" -> Optional.of("long");
      case "Float" -> Optional.of("double");
      case "Boolean" -> Optional.of("boolean");
      case "AWSDate", "AWSDateTime" -> Optional.of("date");
      case "String", "ID", "AWSTime", "AWSEmail", "AWSURL", "AWSPhone", "AWSIPAddress" ->
          Optional.of("text");
      default -> context.input().isEnum(graphQl) ? Optional.of("text") : Optional.empty();
    };
  }
}
