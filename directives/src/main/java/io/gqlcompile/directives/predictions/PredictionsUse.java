package io.gqlcompile.directives.predictions;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One {@code @predictions}, decoded.
 *
 * @param type the name of the type around the field
 * @param field the field that it is on
 * @param actions what is done, one after the other
 * @param directive the use itself
 */
record PredictionsUse(String type, FieldDef field, List<Action> actions, DirectiveUse directive) {
  static final String NAME = "predictions";

  private static final TypeRef TEXT = TypeRef.of("String").nonNull();

  /** All uses in a schema, in its order. */
  static List<PredictionsUse> all(SchemaModel schema) {
    List<PredictionsUse> uses = new ArrayList<>();
    for (TypeDef type : schema.types()) {
      if (type instanceof CompositeDef composite) {
        for (FieldDef field : composite.fields()) {
          field.directive(NAME).ifPresent(use -> uses.add(decode(type.name(), field, use)));
        }
      }
    }
    return uses;
  }

  private static PredictionsUse decode(String type, FieldDef field, DirectiveUse directive) {
    List<Action> actions = new ArrayList<>();
    for (String action : directive.texts("actions")) {
      Action.named(action).ifPresent(actions::add);
    }
    return new PredictionsUse(type, field, List.copyOf(actions), directive);
  }

  Coordinate coordinate() {
    return Coordinate.member(type, field.name());
  }

  /** Whether the result is a list: of labels, translated or not, but not as speech. */
  boolean givesList() {
    return actions.contains(Action.IDENTIFY_LABELS)
        && !actions.contains(Action.CONVERT_TEXT_TO_SPEECH);
  }

  String inputName() {
    return Words.pascal(field.name(), "Input");
  }

  /** The inputs that the API needs: one for each action, then the one that has them all. */
  List<InputDef> inputs() {
    List<InputDef> inputs = new ArrayList<>();
    List<InputValueDef> fields = new ArrayList<>();
    for (Action action : actions) {
      String name = Words.pascal(field.name(), action.key(), "Input");
      inputs.add(InputDef.of(name, values(action)));
      fields.add(InputValueDef.of(action.key(), TypeRef.of(name).nonNull()));
    }
    inputs.add(InputDef.of(inputName(), fields));
    return inputs;
  }

  private List<InputValueDef> values(Action action) {
    List<String> names =
        new ArrayList<>(
            switch (action) {
              case IDENTIFY_TEXT, IDENTIFY_LABELS -> List.of("key");
              case TRANSLATE_TEXT -> List.of("sourceLanguage", "targetLanguage");
              case CONVERT_TEXT_TO_SPEECH -> List.of("voiceID");
            });
    if (!action.readsPicture() && action == actions.get(0)) {
      names.add("text");
    }
    return names.stream().map(name -> InputValueDef.of(name, TEXT)).toList();
  }
}
