package io.gqlcompile.directives.model;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.spi.StageContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Puts an authorization directive on a model and on the types that are stored inside its items. */
final class NestedTypes {
  private final StageContext context;
  private final SchemaEditor editor;
  private final Set<String> seen = new HashSet<>();

  NestedTypes(StageContext context, SchemaEditor editor) {
    this.context = context;
    this.editor = editor;
  }

  void open(ObjectDef model, DirectiveUse directive) {
    editor.addDirective(model.name(), directive);
    openFields(model, directive);
  }

  private void openFields(ObjectDef type, DirectiveUse directive) {
    for (FieldDef field : type.fields()) {
      String base = field.type().baseName();
      Optional<ObjectDef> nested = context.input().object(base);
      if (nested.isPresent() && !context.entities().contains(base) && seen.add(base)) {
        editor.addDirective(base, directive);
        openFields(nested.get(), directive);
      }
    }
  }
}
