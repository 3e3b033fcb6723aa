package io.gqlcompile.internal.validate;

import io.gqlcompile.internal.parse.ParsedDocument;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.TypeDef;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that a schema may use without defining them. */
final class Vocabulary {
  /** Directives that AppSync understands; they stay in the schema. */
  private static final Set<String> SERVICE_DIRECTIVES =
      Set.of(
          "aws_subscribe",
          "aws_auth",
          "aws_api_key",
          "aws_iam",
          "aws_oidc",
          "aws_lambda",
          "aws_cognito_user_pools",
          "deprecated");

  private static final Set<String> STANDARD_SCALARS =
      Set.of("Int", "Float", "String", "Boolean", "ID");

  private static final Set<String> INTROSPECTION_TYPES =
      Set.of(
          "__Schema",
          "__Directive",
          "__DirectiveLocation",
          "__Type",
          "__Field",
          "__InputValue",
          "__EnumValue",
          "__TypeKind");

  private final Map<String, DirectiveDef> directives = new LinkedHashMap<>();
  private final Map<String, TypeDef> types = new LinkedHashMap<>();

  Vocabulary(Collection<ParsedDocument> definitions) {
    for (ParsedDocument document : definitions) {
      for (DirectiveDef directive : document.directives()) {
        directives.putIfAbsent(directive.name(), directive);
      }
      for (TypeDef type : document.types()) {
        types.putIfAbsent(type.name(), type);
      }
    }
  }

  Map<String, DirectiveDef> directives() {
    return Collections.unmodifiableMap(directives);
  }

  /** The types that the definitions bring, by name. */
  Map<String, TypeDef> types() {
    return types;
  }

  Optional<DirectiveDef> directive(String name) {
    return Optional.ofNullable(directives.get(name));
  }

  /** Whether a type of this name exists whatever the schema defines. */
  boolean hasType(String name) {
    return types.containsKey(name)
        || STANDARD_SCALARS.contains(name)
        || INTROSPECTION_TYPES.contains(name);
  }

  /** Whether a directive is a transformer's, not AppSync's. */
  boolean isTransformer(String directive) {
    return directives.containsKey(directive) && !SERVICE_DIRECTIVES.contains(directive);
  }

  /** The standard scalars in the order of the specification. */
  static List<String> standardScalars() {
    return List.of("Int", "Float", "String", "Boolean", "ID");
  }
}
