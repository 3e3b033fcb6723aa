package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types that items of protected models contain, connections of relations included: whoever may
 * reach the model must be able to reach them.
 */
final class NestedTypes {
  private final SchemaModel input;
  private final SchemaModel schema;
  private final ServiceDirectives services;
  private final Map<String, Map<String, DirectiveUse>> directives = new LinkedHashMap<>();
  private final Map<String, String> iamTypes = new LinkedHashMap<>();

  /**
   * @param input the schema as written, which knows the models
   * @param schema the expanded schema
   */
  NestedTypes(SchemaModel input, SchemaModel schema, Settings settings) {
    this.input = input;
    this.schema = schema;
    this.services = new ServiceDirectives(settings);
  }

  /** Walks down from a model. */
  void visit(AccessMatrix matrix) {
    schema.object(matrix.model()).ifPresent(type -> visitFields(type, matrix));
  }

  /** The directives of each type that was reached. */
  Map<String, Map<String, DirectiveUse>> directives() {
    return directives;
  }

  /** The types that IAM callers take part in, as found while walking down from a model. */
  List<String> iamTypes(String model) {
    List<String> found = new ArrayList<>();
    iamTypes.forEach(
        (type, from) -> {
          if (from.equals(model)) {
            found.add(type);
          }
        });
    return found;
  }

  private void visitFields(ObjectDef type, AccessMatrix matrix) {
    for (FieldDef field : type.fields()) {
      String name = field.type().baseName();
      Optional<ObjectDef> nested = schema.object(name);
      if (nested.isPresent() && !input.hasDirective(name, "model")) {
        visitType(nested.get(), matrix);
      }
    }
  }

  private void visitType(ObjectDef type, AccessMatrix matrix) {
    boolean isFirst = !directives.containsKey(type.name());
    Map<String, DirectiveUse> known =
        directives.computeIfAbsent(type.name(), name -> new LinkedHashMap<>());
    List<DirectiveUse> needed = services.of(matrix.roles(), !isFirst);
    boolean isNew = isFirst;
    for (DirectiveUse directive : needed) {
      isNew |= known.putIfAbsent(directive.name(), directive) == null;
    }
    if (isFirst && services.involveIam(needed)) {
      iamTypes.put(type.name(), matrix.model());
    }
    if (isNew) {
      visitFields(type, matrix);
    }
  }
}
