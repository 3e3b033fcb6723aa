package io.gqlcompile.codegen.client.android;

import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.text.Cases;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.naming.Words;
import java.util.ArrayList;
import java.util.List;

/** Names of classes, and of what is in one class. */
final class AndroidNames {
  static final String PROVIDER = "AmplifyModelProvider";

  private final FreeNames types;

  AndroidNames(DataSchema schema) {
    List<String> words = new ArrayList<>(JavaWords.RESERVED);
    words.add(PROVIDER);
    types = FreeNames.ofFiles(words);
    schema.models().forEach(m -> type(m.name()));
    schema.nonModels().forEach(m -> type(m.name()));
    schema.enums().forEach(e -> type(e.name()));
  }

  String type(String name) {
    return types.of("type", name);
  }

  String qualified(String name) {
    return AndroidTarget.PACKAGE + "." + type(name);
  }

  /** The names in a class. */
  static final class Members {
    private final FreeNames nested;
    private final FreeNames fields;
    private final FreeNames methods =
        FreeNames.without(
            List.of("getClass", "getModelName", "resolveIdentifier", "getPrimaryKeyString"));
    private final FreeNames setters;

    Members(String className, DataModel model) {
      nested = FreeNames.without(List.of(className));
      List<String> words = new ArrayList<>(JavaWords.RESERVED);
      words.add("modelIdentifier");
      fields = FreeNames.without(words);
      words.addAll(List.of("build", "getClass", "hashCode", "notify", "notifyAll", "toString"));
      words.addAll(List.of("wait", "clone", "finalize", "equals"));
      setters = FreeNames.without(words);
      List.of("Builder", "CopyOfBuilder", "BuildStep").forEach(this::nested);
      model.fields().forEach(this::field);
    }

    String nested(String name) {
      return nested.of("nested", name);
    }

    String step(DataField field) {
      return nested.of("step " + field.name(), Words.upperFirst(field.name()) + "Step");
    }

    String field(DataField field) {
      return fields.of("field", field.name());
    }

    /** Constants are fields of the class, too; all others have their names by now. */
    String constant(DataField field) {
      return fields.of("constant " + field.name(), Cases.constant(field.name()));
    }

    String getter(DataField field) {
      return methods.of("getter " + field.name(), "get" + Words.upperFirst(field.name()));
    }

    String setter(DataField field) {
      return setters.of("setter", field.name());
    }
  }
}
