package io.gqlcompile.diff.rules;

import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import java.util.Set;

/** Which types can read what was stored under another one. */
final class StoredTypes {
  /** Scalars that are stored as strings, each with a form of its own. */
  private static final Set<String> TEXTS =
      Set.of(
          "String",
          "ID",
          "AWSDate",
          "AWSTime",
          "AWSDateTime",
          "AWSEmail",
          "AWSJSON",
          "AWSURL",
          "AWSPhone",
          "AWSIPAddress");

  private StoredTypes() {}

  /** Whether every value stored under one type can be read as another, but for missing ones. */
  static boolean readable(TypeRef old, SchemaModel before, TypeRef now, SchemaModel after) {
    TypeRef from = old.nullable();
    TypeRef to = now.nullable();
    if (from instanceof TypeRef.ListOf list) {
      return to instanceof TypeRef.ListOf other && readable(list.of(), before, other.of(), after);
    }
    return !(to instanceof TypeRef.ListOf)
        && readable(from.baseName(), before, to.baseName(), after);
  }

  private static boolean readable(String old, SchemaModel before, String now, SchemaModel after) {
    if (old.equals(now)) {
      return true;
    }
    if (before.enumType(old).isPresent() && after.enumType(now).isPresent()) {
      return holdsAll(after.enumType(now).get(), before.enumType(old).get());
    }
    if (before.object(old).isPresent() && after.object(now).isPresent()) {
      return holdsAll(after.object(now).get(), before.object(old).get());
    }
    boolean wasText = TEXTS.contains(old) || before.isEnum(old);
    boolean anyText = now.equals("String") || now.equals("ID");
    return wasText && anyText || old.equals("Int") && now.equals("Float");
  }

  private static boolean holdsAll(EnumDef now, EnumDef old) {
    for (EnumValueDef value : old.values()) {
      if (!now.hasValue(value.name())) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsAll(ObjectDef now, ObjectDef old) {
    return old.fields().stream()
        .allMatch(
            field ->
                now.field(field.name())
                    .filter(f -> f.type().toSdl().equals(field.type().toSdl()))
                    .isPresent());
  }

  /** Whether a type forbids null, somewhere in its lists, where another one takes it. */
  static boolean isStricter(TypeRef old, TypeRef now) {
    if (now.isNonNull() && !old.isNonNull()) {
      return true;
    }
    return old.nullable() instanceof TypeRef.ListOf was
        && now.nullable() instanceof TypeRef.ListOf is
        && isStricter(was.of(), is.of());
  }
}
