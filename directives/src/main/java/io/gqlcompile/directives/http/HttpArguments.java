package io.gqlcompile.directives.http;

import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.ScalarTypes;
import io.gqlcompile.naming.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of the arguments of a field: parameters of the path, and the rest, which the query
 * and the body can have.
 *
 * @param use the directive
 * @param rest the arguments that are no parameters
 * @param dropped the arguments that cannot be sent
 */
record HttpArguments(HttpUse use, List<InputValueDef> rest, List<InputValueDef> dropped) {

  static HttpArguments of(HttpUse use) {
    List<String> parameters = use.url().parameters();
    List<InputValueDef> rest = new ArrayList<>();
    List<InputValueDef> dropped = new ArrayList<>();
    for (InputValueDef argument : use.field().arguments()) {
      if (parameters.isEmpty()) {
        rest.add(argument);
      } else if (!parameters.contains(argument.name())) {
        boolean isScalar = ScalarTypes.isBuiltIn(argument.type().baseName());
        (isScalar ? rest : dropped).add(argument);
      }
    }
    return new HttpArguments(use, rest, dropped);
  }

  /** The arguments that must be in the query or in the body, where both can have them. */
  List<String> required() {
    List<String> names = new ArrayList<>();
    for (InputValueDef argument : rest) {
      if (use.hasBody() && argument.type().isNonNull()) {
        names.add(argument.name());
      }
    }
    return names;
  }

  /** The inputs that the API needs, by the names of the arguments that take them. */
  Map<String, InputDef> inputs() {
    Map<String, InputDef> inputs = new LinkedHashMap<>();
    List<InputValueDef> parameters = new ArrayList<>();
    for (String name : use.url().parameters()) {
      parameters.add(InputValueDef.of(name, TypeRef.of("String").nonNull()));
    }
    put(inputs, "params", parameters);
    put(inputs, "query", values());
    put(inputs, "body", use.hasBody() ? values() : List.of());
    return inputs;
  }

  private void put(Map<String, InputDef> inputs, String argument, List<InputValueDef> fields) {
    if (!fields.isEmpty()) {
      String name = Words.pascal(use.type(), use.field().name(), argument, "Input");
      inputs.put(argument, InputDef.of(GraphQlNames.graphqlName(name), fields));
    }
  }

  /** The arguments that the field has in the API. */
  List<InputValueDef> arguments() {
    List<InputValueDef> arguments = new ArrayList<>();
    inputs()
        .forEach(
            (name, input) -> {
              TypeRef type = TypeRef.of(input.name());
              boolean isRequired = input.fields().stream().anyMatch(f -> f.type().isNonNull());
              arguments.add(InputValueDef.of(name, isRequired ? type.nonNull() : type));
            });
    return arguments;
  }

  private List<InputValueDef> values() {
    boolean isGet = use.method().equals("GET");
    return rest.stream()
        .map(value -> isGet ? value : value.withType(value.type().nullable()))
        .toList();
  }
}
