package io.gqlcompile.directives.model;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.StageContext;

/**
 * In sandbox mode, and if every IAM principal may do everything, opens the operations and types
 * that users wrote to IAM callers, as deployed projects have it.
 */
final class SandboxTypes {
  private static final DirectiveUse IAM = DirectiveUse.of("aws_iam");

  private SandboxTypes() {}

  static void open(StageContext context, SchemaEditor editor) {
    RootTypes roots = RootTypes.DEFAULT;
    for (TypeDef type : context.input().types()) {
      if (!(type instanceof ObjectDef object) || context.entities().contains(type.name())) {
        continue;
      }
      editor.addDirective(type.name(), IAM);
      if (roots.contains(type.name())) {
        for (FieldDef field : object.fields()) {
          editor.updateField(type.name(), field.name(), SandboxTypes::open);
        }
      }
    }
  }

  private static FieldDef open(FieldDef field) {
    return field.hasDirective("aws_iam") ? field : field.withDirective(IAM);
  }
}
