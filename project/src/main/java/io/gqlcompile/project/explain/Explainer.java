package io.gqlcompile.project.explain;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.budget.Budget;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.RootField;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.resolver.ResolverPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions about a compiled API. Holds what it has read of it; for one thread. */
public final class Explainer {
  private final CompiledApi api;
  private final BuiltResources resources;
  private final PatternReader patterns;
  private final List<RelationView> relations;
  private final Map<Coordinate, ResolverPlan> resolvers = new LinkedHashMap<>();
  private final Map<Coordinate, Entity> operations = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> readers = new LinkedHashMap<>();

  /**
   * Reads an API.
   *
   * @param api what was compiled
   */
  public Explainer(CompiledApi api) {
    this.api = api;
    this.resources = new BuiltResources(api.stacks());
    this.patterns = new PatternReader(api.entities());
    this.relations = new RelationReader(api, patterns).read();
    for (Entity entity : api.entities().all()) {
      for (RootField root : entity.rootFields(api.schema().roots())) {
        operations.put(root.field(), entity);
      }
    }
    for (ResolverPlan plan : api.resolvers()) {
      resolvers.put(plan.field(), plan);
      AccessPattern pattern = patterns.read(plan);
      readers
          .computeIfAbsent(pattern.model(), model -> new LinkedHashMap<>())
          .computeIfAbsent(pattern.index(), index -> new ArrayList<>())
          .add(plan.field().toString());
    }
  }

  /** Whether the API has a type of that name, generated ones included. */
  public boolean hasType(String name) {
    return find(name).isPresent();
  }

  private Optional<TypeDef> find(String name) {
    return api.schema().type(name).or(() -> api.input().type(name));
  }

  /**
   * What there is to know of a field.
   *
   * @throws UsageException if the API has no such field
   */
  public FieldView field(String type, String name) throws UsageException {
    AccessTarget target = AccessTarget.of(api, type + "." + name);
    Coordinate field = Coordinate.member(type, name);
    Optional<ResolverPlan> plan = Optional.ofNullable(resolvers.get(field));
    return new FieldReader(api, resources, patterns)
        .read(field, plan, model(field), access(field, target.view(api)));
  }

  /** A field that leads to another model is judged by the rules of that model, too. */
  private AccessView access(Coordinate field, AccessView own) throws UsageException {
    Optional<Entity> model = model(field);
    boolean leads =
        model.isPresent()
            && api.entities().contains(field.type())
            && !model.get().name().equals(field.type());
    if (!leads) {
      return own;
    }
    List<AccessPart> parts = new ArrayList<>(own.parts());
    for (AccessPart part : AccessTarget.of(api, model.get().name()).view(api).parts()) {
      parts.add(part.only(part.fields(), AccessOperation.READS));
    }
    return new AccessView(parts, own.settings());
  }

  /**
   * What there is to know of a type.
   *
   * @throws UsageException if the API has no such type
   */
  public TypeView type(String name) throws UsageException {
    Optional<TypeDef> def = find(name);
    if (def.isEmpty()) {
      throw AccessTarget.missingType(api, name);
    }
    AccessView access =
        def.get() instanceof ObjectDef
            ? AccessTarget.of(api, name).view(api)
            : new AccessView(List.of(), api.settings());
    return new TypeReader(this, api, resources).read(def.get(), access);
  }

  /**
   * The whole API.
   *
   * @param budget what it uses of each quota, if that was measured
   */
  public ApiView api(Optional<Budget> budget) {
    List<TypeView> models = new ArrayList<>();
    AccessView none = new AccessView(List.of(), api.settings());
    TypeReader types = new TypeReader(this, api, resources);
    for (Entity entity : api.entities().all()) {
      models.add(types.read(find(entity.name()).orElseThrow(), none));
    }
    List<OperationView> own = new ArrayList<>();
    List<OperationView> links = new ArrayList<>();
    for (ResolverPlan plan : api.resolvers()) {
      if (operations.containsKey(plan.field())) {
        continue;
      }
      boolean isRoot = api.schema().roots().contains(plan.field().type());
      operation(plan.field()).ifPresent(isRoot ? own::add : links::add);
    }
    AccessCatalog access = AccessCatalog.of(api.input(), api.settings());
    AccessView rules = new AccessTarget("", "").view(api);
    return new ApiView(models, relations, own, links, access, rules, api.settings(), budget);
  }

  /** The model that a field is an operation of, or that it leads to. */
  private Optional<Entity> model(Coordinate field) {
    Entity entity = operations.get(field);
    if (entity != null) {
      return Optional.of(entity);
    }
    ResolverPlan plan = resolvers.get(field);
    Optional<Entity> target = plan == null ? Optional.empty() : patterns.model(plan);
    return target.or(() -> api.entities().get(field.type()));
  }

  List<OperationView> operations(String model) {
    List<OperationView> found = new ArrayList<>();
    Map<Coordinate, Entity> all = operations;
    for (Map.Entry<Coordinate, Entity> entry : all.entrySet()) {
      if (entry.getValue().name().equals(model)) {
        operation(entry.getKey()).ifPresent(found::add);
      }
    }
    return found;
  }

  List<RelationView> relations(String model) {
    return relations.stream().filter(r -> r.from().equals(model) || r.to().equals(model)).toList();
  }

  Map<String, List<String>> readers(String model) {
    return readers.getOrDefault(model, Map.of());
  }

  /** A field that is resolved. */
  Optional<OperationView> operation(Coordinate field) {
    Optional<FieldDef> def =
        find(field.type())
            .filter(CompositeDef.class::isInstance)
            .flatMap(type -> ((CompositeDef) type).field(field.member()));
    ResolverPlan plan = resolvers.get(field);
    AccessPattern pattern = plan == null ? AccessPattern.NOTHING : patterns.read(plan);
    return def.map(d -> FieldReader.operation(field, d, pattern));
  }
}
