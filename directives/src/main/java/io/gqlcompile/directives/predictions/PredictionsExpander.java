package io.gqlcompile.directives.predictions;

import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.spi.StageContext;
import java.util.List;
import java.util.Optional;

/** Gives fields the argument and the type that their actions ask for. */
final class PredictionsExpander {
  private PredictionsExpander() {}

  static SchemaModel expand(StageContext context) {
    SchemaEditor editor = context.schema().edit();
    for (PredictionsUse use : PredictionsUse.all(context.input())) {
      Optional<FieldDef> field = editor.field(use.type(), use.field().name());
      if (field.isEmpty()) {
        continue;
      }
      use.inputs().forEach(editor::put);
      TypeRef result = TypeRef.of("String");
      TypeRef input = TypeRef.of(use.inputName()).nonNull();
      editor
          .removeField(use.type(), use.field().name())
          .putField(
              use.type(),
              field
                  .get()
                  .withArguments(List.of(InputValueDef.of("input", input)))
                  .withType(use.givesList() ? result.list() : result));
    }
    return editor.build();
  }
}
