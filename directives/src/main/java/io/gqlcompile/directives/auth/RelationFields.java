package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Provider;
import io.gqlcompile.access.Role;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What authorization needs to know of fields that lead to other models. */
final class RelationFields {
  private final SchemaModel schema;
  private final AccessCatalog access;
  private final Settings settings;
  private final Map<String, List<Backlink>> backlinks;

  /**
   * @param schema the schema as written
   */
  RelationFields(SchemaModel schema, Settings settings) {
    this.schema = schema;
    this.access = AccessCatalog.of(schema, settings);
    this.settings = settings;
    this.backlinks = backlinks(schema);
  }

  /** A field of a type that holds many items of another. */
  private record Backlink(String owner, FieldDef field) {}

  private static Map<String, List<Backlink>> backlinks(SchemaModel schema) {
    Map<String, List<Backlink>> links = new HashMap<>();
    for (TypeDef type : schema.types()) {
      if (type instanceof ObjectDef object) {
        for (FieldDef field : object.fields()) {
          if (field.hasDirective("hasMany")) {
            links
                .computeIfAbsent(field.type().baseName(), name -> new ArrayList<>())
                .add(new Backlink(object.name(), field));
          }
        }
      }
    }
    return links;
  }

  static boolean isRelation(FieldDef field) {
    return field.hasDirective("hasMany")
        || field.hasDirective("hasOne")
        || field.hasDirective("belongsTo");
  }

  /** Whether a rule speaks of any model. */
  boolean haveRules() {
    return !access.matrices().isEmpty();
  }

  /** Whether a rule speaks of a model. */
  boolean hasRules(String model) {
    return access.matrix(model).isPresent();
  }

  /** Who may read the items of a related model, one way or another. */
  List<Role> readers(String related) {
    Optional<AccessMatrix> matrix = access.matrix(related);
    if (matrix.isEmpty()) {
      return settings.is(Flag.SANDBOX)
          ? List.of(new Role(Role.Kind.PUBLIC, Provider.API_KEY, "", "", false))
          : List.of();
    }
    Set<Role> readers = new LinkedHashSet<>();
    for (AccessOperation read : AccessOperation.READS) {
      readers.addAll(matrix.get().roles(read));
    }
    return new ArrayList<>(readers);
  }

  /**
   * Whether the field is withheld from what subscribers are told, because they may be others than
   * those who may read the related items.
   */
  boolean isRedacted(Entity entity, FieldDef field, FieldReaders own) {
    boolean heard = GuardedField.isHeard(entity);
    if (!heard || own.isRestricted()) {
      return heard;
    }
    boolean related = access.matrix(field.type().baseName()).isPresent();
    if (settings.is(Flag.SUBSCRIPTIONS_INHERIT_PRIMARY_AUTH)
        || field.type().isNonNull()
        || !related) {
      return false;
    }
    return differ(own.allowed(), pruned(readers(field.type().baseName())));
  }

  /**
   * Lets those follow a relation who may read the related items.
   *
   * @param redacts whether subscribers are told nothing of it
   */
  void protect(ResolverEditor resolvers, Coordinate field, String related, boolean redacts) {
    Map<String, VtlLiteral> facts = new LinkedHashMap<>();
    facts.put("roles", RoleFacts.of(readers(related)));
    if (!hasRules(related)) {
      facts.put("closed", VtlLiteral.bool(true));
    }
    if (redacts) {
      facts.put("redacts", VtlLiteral.bool(true));
    }
    resolvers
        .at(field)
        .ifPresent(
            draft ->
                draft
                    .add(Slot.AUTH, AuthTemplates.RELATION)
                    .fact("auth", new VtlLiteral.Fields(facts)));
  }

  private static boolean differ(List<Role> own, List<Role> theirs) {
    boolean meet = own.stream().anyMatch(role -> hasCounterpart(role, theirs));
    if (!meet) {
      return false;
    }
    boolean same =
        own.size() == theirs.size()
            && theirs.stream()
                .allMatch(
                    role ->
                        own.contains(role) && !role.isDynamic() && role.kind() != Role.Kind.CUSTOM);
    return !same;
  }

  private static boolean hasCounterpart(Role role, List<Role> others) {
    for (Role other : others) {
      boolean privately =
          role.provider() == other.provider()
              && (role.provider().hasClaims() || role.provider() == Provider.IDENTITY_POOL)
              && (role.kind() == Role.Kind.PRIVATE || other.kind() == Role.Kind.PRIVATE);
      boolean alike =
          role.kind() == other.kind()
              && role.provider() == other.provider()
              && role.claim().equals(other.claim())
              && role.entity().equals(other.entity());
      if (privately || alike) {
        return true;
      }
    }
    return false;
  }

  private static List<Role> pruned(List<Role> roles) {
    List<Role> kept = new ArrayList<>(roles);
    for (Provider provider : List.of(Provider.USER_POOLS, Provider.OIDC)) {
      Role signedIn = new Role(Role.Kind.PRIVATE, provider, "", "", false);
      if (kept.contains(signedIn)) {
        kept.removeIf(role -> role.provider() == provider && !role.equals(signedIn));
      }
    }
    return kept;
  }

  /** The generated columns of a model's items that hold keys of related items. */
  List<String> foreignKeys(Entity entity, io.gqlcompile.entity.EntityCatalog entities) {
    List<String> names = new ArrayList<>();
    for (Backlink link : backlinks.getOrDefault(entity.name(), List.of())) {
      entities
          .get(link.owner())
          .ifPresent(
              owner -> addKeys(names, link.owner(), link.field(), owner, owner.key().sort()));
    }
    for (FieldDef field : schema.object(entity.name()).orElseThrow().fields()) {
      Optional<Entity> related = entities.get(field.type().baseName());
      if (related.isPresent() && isImplicitKey(entity, field)) {
        addKeys(names, entity.name(), field, related.get(), entity.key().sort());
      }
    }
    return names;
  }

  private void addKeys(
      List<String> into, String type, FieldDef field, Entity target, List<KeyField> sort) {
    boolean byName = settings.is(Flag.RESPECT_PRIMARY_KEY_IN_RELATIONS);
    String partition = byName ? target.key().partition().name() : "id";
    into.add(GraphQlNames.foreignKey(type, field.name(), partition));
    sort.forEach(column -> into.add(GraphQlNames.foreignKey(type, field.name(), column.name())));
  }

  private boolean isImplicitKey(Entity entity, FieldDef field) {
    boolean one =
        field.directive("hasOne").filter(use -> use.texts("fields").isEmpty()).isPresent();
    boolean back =
        field.directive("belongsTo").filter(use -> use.texts("fields").isEmpty()).isPresent()
            && schema
                .object(field.type().baseName())
                .filter(type -> pointsBack(type, entity.name()))
                .isPresent();
    return one || back;
  }

  private static boolean pointsBack(ObjectDef type, String model) {
    return type.fields().stream()
        .anyMatch(f -> f.hasDirective("hasOne") && f.type().baseName().equals(model));
  }
}
