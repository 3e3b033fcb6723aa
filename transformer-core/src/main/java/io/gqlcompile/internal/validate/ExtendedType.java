package io.gqlcompile.internal.validate;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.ScalarDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.model.UnionDef;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a type together from its definition and its extensions. Extensions of anything but objects
 * lose their transformer directives: transformers do not look at them.
 */
final class ExtendedType {
  private final Vocabulary vocabulary;
  private final List<FieldDef> fields = new ArrayList<>();
  private final List<InputValueDef> inputFields = new ArrayList<>();
  private final List<EnumValueDef> values = new ArrayList<>();
  private final List<TypeRef.Named> named = new ArrayList<>();
  private final List<DirectiveUse> directives = new ArrayList<>();

  ExtendedType(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A definition with extensions of the same kind. */
  TypeDef of(TypeDef whole, List<TypeDef> parts) {
    directives.addAll(whole.directives());
    add(whole, false);
    for (TypeDef part : parts) {
      boolean seen = part instanceof ObjectDef;
      addDirectives(seen ? part.directives() : stripped(part.directives()), seen);
      add(part, !seen);
    }
    return built(whole);
  }

  private TypeDef built(TypeDef t) {
    if (t instanceof ObjectDef) {
      return new ObjectDef(t.name(), named, fields, directives, t.description(), t.location());
    }
    if (t instanceof InterfaceDef) {
      return new InterfaceDef(t.name(), named, fields, directives, t.description(), t.location());
    }
    if (t instanceof InputDef) {
      return new InputDef(t.name(), inputFields, directives, t.description(), t.location());
    }
    if (t instanceof EnumDef) {
      return new EnumDef(t.name(), values, directives, t.description(), t.location());
    }
    if (t instanceof UnionDef) {
      return new UnionDef(t.name(), named, directives, t.description(), t.location());
    }
    return new ScalarDef(t.name(), directives, t.description(), t.location());
  }

  private void add(TypeDef part, boolean strip) {
    if (part instanceof ObjectDef object) {
      named.addAll(object.interfaces());
      fields.addAll(object.fields());
    } else if (part instanceof InterfaceDef type) {
      named.addAll(type.interfaces());
      for (FieldDef field : type.fields()) {
        fields.add(strip ? field.withDirectives(stripped(field.directives())) : field);
      }
    } else if (part instanceof InputDef input) {
      for (InputValueDef field : input.fields()) {
        inputFields.add(strip ? field.withDirectives(stripped(field.directives())) : field);
      }
    } else if (part instanceof EnumDef type) {
      values.addAll(type.values());
    } else if (part instanceof UnionDef union) {
      named.addAll(union.members());
    }
  }

  /** Adds directives; those of objects only if the type has none of the name. */
  private void addDirectives(List<DirectiveUse> added, boolean once) {
    if (added.isEmpty()) {
      return;
    }
    List<DirectiveUse> before = List.copyOf(directives);
    for (DirectiveUse use : added) {
      if (!once || !has(before, use.name())) {
        directives.add(use);
      }
    }
  }

  private static boolean has(List<DirectiveUse> uses, String name) {
    for (DirectiveUse use : uses) {
      if (use.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private List<DirectiveUse> stripped(List<DirectiveUse> uses) {
    List<DirectiveUse> kept = new ArrayList<>();
    for (DirectiveUse use : uses) {
      if (!vocabulary.isTransformer(use.name())) {
        kept.add(use);
      }
    }
    return kept;
  }
}
