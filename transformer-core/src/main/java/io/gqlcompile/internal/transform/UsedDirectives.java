package io.gqlcompile.internal.transform;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Directed;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which directives occur anywhere in a schema. */
final class UsedDirectives {
  private final Set<String> names = new TreeSet<>();

  private UsedDirectives() {}

  static Set<String> in(SchemaModel schema) {
    UsedDirectives used = new UsedDirectives();
    for (TypeDef type : schema.types()) {
      used.addType(type);
    }
    return used.names;
  }

  private void addType(TypeDef type) {
    add(type);
    if (type instanceof CompositeDef composite) {
      for (FieldDef field : composite.fields()) {
        add(field);
        addAll(field.arguments());
      }
    } else if (type instanceof InputDef input) {
      addAll(input.fields());
    } else if (type instanceof EnumDef values) {
      addAll(values.values());
    }
  }

  private void addAll(List<? extends Directed> elements) {
    for (Directed element : elements) {
      add(element);
    }
  }

  private void add(Directed element) {
    for (DirectiveUse use : element.directives()) {
      names.add(use.name());
    }
  }
}
