package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Role;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Protects the search query of a model. Beside whom a role lets in, its functions know which fields
 * each role may aggregate, and which it may not read: a search must not tell of them either.
 */
final class SearchAuthResolvers {
  private static final PipelineFunction AUTHORIZE =
      PipelineFunction.local(
          "authorizeSearch",
          VtlTemplate.load(SearchAuthResolvers.class, "auth", "authorizeSearch.req.vtl"));

  private final ResolveContext context;
  private final Entity entity;
  private final AccessMatrix matrix;

  SearchAuthResolvers(ResolveContext context, Entity entity, AccessMatrix matrix) {
    this.context = context;
    this.entity = entity;
    this.matrix = matrix;
  }

  void add() {
    String root = context.schema().roots().query();
    entity
        .field(Operation.SEARCH)
        .flatMap(name -> context.resolvers().at(Coordinate.member(root, name)))
        .ifPresent(
            draft ->
                draft
                    .add(Slot.AUTH, AUTHORIZE)
                    .fact("auth", new VtlLiteral.Fields(facts(allFields()))));
  }

  private List<String> allFields() {
    ObjectDef model = context.schema().object(entity.name()).orElseThrow();
    return model.fields().stream().map(FieldDef::name).toList();
  }

  private Map<String, VtlLiteral> facts(List<String> fields) {
    List<Role> roles = matrix.roles(AccessOperation.SEARCH);
    List<String> common = new ArrayList<>(fields);
    common.removeAll(matrix.fields());
    common.addAll(common(roles));
    Map<String, VtlLiteral> facts = new LinkedHashMap<>();
    facts.put("roles", roleFacts(roles, common));
    facts.put("fields", VtlLiteral.texts(fields));
    facts.put("aggregates", VtlLiteral.texts(common));
    List<String> hidden = matrix.fields().stream().filter(f -> isHidden(roles, f)).toList();
    if (!hidden.isEmpty()) {
      facts.put("hidden", VtlLiteral.texts(hidden));
    }
    return facts;
  }

  /** The fields that every role may search. */
  private List<String> common(List<Role> roles) {
    List<String> common = new ArrayList<>(matrix.fields());
    roles.forEach(role -> common.retainAll(matrix.fields(role, AccessOperation.SEARCH)));
    return common;
  }

  private boolean isHidden(List<Role> roles, String field) {
    return roles.stream().anyMatch(role -> !reads(role, field));
  }

  private boolean reads(Role role, String field) {
    return AccessOperation.READS.stream().anyMatch(read -> matrix.allows(role, field, read));
  }

  /** Roles that depend on the item keep the order of their rules, as the terms of a request do. */
  private VtlLiteral roleFacts(List<Role> roles, List<String> common) {
    List<VtlLiteral> facts = new ArrayList<>();
    List<Role> fixed = roles.stream().filter(role -> !role.isDynamic()).toList();
    facts.addAll(items(RoleFacts.of(fixed, this::ofFixed)));
    for (Role role : roles) {
      if (role.isDynamic()) {
        facts.addAll(items(RoleFacts.of(List.of(role), r -> ofDynamic(r, common))));
      }
    }
    return new VtlLiteral.Items(facts);
  }

  private static List<VtlLiteral> items(VtlLiteral list) {
    return ((VtlLiteral.Items) list).items();
  }

  private Map<String, VtlLiteral> ofFixed(Role role) {
    Map<String, VtlLiteral> more = hides(role);
    if (matrix.allowsAll(role, AccessOperation.SEARCH)) {
      more.put("all", VtlLiteral.bool(true));
    } else {
      more.put("fields", VtlLiteral.texts(matrix.fields(role, AccessOperation.SEARCH)));
    }
    return more;
  }

  private Map<String, VtlLiteral> ofDynamic(Role role, List<String> common) {
    Map<String, VtlLiteral> more = hides(role);
    List<String> own = new ArrayList<>(matrix.fields(role, AccessOperation.SEARCH));
    own.removeAll(common);
    more.put("fields", VtlLiteral.texts(own));
    return more;
  }

  private Map<String, VtlLiteral> hides(Role role) {
    Map<String, VtlLiteral> more = new LinkedHashMap<>();
    List<String> hides = matrix.fields().stream().filter(field -> !reads(role, field)).toList();
    more.put("hides", VtlLiteral.texts(hides));
    return more;
  }
}
