package io.gqlcompile.codegen.client.jsmodels;

import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.script.ScriptWords;
import io.gqlcompile.codegen.client.text.Cases;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.model.EnumDef;
import java.util.ArrayList;
import java.util.List;

/** What models and enums are called. Models come first, so they keep their names. */
final class JsNames {
  static final List<String> IMPORTED =
      List.of(
          "ModelInit",
          "MutableModel",
          "__modelMeta__",
          "ManagedIdentifier",
          "OptionallyManagedIdentifier",
          "CustomIdentifier",
          "CompositeIdentifier",
          "LazyLoading",
          "LazyLoadingDisabled",
          "AsyncCollection",
          "AsyncItem");

  private final FreeNames names;

  JsNames(DataSchema schema) {
    List<String> words = new ArrayList<>(ScriptWords.TYPES);
    words.addAll(IMPORTED);
    words.addAll(List.of("initSchema", "schema", "Schema"));
    names = FreeNames.without(words);
    schema.models().forEach(m -> type(m.name()));
    schema.nonModels().forEach(m -> type(m.name()));
    schema.enums().forEach(this::enumeration);
    for (DataModel model : schema.models()) {
      eager(model);
      lazy(model);
    }
  }

  String type(String name) {
    return names.of("type", name);
  }

  String enumeration(EnumDef type) {
    return enumeration(type.name());
  }

  String enumeration(String name) {
    return names.of("enum " + name, Cases.pascal(name));
  }

  String eager(DataModel model) {
    return names.of("eager", "Eager" + model.name());
  }

  String lazy(DataModel model) {
    return names.of("lazy", "Lazy" + model.name());
  }
}
