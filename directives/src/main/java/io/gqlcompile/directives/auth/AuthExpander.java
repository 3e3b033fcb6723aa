package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Role;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.spi.StageContext;
import java.util.ArrayList;
import java.util.List;

/** Adds owner fields and arguments, and AppSync's directives. */
final class AuthExpander {
  private final StageContext context;
  private final SchemaEditor editor;
  private final AccessCatalog access;
  private final ServiceDirectives services;

  AuthExpander(StageContext context) {
    this.context = context;
    this.editor = context.schema().edit();
    this.access = AccessCatalog.of(context.input(), context.settings());
    this.services = new ServiceDirectives(context.settings());
  }

  SchemaModel expand() {
    NestedTypes nested = new NestedTypes(context.input(), context.schema(), context.settings());
    for (AccessMatrix matrix : access.matrices()) {
      context.entities().get(matrix.model()).ifPresent(entity -> expand(entity, matrix));
      nested.visit(matrix);
    }
    nested
        .directives()
        .forEach((type, uses) -> uses.values().forEach(use -> editor.addDirective(type, use)));
    access.fields().forEach(this::open);
    SearchServiceDirectives.add(context.input(), access, services, editor);
    return editor.build();
  }

  private void expand(Entity entity, AccessMatrix matrix) {
    addDirectives(entity.name(), services.of(matrix.roles(), false));
    addOwnerFields(matrix);
    addOwnerFilters(matrix);
    if (entity.guarded()) {
      addOwnerArguments(entity, matrix);
    }
    for (GuardedField field : GuardedField.of(entity, matrix, context.schema())) {
      List<DirectiveUse> directives = services.ofOperation(field.roles());
      addDirectives(Coordinate.member(field.root(), field.name()), directives);
      editor
          .field(field.root(), field.name())
          .ifPresent(def -> addDirectives(def.type().baseName(), directives));
    }
  }

  private void addOwnerFields(AccessMatrix matrix) {
    for (Role role : matrix.roles()) {
      if (role.kind() == Role.Kind.OWNER && !editor.hasField(matrix.model(), role.entity())) {
        editor.putField(matrix.model(), FieldDef.of(role.entity(), TypeRef.of("String")));
      }
    }
  }

  private void addOwnerFilters(AccessMatrix matrix) {
    String subscription = GraphQlNames.subscriptionFilterInput(matrix.model());
    for (Role role : matrix.roles()) {
      if (role.isDynamic()) {
        editor.removeField(subscription, role.entity());
      }
    }
    List<String> inputs =
        List.of(
            GraphQlNames.filterInput(matrix.model()),
            GraphQlNames.conditionInput(matrix.model()),
            subscription);
    for (Role role : matrix.roles()) {
      if (role.kind() == Role.Kind.OWNER) {
        InputValueDef entry = InputValueDef.of(role.entity(), TypeRef.of("ModelStringInput"));
        inputs.forEach(input -> editor.putInputFieldIfAbsent(input, entry));
      }
    }
  }

  private void addOwnerArguments(Entity entity, AccessMatrix matrix) {
    String subscription = context.schema().roots().subscription();
    for (Operation operation :
        List.of(Operation.ON_CREATE, Operation.ON_UPDATE, Operation.ON_DELETE)) {
      for (String field : entity.fields(operation)) {
        for (Role role : matrix.roles(AccessOperation.LISTEN)) {
          if (role.kind() == Role.Kind.OWNER && !role.list()) {
            editor.updateField(subscription, field, def -> withArgument(def, role.entity()));
          }
        }
      }
    }
  }

  private static FieldDef withArgument(FieldDef field, String name) {
    if (field.argument(name).isPresent()) {
      return field;
    }
    List<InputValueDef> arguments = new ArrayList<>(field.arguments());
    arguments.add(InputValueDef.of(name, TypeRef.of("String")));
    return field.withArguments(arguments);
  }

  private void open(Coordinate field, List<Role> roles) {
    addDirectives(field, services.of(roles, false));
  }

  private void addDirectives(String type, List<DirectiveUse> directives) {
    directives.forEach(directive -> editor.addDirective(type, directive));
  }

  private void addDirectives(Coordinate field, List<DirectiveUse> directives) {
    editor.updateField(
        field.type(),
        field.member(),
        def -> {
          FieldDef open = def;
          for (DirectiveUse directive : directives) {
            open = open.hasDirective(directive.name()) ? open : open.withDirective(directive);
          }
          return open;
        });
  }
}
