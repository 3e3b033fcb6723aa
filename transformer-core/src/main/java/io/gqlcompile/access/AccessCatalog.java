package io.gqlcompile.access;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.settings.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the {@code @auth} directives of a schema say: a matrix for each model, and the roles of
 * each protected field of other types, the root types included. Immutable.
 */
public final class AccessCatalog {
  private static final String AUTH = "auth";

  private final Map<String, AccessMatrix> matrices;
  private final Map<Coordinate, List<AccessMatrix.Entry>> entries;
  private final Map<Coordinate, List<Role>> fields;

  private AccessCatalog(
      Map<String, AccessMatrix> matrices, Map<Coordinate, List<AccessMatrix.Entry>> entries) {
    this.matrices = Collections.unmodifiableMap(matrices);
    this.entries = entries;
    Map<Coordinate, List<Role>> roles = new LinkedHashMap<>();
    entries.forEach(
        (field, lines) -> roles.put(field, lines.stream().map(AccessMatrix.Entry::role).toList()));
    this.fields = Collections.unmodifiableMap(roles);
  }

  /**
   * Reads a schema. Works on schemas with mistakes, too: what makes no sense is left out.
   *
   * @param input the schema as the user wrote it, with the types that directives implied
   * @param settings what is set beside the schema
   */
  public static AccessCatalog of(SchemaModel input, Settings settings) {
    return input.view(AccessCatalog.class, schema -> new Reader(schema, settings).read());
  }

  /** The matrices of all models that have rules, in the order of the schema. */
  public Collection<AccessMatrix> matrices() {
    return matrices.values();
  }

  /** A model's matrix; empty if no rule speaks of the model, which then is closed to everybody. */
  public Optional<AccessMatrix> matrix(String model) {
    return Optional.ofNullable(matrices.get(model));
  }

  /** The protected fields of types that are no models, each with the roles that may read it. */
  public Map<Coordinate, List<Role>> fields() {
    return fields;
  }

  /**
   * What the rules of a protected field of such a type say, role by role: all that reading is.
   * Empty if the field has no rules, or only rules that depend on an item.
   */
  public List<AccessMatrix.Entry> entries(Coordinate field) {
    return entries.getOrDefault(field, List.of());
  }

  /** The roles that a rule makes on a type: one, or one for each group that it names. */
  public static List<Role> roles(AccessRule rule, Optional<ObjectDef> type) {
    Provider provider = rule.provider();
    return switch (rule.strategy()) {
      case PUBLIC -> List.of(new Role(Role.Kind.PUBLIC, provider, "", "", false));
      case PRIVATE -> List.of(new Role(Role.Kind.PRIVATE, provider, "", "", false));
      case CUSTOM -> List.of(new Role(Role.Kind.CUSTOM, provider, "", "", false));
      case OWNER ->
          List.of(
              new Role(
                  Role.Kind.OWNER,
                  provider,
                  rule.identityClaim(),
                  rule.ownerField(),
                  isList(type, rule.ownerField())));
      case GROUPS -> groupRoles(rule, type);
    };
  }

  private static List<Role> groupRoles(AccessRule rule, Optional<ObjectDef> type) {
    if (rule.groupsField().isPresent()) {
      String field = rule.groupsField().get();
      return List.of(
          new Role(
              Role.Kind.DYNAMIC_GROUP,
              rule.provider(),
              rule.groupClaim(),
              field,
              isList(type, field)));
    }
    List<Role> roles = new ArrayList<>();
    for (String group : rule.groups()) {
      roles.add(new Role(Role.Kind.STATIC_GROUP, rule.provider(), rule.groupClaim(), group, false));
    }
    return roles;
  }

  private static boolean isList(Optional<ObjectDef> type, String field) {
    return type.flatMap(t -> t.field(field)).map(f -> f.type().isList()).orElse(false);
  }

  /** Reads one schema. */
  private static final class Reader {
    private final SchemaModel schema;
    private final Settings settings;
    private final Map<String, AccessMatrix> matrices = new LinkedHashMap<>();
    private final Map<Coordinate, List<AccessMatrix.Entry>> fields = new LinkedHashMap<>();

    Reader(SchemaModel schema, Settings settings) {
      this.schema = schema;
      this.settings = settings;
    }

    AccessCatalog read() {
      for (TypeDef type : schema.types()) {
        if (type instanceof ObjectDef object && object.hasDirective("model")) {
          addModel(object);
        } else if (type instanceof ObjectDef object) {
          addFields(object);
        }
      }
      return new AccessCatalog(matrices, fields);
    }

    private void addModel(ObjectDef model) {
      List<FieldDef> own = model.fields().stream().filter(f -> f.hasDirective(AUTH)).toList();
      if (own.isEmpty() && !model.hasDirective(AUTH)) {
        return;
      }
      AccessMatrix.Builder builder =
          AccessMatrix.builder(model.name(), model.fields().stream().map(FieldDef::name).toList());
      model.directive(AUTH).ifPresent(auth -> grantAll(builder, model, auth));
      for (FieldDef field : own) {
        builder.reset(field.name());
        for (AccessRule rule : AccessRule.of(field.directive(AUTH).orElseThrow(), settings)) {
          roles(rule, Optional.of(model)).forEach(role -> builder.grant(role, field.name(), rule));
        }
      }
      matrices.put(model.name(), builder.build());
    }

    private void grantAll(AccessMatrix.Builder builder, ObjectDef model, DirectiveUse auth) {
      for (AccessRule rule : AccessRule.of(auth, settings)) {
        roles(rule, Optional.of(model)).forEach(role -> builder.grantAll(role, rule));
      }
    }

    /** Without an item there are no owners: rules that depend on one let nobody in. */
    private void addFields(ObjectDef type) {
      for (FieldDef field : type.fields()) {
        Optional<DirectiveUse> auth = field.directive(AUTH);
        if (auth.isPresent()) {
          fields.put(Coordinate.member(type.name(), field.name()), entries(field, auth.get()));
        }
      }
    }

    private List<AccessMatrix.Entry> entries(FieldDef field, DirectiveUse auth) {
      Map<Role, AccessRule> rules = new LinkedHashMap<>();
      for (AccessRule rule : AccessRule.of(auth, settings)) {
        if (!rule.isDynamic()) {
          roles(rule, Optional.empty()).forEach(role -> rules.putIfAbsent(role, rule));
        }
      }
      List<AccessMatrix.Entry> lines = new ArrayList<>();
      List<String> name = List.of(field.name());
      rules.forEach(
          (role, rule) ->
              lines.add(new AccessMatrix.Entry(role, name, AccessOperation.READS, rule)));
      return List.copyOf(lines);
    }
  }
}
