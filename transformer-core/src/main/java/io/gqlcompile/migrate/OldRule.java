package io.gqlcompile.migrate;

import io.gqlcompile.access.Provider;
import io.gqlcompile.access.Strategy;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.Literal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule as the first version understood it.
 *
 * @param strategy whom it let in
 * @param provider who vouched for them
 * @param covers the operations that it was about
 * @param subject what tells callers of one strategy and provider apart: fields, claims, groups
 * @param groups the groups that it names, if it names any
 * @param written the rule as it stands in the schema
 */
record OldRule(
    Strategy strategy,
    Provider provider,
    Set<OldOperation> covers,
    String subject,
    Optional<List<String>> groups,
    Literal.Fields written) {
  static final String OPERATIONS = "operations";
  static final String QUERIES = "queries";
  static final String MUTATIONS = "mutations";
  static final String IDENTITY_FIELD = "identityField";
  static final String IDENTITY_CLAIM = "identityClaim";

  /** Keeps its own copy. */
  OldRule {
    Set<OldOperation> copy = EnumSet.noneOf(OldOperation.class);
    copy.addAll(covers);
    covers = Collections.unmodifiableSet(copy);
  }

  /** The rules of a directive; what is no rule at all is left out. */
  static List<OldRule> of(DirectiveUse auth) {
    List<OldRule> rules = new ArrayList<>();
    for (Literal literal : auth.argument("rules").map(Literal::asList).orElse(List.of())) {
      if (literal instanceof Literal.Fields fields) {
        of(fields).ifPresent(rules::add);
      }
    }
    return rules;
  }

  private static Optional<OldRule> of(Literal.Fields fields) {
    Optional<Strategy> strategy = text(fields, "allow").flatMap(Strategy::of);
    if (strategy.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> named = text(fields, "provider");
    Optional<Provider> provider =
        named.isEmpty() ? Optional.of(strategy.get().defaultProvider()) : Provider.of(named.get());
    Optional<List<String>> groups = fields.get("groups").map(Literal::asTexts);
    return provider.map(
        p ->
            new OldRule(
                strategy.get(),
                p,
                covers(fields),
                subject(strategy.get(), fields),
                groups,
                fields));
  }

  private static Optional<String> text(Literal.Fields fields, String name) {
    return fields.get(name).flatMap(Literal::asText);
  }

  private static Set<OldOperation> covers(Literal.Fields fields) {
    Optional<Literal> operations = fields.get(OPERATIONS);
    Set<OldOperation> covers = EnumSet.noneOf(OldOperation.class);
    if (operations.isPresent()) {
      operations.get().asTexts().forEach(name -> covers.addAll(OldOperation.of(name)));
      return covers;
    }
    Optional<Literal> queries = fields.get(QUERIES);
    Optional<Literal> mutations = fields.get(MUTATIONS);
    covers.addAll(queries.isPresent() ? queries(queries.get()) : OldOperation.READS);
    covers.addAll(mutations.isPresent() ? mutations(mutations.get()) : OldOperation.WRITES);
    return covers;
  }

  private static Set<OldOperation> queries(Literal names) {
    Set<OldOperation> operations = EnumSet.noneOf(OldOperation.class);
    for (String name : names.asTexts()) {
      switch (name) {
        case "get" -> operations.add(OldOperation.GET);
        case "list" -> operations.add(OldOperation.LIST);
        default -> {}
      }
    }
    return operations;
  }

  private static Set<OldOperation> mutations(Literal names) {
    Set<OldOperation> operations = EnumSet.noneOf(OldOperation.class);
    names.asTexts().forEach(name -> operations.addAll(OldOperation.of(name)));
    operations.removeAll(OldOperation.READS);
    return operations;
  }

  private static String subject(Strategy strategy, Literal.Fields fields) {
    return switch (strategy) {
      case OWNER ->
          text(fields, "ownerField").orElse("owner")
              + " "
              + text(fields, IDENTITY_FIELD).or(() -> text(fields, IDENTITY_CLAIM)).orElse("");
      case GROUPS ->
          text(fields, "groupsField").orElse("groups")
              + " "
              + text(fields, "groupClaim").orElse("cognito:groups");
      case PRIVATE, PUBLIC, CUSTOM -> "";
    };
  }

  /** Whether it has an argument, be it null. */
  boolean has(String argument) {
    return written.get(argument).isPresent();
  }

  /** Whether two rules are about the same callers. */
  boolean isAbout(OldRule other) {
    return isOfKind(other) && subject.equals(other.subject) && groups.equals(other.groups);
  }

  private boolean isOfKind(OldRule other) {
    return strategy == other.strategy && provider == other.provider;
  }

  /** Whether everybody whom another rule lets in is let in by this one. */
  boolean includes(OldRule other) {
    if (provider != other.provider) {
      return false;
    }
    boolean isEverybody = strategy == Strategy.PRIVATE || strategy == Strategy.PUBLIC;
    if (isEverybody) {
      return strategy == Strategy.PUBLIC || other.strategy != Strategy.PUBLIC;
    }
    if (!isOfKind(other) || groups.isPresent() != other.groups.isPresent()) {
      return false;
    }
    return groups.isPresent()
        ? subject.equals(other.subject) && groups.get().containsAll(other.groups.get())
        : subject.equals(other.subject);
  }

  /** For messages: {@code owner}, {@code groups Admin}. */
  String words() {
    String who = strategy.toSdl();
    return groups.isPresent() && !groups.get().isEmpty()
        ? who + " " + String.join(", ", groups.get())
        : who;
  }
}
