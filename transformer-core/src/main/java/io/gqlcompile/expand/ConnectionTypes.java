package io.gqlcompile.expand;

import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/** The types that hold one page of items. */
public final class ConnectionTypes {
  private ConnectionTypes() {}

  /** Adds a connection of a model unless a type of its name exists. */
  public static void add(SchemaEditor editor, String name, String model, Settings settings) {
    if (editor.hasType(name)) {
      return;
    }
    List<FieldDef> fields = new ArrayList<>();
    fields.add(FieldDef.of("items", TypeRef.of(model).list().nonNull()));
    fields.add(FieldDef.of("nextToken", TypeRef.of("String")));
    if (settings.isVersioned()) {
      fields.add(FieldDef.of("startedAt", TypeRef.of("AWSTimestamp")));
    }
    editor.put(ObjectDef.of(name, fields));
  }
}
