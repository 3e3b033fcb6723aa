package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.ModelPair;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.ScalarTypes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Attributes that DynamoDB keeps as another type than before. */
public final class RetypedAttributes {
  private RetypedAttributes() {}

  /** The names of such attributes by the logical ids of their tables; only tables with some. */
  public static Map<String, Set<String>> between(DeployedApi before, DeployedApi after) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (ModelPair pair : new ChangeContext(before, after).models()) {
      Map<String, FieldDef> now = StoredFields.of(pair.after(), after);
      for (FieldDef old : StoredFields.of(pair.before(), before).values()) {
        FieldDef field = now.get(old.name());
        if (field != null && !type(old, before).equals(type(field, after))) {
          found.computeIfAbsent(pair.table(), t -> new LinkedHashSet<>()).add(old.name());
        }
      }
    }
    return found;
  }

  /** How DynamoDB keeps a field's values: {@code S}, {@code N}, or something that is in no key. */
  private static String type(FieldDef field, DeployedApi api) {
    if (field.type().nullable() instanceof TypeRef.ListOf) {
      return "L";
    }
    String base = field.type().baseName();
    return api.schema().isEnum(base) ? "S" : ScalarTypes.attributeTypeOf(base).orElse("other");
  }
}
