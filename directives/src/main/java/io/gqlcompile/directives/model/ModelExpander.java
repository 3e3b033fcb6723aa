package io.gqlcompile.directives.model;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.expand.ConnectionTypes;
import io.gqlcompile.expand.EnumLists;
import io.gqlcompile.expand.FilterTypes;
import io.gqlcompile.expand.SandboxAccess;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.StageContext;
import java.util.ArrayList;
import java.util.List;

/** Adds the types and root fields of each model. */
final class ModelExpander {
  private final StageContext context;
  private final SchemaEditor editor;
  private final FilterTypes filters;
  private final List<DirectiveUse> access;

  ModelExpander(StageContext context) {
    this.context = context;
    this.editor = context.schema().edit();
    this.filters = new FilterTypes(context.input(), editor);
    this.access = SandboxAccess.directives(context.settings());
  }

  SchemaModel expand() {
    SharedTypes.add(editor);
    ModelInputs inputs = new ModelInputs(context, editor);
    for (Entity entity : context.entities().all()) {
      ObjectDef declared = context.schema().object(entity.name()).orElseThrow();
      ObjectDef output = ImplicitFields.add(declared, entity);
      editor.put(output);
      List<DirectiveUse> directives = declared.hasDirective("auth") ? List.of() : access;
      addReads(entity, output, directives);
      addWrites(entity, declared, inputs, directives);
      addSubscriptions(entity, output, directives);
      addVersionFields(entity);
      directives.forEach(directive -> new NestedTypes(context, editor).open(declared, directive));
    }
    if (context.settings().is(Flag.SANDBOX) || context.settings().iam().everyPrincipal()) {
      SandboxTypes.open(context, editor);
    }
    return editor.build();
  }

  private void addReads(Entity entity, ObjectDef output, List<DirectiveUse> directives) {
    RootTypes roots = context.schema().roots();
    entity
        .field(Operation.GET)
        .ifPresent(
            name ->
                putRoot(
                    roots.query(),
                    name,
                    List.of(InputValueDef.of("id", TypeRef.of("ID").nonNull())),
                    TypeRef.of(entity.name()),
                    directives));
    boolean many = entity.has(Operation.LIST) || entity.has(Operation.SYNC);
    if (!many) {
      return;
    }
    String connection = GraphQlNames.connection(entity.name());
    ConnectionTypes.add(editor, connection, entity.name(), context.settings().isVersioned());
    directives.forEach(d -> editor.addDirective(connection, d));
    String filter = addFilter(entity, output);
    List<InputValueDef> page = new ArrayList<>();
    page.add(InputValueDef.of("filter", TypeRef.of(filter)));
    page.add(InputValueDef.of("limit", TypeRef.of("Int")));
    page.add(InputValueDef.of("nextToken", TypeRef.of("String")));
    entity
        .field(Operation.LIST)
        .ifPresent(name -> putRoot(roots.query(), name, page, TypeRef.of(connection), directives));
    List<InputValueDef> changes = new ArrayList<>(page);
    changes.add(InputValueDef.of("lastSync", TypeRef.of("AWSTimestamp")));
    entity
        .field(Operation.SYNC)
        .ifPresent(
            name -> putRoot(roots.query(), name, changes, TypeRef.of(connection), directives));
  }

  private String addFilter(Entity entity, ObjectDef output) {
    String name = GraphQlNames.filterInput(entity.name());
    filters.addFilter(name, output, EnumLists.NULLABLE);
    addDeletedFilter(name);
    return name;
  }

  private void addWrites(
      Entity entity, ObjectDef declared, ModelInputs inputs, List<DirectiveUse> directives) {
    boolean any =
        entity.has(Operation.CREATE)
            || entity.has(Operation.UPDATE)
            || entity.has(Operation.DELETE);
    if (!any) {
      return;
    }
    String condition = addCondition(entity, declared);
    if (entity.has(Operation.CREATE)) {
      inputs.addCreate(entity, declared);
      putMutation(entity, Operation.CREATE, GraphQlNames.createInput(entity.name()), condition);
    }
    if (entity.has(Operation.UPDATE)) {
      inputs.addUpdate(entity, declared);
      putMutation(entity, Operation.UPDATE, GraphQlNames.updateInput(entity.name()), condition);
    }
    if (entity.has(Operation.DELETE)) {
      inputs.addDelete(entity);
      putMutation(entity, Operation.DELETE, GraphQlNames.deleteInput(entity.name()), condition);
    }
    for (Operation operation : List.of(Operation.CREATE, Operation.UPDATE, Operation.DELETE)) {
      entity
          .field(operation)
          .ifPresent(
              name ->
                  editor.updateField(
                      context.schema().roots().mutation(),
                      name,
                      field -> field.withDirectives(directives)));
    }
  }

  private void putMutation(Entity entity, Operation operation, String input, String condition) {
    List<InputValueDef> arguments =
        List.of(
            InputValueDef.of("input", TypeRef.of(input).nonNull()),
            InputValueDef.of("condition", TypeRef.of(condition)));
    String mutation = context.schema().roots().mutation();
    String name = entity.field(operation).orElseThrow();
    putRoot(mutation, name, arguments, TypeRef.of(entity.name()), List.of());
  }

  /** A condition speaks of declared fields, and of the time stamps as text; never of the id. */
  private String addCondition(Entity entity, ObjectDef declared) {
    String name = GraphQlNames.conditionInput(entity.name());
    if (editor.hasType(name)) {
      return name;
    }
    List<InputValueDef> entries = filters.entries(declared, EnumLists.NULLABLE);
    entries.removeIf(e -> e.name().equals("id") && e.type().baseName().equals("ModelIDInput"));
    editor.put(InputDef.of(name, FilterTypes.withLogic(name, entries, true)));
    entity.createdAt().ifPresent(field -> addStampCondition(name, field));
    entity.updatedAt().ifPresent(field -> addStampCondition(name, field));
    addDeletedFilter(name);
    return name;
  }

  private void addStampCondition(String condition, String field) {
    editor.putInputFieldIfAbsent(
        condition, InputValueDef.of(field, TypeRef.of("ModelStringInput")));
  }

  private void addSubscriptions(Entity entity, ObjectDef output, List<DirectiveUse> directives) {
    addSubscriptions(entity, output, Operation.ON_CREATE, Operation.CREATE, directives);
    addSubscriptions(entity, output, Operation.ON_UPDATE, Operation.UPDATE, directives);
    addSubscriptions(entity, output, Operation.ON_DELETE, Operation.DELETE, directives);
  }

  private void addSubscriptions(
      Entity entity,
      ObjectDef output,
      Operation operation,
      Operation cause,
      List<DirectiveUse> access) {
    for (String name : entity.fields(operation)) {
      String filter = addSubscriptionFilter(entity, output);
      List<DirectiveUse> directives = new ArrayList<>();
      directives.add(subscribe(entity.field(cause).orElseThrow()));
      directives.addAll(access);
      putRoot(
          context.schema().roots().subscription(),
          name,
          List.of(InputValueDef.of("filter", TypeRef.of(filter))),
          TypeRef.of(entity.name()),
          directives);
    }
  }

  private String addSubscriptionFilter(Entity entity, ObjectDef output) {
    String name = GraphQlNames.subscriptionFilterInput(entity.name());
    if (!editor.hasType(name)) {
      List<InputValueDef> entries = filters.subscriptionEntries(output);
      editor.put(InputDef.of(name, FilterTypes.withLogic(name, entries, false)));
      addDeletedFilter(name);
    }
    return name;
  }

  private void addDeletedFilter(String input) {
    if (context.settings().isVersioned()) {
      editor.putInputFieldIfAbsent(
          input, InputValueDef.of("_deleted", TypeRef.of("ModelBooleanInput")));
    }
  }

  private void addVersionFields(Entity entity) {
    if (!context.settings().isVersioned()) {
      return;
    }
    editor.putField(entity.name(), FieldDef.of("_version", TypeRef.of("Int").nonNull()));
    editor.putField(entity.name(), FieldDef.of("_deleted", TypeRef.of("Boolean")));
    editor.putField(
        entity.name(), FieldDef.of("_lastChangedAt", TypeRef.of("AWSTimestamp").nonNull()));
  }

  private void putRoot(
      String root,
      String name,
      List<InputValueDef> arguments,
      TypeRef type,
      List<DirectiveUse> directives) {
    editor.putField(
        root, FieldDef.of(name, type).withArguments(arguments).withDirectives(directives));
  }

  private static DirectiveUse subscribe(String mutation) {
    Literal name = new Literal.Text(mutation, SourceLocation.NONE);
    return DirectiveUse.of("aws_subscribe")
        .with("mutations", new Literal.Items(List.of(name), SourceLocation.NONE));
  }
}
