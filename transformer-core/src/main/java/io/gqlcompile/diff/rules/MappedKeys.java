package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.WrittenSchema;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.naming.Words;
import java.util.Collection;

/**
 * The name that a field is stored by. Foreign keys that nobody wrote are called after a model; if
 * that was renamed and is mapped to its older name, they are stored under the older one.
 *
 * @param stored the name
 * @param type the type of its values
 */
record MappedKeys(String stored, String type) {

  static MappedKeys of(DeployedApi api, ObjectDef owner, FieldDef field) {
    String type = field.type().nullable().toSdl();
    // Few APIs have a mapped model, and only there the rest has to be looked at.
    boolean isMapped =
        api.written().isPresent()
            && hasMapped(api.written().get())
            && !isWritten(api.written().get(), owner, field);
    String name = isMapped ? storedName(api.written().get(), field.name()) : field.name();
    return new MappedKeys(name, type);
  }

  private static boolean hasMapped(WrittenSchema written) {
    for (Entity entity : written.entities().all()) {
      if (!entity.storedName().equals(entity.name())) {
        return true;
      }
    }
    return false;
  }

  /** Join models are made as a whole, so that their fields count as not written. */
  private static boolean isWritten(WrittenSchema written, ObjectDef owner, FieldDef field) {
    boolean isJoin =
        written.input().types().stream()
            .filter(ObjectDef.class::isInstance)
            .flatMap(type -> ((ObjectDef) type).fields().stream())
            .flatMap(one -> one.directives().stream())
            .filter(use -> use.name().equals("manyToMany"))
            .flatMap(use -> use.text("relationName").stream())
            .anyMatch(name -> Words.upperFirst(name).equals(owner.name()));
    return !isJoin
        && written.input().object(owner.name()).flatMap(t -> t.field(field.name())).isPresent();
  }

  private static String storedName(WrittenSchema written, String name) {
    String found = name;
    int longest = 0;
    for (Entity entity : written.entities().all()) {
      String prefix = Words.lowerFirst(entity.name());
      boolean isAfterIt =
          name.length() > prefix.length()
              && name.startsWith(prefix)
              && Character.isUpperCase(name.charAt(prefix.length()));
      if (isAfterIt && prefix.length() > longest) {
        longest = prefix.length();
        found = Words.lowerFirst(entity.storedName()) + name.substring(prefix.length());
      }
    }
    return found;
  }

  /** Whether one of the fields of the other side is stored by the same name. */
  boolean isAmong(DeployedApi api, ObjectDef owner, Collection<FieldDef> fields) {
    return fields.stream().anyMatch(field -> of(api, owner, field).equals(this));
  }
}
