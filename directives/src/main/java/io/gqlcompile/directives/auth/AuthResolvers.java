package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Role;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.ResolverKind;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.stack.StackModel;
import io.gqlcompile.table.TableFunctions;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the functions that judge callers into resolvers, and the roles they judge by. */
final class AuthResolvers {
  private static final String AUTH = "auth";
  private static final String ROLES = "roles";

  private final ResolveContext context;
  private final AccessCatalog access;
  private final TableFunctions table;
  private final RelationFields relations;

  AuthResolvers(ResolveContext context) {
    this.context = context;
    this.access = AccessCatalog.of(context.input(), context.settings());
    this.table = new TableFunctions(context.settings());
    this.relations = new RelationFields(context.input(), context.settings());
  }

  void add() {
    for (AccessMatrix matrix : access.matrices()) {
      context
          .entities()
          .get(matrix.model())
          .ifPresent(
              entity -> {
                addReads(entity, matrix);
                addWrites(entity, matrix);
                addSubscriptions(entity, matrix);
                new SearchAuthResolvers(context, entity, matrix).add();
                new FieldResolvers(context, relations, entity, matrix).add();
              });
    }
    access.fields().forEach(this::addField);
    new OpenParents(context, relations).add();
  }

  private void addReads(Entity entity, AccessMatrix matrix) {
    addRead(entity.field(Operation.GET), matrix, AccessOperation.GET, entity.key(), false);
    addRead(entity.field(Operation.LIST), matrix, AccessOperation.LIST, entity.key(), false);
    addRead(entity.field(Operation.SYNC), matrix, AccessOperation.SYNC, entity.key(), false);
    for (SecondaryIndex index : entity.indexes()) {
      addRead(index.queryField(), matrix, AccessOperation.LIST, index.key(), true);
    }
  }

  private void addRead(
      Optional<String> field,
      AccessMatrix matrix,
      AccessOperation operation,
      Key key,
      boolean isIndex) {
    List<Role> roles = matrix.roles(operation);
    Map<String, VtlLiteral> facts = new LinkedHashMap<>();
    facts.put(ROLES, RoleFacts.of(roles, role -> keyPart(role, key)));
    if (roles.stream().anyMatch(role -> !keyPart(role, key).isEmpty())) {
      facts.put("partition", VtlLiteral.text(key.partition().name()));
      facts.put("index", VtlLiteral.bool(isIndex));
    }
    field
        .flatMap(name -> context.resolvers().at(Coordinate.member("Query", name)))
        .ifPresent(draft -> protect(draft, AuthTemplates.READ, facts));
  }

  /** A field that shares the sort key's attribute with others is an attribute like any other. */
  private static Map<String, VtlLiteral> keyPart(Role role, Key key) {
    boolean isPartition = key.partition().name().equals(role.entity());
    boolean isSort = key.sortAttribute().filter(role.entity()::equals).isPresent();
    return role.isDynamic() && (isPartition || isSort)
        ? Map.of("key", VtlLiteral.text(isPartition ? "partition" : "sort"))
        : Map.of();
  }

  private void addWrites(Entity entity, AccessMatrix matrix) {
    WritableFields writable =
        new WritableFields(
            matrix,
            entity,
            relations.foreignKeys(entity, context.entities()),
            context.settings().isVersioned());
    mutation(entity, Operation.CREATE)
        .ifPresent(
            draft -> {
              List<Role> roles = matrix.roles(AccessOperation.CREATE);
              Map<String, VtlLiteral> facts = new LinkedHashMap<>();
              facts.put(ROLES, RoleFacts.of(roles, writable::onCreate));
              boolean fills = context.settings().is(Flag.POPULATE_OWNER_FOR_STATIC_GROUPS);
              facts.put("fillsOwner", VtlLiteral.bool(fills));
              protect(draft, AuthTemplates.CREATE, facts);
            });
    mutation(entity, Operation.UPDATE)
        .ifPresent(
            draft -> {
              Set<Role> roles = new LinkedHashSet<>(matrix.roles(AccessOperation.UPDATE));
              roles.addAll(matrix.roles(AccessOperation.DELETE));
              draft.fact("reportsReadError", VtlLiteral.bool(true));
              addStored(draft, entity, RoleFacts.of(List.copyOf(roles), writable::onUpdate));
            });
    mutation(entity, Operation.DELETE)
        .ifPresent(
            draft -> {
              List<Role> roles = matrix.fullRoles(AccessOperation.DELETE);
              addStored(draft, entity, RoleFacts.of(roles, role -> WritableFields.everything()));
            });
  }

  /** Reads the item as it is stored, then judges by it. */
  private void addStored(ResolverEditor.Draft draft, Entity entity, VtlLiteral roles) {
    draft.fact("writes", VtlLiteral.bool(true));
    PipelineFunction judge = table.storedItem(entity, "authorizeWrite", AuthTemplates.WRITE);
    protect(draft, judge, Map.of(ROLES, roles));
  }

  private void addSubscriptions(Entity entity, AccessMatrix matrix) {
    if (!entity.guarded()) {
      return;
    }
    VtlLiteral roles = RoleFacts.of(matrix.roles(AccessOperation.LISTEN));
    for (Operation operation :
        List.of(Operation.ON_CREATE, Operation.ON_UPDATE, Operation.ON_DELETE)) {
      for (String field : entity.fields(operation)) {
        context
            .resolvers()
            .at(Coordinate.member("Subscription", field))
            .ifPresent(draft -> protect(draft, AuthTemplates.SUBSCRIPTION, Map.of(ROLES, roles)));
      }
    }
  }

  /** A field of a type that is no model: an operation, most often. */
  private void addField(Coordinate field, List<Role> roles) {
    VtlLiteral facts = VtlLiteral.map(ROLES, RoleFacts.of(roles));
    Optional<ResolverEditor.Draft> existing = context.resolvers().at(field);
    ResolverEditor.Draft draft =
        existing.isPresent()
            ? existing.get().add(Slot.AUTH, AuthTemplates.CALL)
            : context
                .resolvers()
                .declare(
                    field,
                    ResolverKind.QUERY,
                    ResourceNames.resolver(field.type(), field.member()),
                    StackModel.ROOT,
                    AuthTemplates.FIELD);
    draft.fact(FieldResolvers.READERS, facts);
  }

  private Optional<ResolverEditor.Draft> mutation(Entity entity, Operation operation) {
    return entity
        .field(operation)
        .flatMap(name -> context.resolvers().at(Coordinate.member("Mutation", name)));
  }

  private static void protect(
      ResolverEditor.Draft draft, PipelineFunction function, Map<String, VtlLiteral> facts) {
    draft.add(Slot.AUTH, function).fact(AUTH, new VtlLiteral.Fields(facts));
  }
}
