package io.gqlcompile.internal.transform;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The schema as AppSync gets it: without the directives that the compiler has dealt with, and
 * without root types that ended up empty.
 */
final class PrintableSchema {
  private static final Set<String> KEPT =
      Set.of(
          "aws_subscribe",
          "aws_auth",
          "aws_api_key",
          "aws_iam",
          "aws_oidc",
          "aws_cognito_user_pools",
          "aws_lambda",
          "deprecated");

  private PrintableSchema() {}

  static SchemaModel of(SchemaModel schema) {
    List<TypeDef> types = new ArrayList<>();
    for (TypeDef type : schema.types()) {
      boolean emptyRoot =
          type instanceof ObjectDef o
              && o.fields().isEmpty()
              && schema.roots().contains(type.name());
      if (!emptyRoot) {
        types.add(strip(type));
      }
    }
    return SchemaModel.of(types, schema.roots());
  }

  private static TypeDef strip(TypeDef type) {
    TypeDef stripped = type.withDirectives(kept(type.directives()));
    if (stripped instanceof ObjectDef o) {
      return o.withFields(fields(o.fields()));
    }
    if (stripped instanceof InterfaceDef i) {
      return i.withFields(fields(i.fields()));
    }
    if (stripped instanceof InputDef i) {
      return i.withFields(values(i.fields()));
    }
    return stripped instanceof EnumDef e ? enumOf(e) : stripped;
  }

  private static EnumDef enumOf(EnumDef e) {
    List<EnumValueDef> values = new ArrayList<>(e.values().size());
    for (EnumValueDef v : e.values()) {
      values.add(new EnumValueDef(v.name(), kept(v.directives()), v.description(), v.location()));
    }
    return new EnumDef(e.name(), values, e.directives(), e.description(), e.location());
  }

  private static List<FieldDef> fields(List<FieldDef> fields) {
    List<FieldDef> out = new ArrayList<>(fields.size());
    for (FieldDef field : fields) {
      boolean plain = field.directives().isEmpty() && field.arguments().isEmpty();
      out.add(
          plain
              ? field
              : field
                  .withDirectives(kept(field.directives()))
                  .withArguments(values(field.arguments())));
    }
    return out;
  }

  private static List<InputValueDef> values(List<InputValueDef> values) {
    List<InputValueDef> out = new ArrayList<>(values.size());
    for (InputValueDef value : values) {
      out.add(
          value.directives().isEmpty() ? value : value.withDirectives(kept(value.directives())));
    }
    return out;
  }

  private static List<DirectiveUse> kept(List<DirectiveUse> directives) {
    if (directives.isEmpty()) {
      return directives;
    }
    List<DirectiveUse> kept = new ArrayList<>();
    for (DirectiveUse use : directives) {
      if (KEPT.contains(use.name())) {
        kept.add(use);
      }
    }
    return kept;
  }
}
