package io.gqlcompile.directives.http;

import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.spi.StageContext;
import java.util.Optional;

/** Sorts the arguments of fields into inputs: parameters, query, body. */
final class HttpExpander {
  private HttpExpander() {}

  static SchemaModel expand(StageContext context) {
    SchemaEditor editor = context.schema().edit();
    for (HttpUse use : HttpUse.all(context.input())) {
      HttpArguments arguments = use.arguments();
      Optional<FieldDef> field = editor.field(use.type(), use.field().name());
      if (arguments.inputs().isEmpty() || field.isEmpty()) {
        continue;
      }
      arguments.inputs().values().forEach(editor::put);
      editor
          .removeField(use.type(), use.field().name())
          .putField(use.type(), field.get().withArguments(arguments.arguments()));
    }
    return editor.build();
  }
}
