package io.gqlcompile.directives.model;

import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.Literal;
import io.gqlcompile.naming.GraphQlNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of one {@code @model}, met with their defaults.
 *
 * <p>A map that is null switches everything in it off, an entry that is null switches itself off,
 * and so does the empty name of a query or mutation. An absent entry keeps its default if maps are
 * merged key by key, and is off if a given map replaces the default one. In the latter case public
 * subscriptions that name nothing have their default names.
 *
 * @param operations the root fields of each operation that is on
 * @param guarded whether subscriptions pass the gate
 * @param timestamps whether there are time stamps at all
 * @param createdAt the field of the time of creation
 * @param updatedAt the field of the time of the last change
 */
record ModelUse(
    Map<Operation, List<String>> operations,
    boolean guarded,
    boolean timestamps,
    Optional<String> createdAt,
    Optional<String> updatedAt) {

  static ModelUse decode(DirectiveUse use, String model, boolean merge, boolean versioned) {
    Map<Operation, List<String>> operations = new EnumMap<>(Operation.class);
    Section queries = new Section(use.argument("queries"), merge);
    queries.name("get", GraphQlNames.getQuery(model), operations, Operation.GET);
    queries.name("list", GraphQlNames.listQuery(model), operations, Operation.LIST);
    if (versioned && queries.hasDefaults()) {
      operations.put(Operation.SYNC, List.of(GraphQlNames.syncQuery(model)));
    }
    Section mutations = new Section(use.argument("mutations"), merge);
    mutations.name("create", GraphQlNames.createMutation(model), operations, Operation.CREATE);
    mutations.name("update", GraphQlNames.updateMutation(model), operations, Operation.UPDATE);
    mutations.name("delete", GraphQlNames.deleteMutation(model), operations, Operation.DELETE);
    Optional<Literal> subscriptions = use.argument("subscriptions");
    String level = level(subscriptions);
    if (!level.equals("off")) {
      addSubscriptions(subscriptions, merge, model, operations);
    }
    Optional<Literal> stamps = use.argument("timestamps");
    return new ModelUse(
        operations,
        !level.equals("public"),
        stamps.isEmpty() || !stamps.get().isNull(),
        stamp(stamps, "createdAt"),
        stamp(stamps, "updatedAt"));
  }

  private static void addSubscriptions(
      Optional<Literal> given, boolean merge, String model, Map<Operation, List<String>> into) {
    boolean byDefault = !merge && level(given).equals("public") && !namesAny(given);
    Section section = new Section(byDefault ? Optional.empty() : given, merge);
    if (into.containsKey(Operation.CREATE)) {
      section.names(
          "onCreate", GraphQlNames.onCreateSubscription(model), into, Operation.ON_CREATE);
    }
    if (into.containsKey(Operation.UPDATE)) {
      section.names(
          "onUpdate", GraphQlNames.onUpdateSubscription(model), into, Operation.ON_UPDATE);
    }
    if (into.containsKey(Operation.DELETE)) {
      section.names(
          "onDelete", GraphQlNames.onDeleteSubscription(model), into, Operation.ON_DELETE);
    }
  }

  private static boolean namesAny(Optional<Literal> subscriptions) {
    return subscriptions.orElseThrow() instanceof Literal.Fields map
        && map.fields().stream()
            .anyMatch(field -> !field.name().equals("level") && !field.value().isNull());
  }

  private static String level(Optional<Literal> subscriptions) {
    return subscriptions
        .filter(Literal.Fields.class::isInstance)
        .flatMap(l -> ((Literal.Fields) l).get("level"))
        .flatMap(Literal::asText)
        .orElse("on");
  }

  private static Optional<String> stamp(Optional<Literal> stamps, String name) {
    if (stamps.isEmpty()) {
      return Optional.of(name);
    }
    if (stamps.get() instanceof Literal.Fields fields) {
      Optional<Literal> given = fields.get(name);
      return given.isEmpty() ? Optional.of(name) : given.get().asText();
    }
    return Optional.empty();
  }

  /** One of the maps: as given, or its default if it is absent. */
  private record Section(Optional<Literal> given, boolean merge) {

    boolean isOff() {
      return given.isPresent() && given.get().isNull();
    }

    /** Whether an entry that is not given keeps its default. */
    boolean hasDefaults() {
      return given.isEmpty() || merge && !isOff();
    }

    /** The entry of one key: empty if it is off; its default if that holds. */
    private Optional<Literal> entry(String key) {
      return given.get() instanceof Literal.Fields fields ? fields.get(key) : Optional.empty();
    }

    void name(String key, String byDefault, Map<Operation, List<String>> into, Operation op) {
      if (isOff()) {
        return;
      }
      Optional<Literal> own = given.isEmpty() ? Optional.empty() : entry(key);
      if (own.isPresent()) {
        own.get()
            .asText()
            .filter(name -> !name.isEmpty())
            .ifPresent(name -> into.put(op, List.of(name)));
      } else if (hasDefaults()) {
        into.put(op, List.of(byDefault));
      }
    }

    void names(String key, String byDefault, Map<Operation, List<String>> into, Operation op) {
      if (isOff()) {
        return;
      }
      Optional<Literal> own = given.isEmpty() ? Optional.empty() : entry(key);
      if (own.isPresent() && own.get().isNull()) {
        return;
      }
      List<String> names = new ArrayList<>(own.map(Literal::asTexts).orElse(List.of()));
      if (names.isEmpty() && hasDefaults()) {
        names.add(byDefault);
      }
      if (!names.isEmpty()) {
        into.put(op, names);
      }
    }
  }
}
