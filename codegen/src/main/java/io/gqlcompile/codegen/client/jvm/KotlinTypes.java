package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.KotlinWords;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import java.util.HashMap;
import java.util.Map;

/** What types of GraphQL are in Kotlin, and how their values are read. */
final class KotlinTypes {
  private final JvmNames names;
  private final Map<String, TypeDef> declared = new HashMap<>();
  private final Map<String, String> properties;

  KotlinTypes(JvmApi api) {
    this.names = api.names();
    api.types().forEach(type -> declared.put(type.name(), type));
    this.properties = KotlinProperties.of(api);
  }

  /** Whether a type has a class. */
  boolean isDeclared(String name) {
    return declared.containsKey(name);
  }

  /** The property of a field of an object or interface. */
  String property(FieldDef field) {
    return properties.get(field.name());
  }

  /** The class of a type. */
  String qualified(String name) {
    return KotlinWords.qualified(names.qualified(name));
  }

  /** Something of the runtime. */
  String runtime(String name) {
    return KotlinWords.qualified(names.runtime(name));
  }

  /**
   * The type of what is read. Every operation selects scalars and enums, so these are there if the
   * schema says so; whether an object is depends on the depth.
   */
  String read(TypeRef type) {
    return isSure(type) ? plain(type) : plain(type) + "?";
  }

  boolean isSure(TypeRef type) {
    TypeDef base = declared.get(type.baseName());
    return type.isNonNull() && (base == null || base instanceof EnumDef);
  }

  /** The type of what is given. */
  String given(TypeRef type) {
    return type.isNonNull() ? plain(type) : plain(type) + "?";
  }

  /** A type without null. */
  String plain(TypeRef type) {
    TypeRef inner = type.nullable();
    if (inner instanceof TypeRef.ListOf l) {
      return "kotlin.collections.List<" + given(l.of()) + ">";
    }
    String name = inner.baseName();
    return declared.containsKey(name) ? qualified(name) : scalar(name);
  }

  private static String scalar(String name) {
    return switch (name) {
      case "Int" -> "kotlin.Int";
      case "Float" -> "kotlin.Double";
      case "Boolean" -> "kotlin.Boolean";
      case "AWSTimestamp" -> "java.time.Instant";
      case "AWSDateTime" -> "java.time.OffsetDateTime";
      case "AWSDate" -> "java.time.LocalDate";
      case "AWSURL" -> "java.net.URI";
      default -> "kotlin.String";
    };
  }

  /** An expression that reads a value; {@code it} is what is in the answer. */
  String reader(TypeRef type) {
    TypeRef inner = type.nullable();
    if (inner instanceof TypeRef.ListOf l) {
      return runtime("Values")
          + ".list<"
          + plain(l.of())
          + "> { "
          + reader(l.of())
          + " }.apply(it)";
    }
    String name = inner.baseName();
    return declared.containsKey(name)
        ? qualified(name) + ".read(it)"
        : runtime("Values") + scalarReader(name) + "(it)";
  }

  private static String scalarReader(String name) {
    return switch (name) {
      case "Int" -> ".integer";
      case "Float" -> ".number";
      case "Boolean" -> ".bool";
      case "AWSTimestamp" -> ".instant";
      case "AWSDateTime" -> ".dateTime";
      case "AWSDate" -> ".date";
      case "AWSURL" -> ".uri";
      default -> ".string";
    };
  }

  /** An expression that takes a field out of an object. */
  String take(String object, FieldDef field, String owner) {
    String get =
        runtime("Values")
            + ".get("
            + object
            + ", "
            + KotlinWords.quoted(field.name())
            + ", "
            + KotlinWords.quoted(owner)
            + ") { "
            + reader(field.type())
            + " }";
    return isSure(field.type())
        ? runtime("required") + "(" + get + ", " + KotlinWords.quoted(field.name()) + ")"
        : get;
  }
}
