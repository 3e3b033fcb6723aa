package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What types of GraphQL are in Java, and how their values are read. */
final class JvmTypes {
  private final JvmNames names;
  private final Set<String> declared = new HashSet<>();

  /**
   * @param types the types that have classes; all others are scalars
   */
  JvmTypes(JvmNames names, List<TypeDef> types) {
    this.names = names;
    types.forEach(type -> declared.add(type.name()));
  }

  /** Whether a type has a class. */
  boolean isDeclared(String name) {
    return declared.contains(name);
  }

  /** A type; primitives never, because anything may be missing from an answer. */
  String type(TypeRef type) {
    TypeRef inner = type.nullable();
    if (inner instanceof TypeRef.ListOf l) {
      return "java.util.List<" + type(l.of()) + ">";
    }
    String name = inner.baseName();
    return declared.contains(name) ? names.qualified(name) : scalar(name);
  }

  private static String scalar(String name) {
    return switch (name) {
      case "Int" -> "java.lang.Integer";
      case "Float" -> "java.lang.Double";
      case "Boolean" -> "java.lang.Boolean";
      case "AWSTimestamp" -> "java.time.Instant";
      case "AWSDateTime" -> "java.time.OffsetDateTime";
      case "AWSDate" -> "java.time.LocalDate";
      case "AWSURL" -> "java.net.URI";
      default -> "java.lang.String";
    };
  }

  /** A function from what is in an answer to a value of the type. */
  String reader(TypeRef type) {
    TypeRef inner = type.nullable();
    String values = names.runtime("Values");
    if (inner instanceof TypeRef.ListOf l) {
      return values + ".list(" + reader(l.of()) + ")";
    }
    String name = inner.baseName();
    return declared.contains(name) ? names.qualified(name) + "::read" : values + scalarReader(name);
  }

  private static String scalarReader(String name) {
    return switch (name) {
      case "Int" -> "::integer";
      case "Float" -> "::number";
      case "Boolean" -> "::bool";
      case "AWSTimestamp" -> "::instant";
      case "AWSDateTime" -> "::dateTime";
      case "AWSDate" -> "::date";
      case "AWSURL" -> "::uri";
      default -> "::string";
    };
  }
}
