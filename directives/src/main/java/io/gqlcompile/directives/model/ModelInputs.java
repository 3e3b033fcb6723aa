package io.gqlcompile.directives.model;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.ScalarTypes;
import io.gqlcompile.spi.StageContext;
import java.util.ArrayList;
import java.util.List;

/** The inputs of the create, update and delete mutations. */
final class ModelInputs {
  private final StageContext context;
  private final SchemaEditor editor;

  ModelInputs(StageContext context, SchemaEditor editor) {
    this.context = context;
    this.editor = editor;
  }

  void addCreate(Entity entity, ObjectDef declared) {
    List<InputValueDef> fields = new ArrayList<>();
    for (FieldDef field : stored(declared)) {
      TypeRef type = inputType(field.type());
      boolean optional = isFilledId(field) || isFilledStamp(field, entity);
      fields.add(InputValueDef.of(field.name(), optional ? type.nullable() : type));
    }
    if (declared.field("id").isEmpty()) {
      fields.add(InputValueDef.of("id", TypeRef.of("ID")));
    }
    addVersion(fields);
    editor.putIfAbsent(InputDef.of(GraphQlNames.createInput(entity.name()), fields));
  }

  void addUpdate(Entity entity, ObjectDef declared) {
    List<InputValueDef> fields = new ArrayList<>();
    for (FieldDef field : stored(declared)) {
      TypeRef type = inputType(field.type()).nullable();
      fields.add(InputValueDef.of(field.name(), field.name().equals("id") ? type.nonNull() : type));
    }
    if (declared.field("id").isEmpty()) {
      fields.add(InputValueDef.of("id", TypeRef.of("ID").nonNull()));
    }
    addVersion(fields);
    editor.putIfAbsent(InputDef.of(GraphQlNames.updateInput(entity.name()), fields));
  }

  void addDelete(Entity entity) {
    List<InputValueDef> fields = new ArrayList<>();
    fields.add(InputValueDef.of("id", TypeRef.of("ID").nonNull()));
    addVersion(fields);
    editor.putIfAbsent(InputDef.of(GraphQlNames.deleteInput(entity.name()), fields));
  }

  private void addVersion(List<InputValueDef> fields) {
    if (context.settings().isVersioned()) {
      fields.add(InputValueDef.of("_version", TypeRef.of("Int")));
    }
  }

  /** The fields that are attributes of the item, not relations to other models. */
  private List<FieldDef> stored(ObjectDef type) {
    List<FieldDef> stored = new ArrayList<>();
    for (FieldDef field : type.fields()) {
      if (!context.entities().contains(field.type().baseName())
          && InputFieldRule.canBeInput(context.input(), field)) {
        stored.add(field);
      }
    }
    return stored;
  }

  private static boolean isFilledId(FieldDef field) {
    String base = field.type().baseName();
    return field.name().equals("id") && (base.equals("ID") || base.equals("String"));
  }

  private static boolean isFilledStamp(FieldDef field, Entity entity) {
    String name = field.name();
    boolean isStamp =
        name.equals("createdAt")
            || name.equals("updatedAt")
            || entity.createdAt().filter(name::equals).isPresent()
            || entity.updatedAt().filter(name::equals).isPresent();
    String base = field.type().baseName();
    return isStamp && (base.equals("AWSDateTime") || base.equals("String"));
  }

  /** The type of an input field; a nested object becomes an input of its own. */
  private TypeRef inputType(TypeRef type) {
    String base = type.baseName();
    if (ScalarTypes.baseOf(base).isPresent() || context.input().isEnum(base)) {
      return type;
    }
    String input = GraphQlNames.nestedInput(base);
    addNested(base, input);
    return type.withBase(input);
  }

  private void addNested(String type, String input) {
    ObjectDef declared = context.input().object(type).orElse(null);
    if (declared == null || editor.hasType(input)) {
      return;
    }
    editor.put(InputDef.of(input, List.of()));
    List<InputValueDef> fields = new ArrayList<>();
    for (FieldDef field : declared.fields()) {
      if (InputFieldRule.canBeInput(context.input(), field)) {
        fields.add(InputValueDef.of(field.name(), inputType(field.type())));
      }
    }
    editor.setInputFields(input, fields);
  }
}
