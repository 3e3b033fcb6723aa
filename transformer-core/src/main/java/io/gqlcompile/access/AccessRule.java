package io.gqlcompile.access;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.Literal;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of an {@code @auth}, its defaults filled in.
 *
 * @param strategy whom it lets in
 * @param provider who vouches for them
 * @param identityClaim the claim, or several joined with {@code ::}, that owners are known by
 * @param groupClaim the claim that lists a caller's groups
 * @param ownerField the field that names owners
 * @param groupsField the field that names groups; empty if the rule names the groups itself
 * @param groups the groups that the rule names
 * @param operations what it permits
 * @param written the rule as it stands in the schema
 */
public record AccessRule(
    Strategy strategy,
    Provider provider,
    String identityClaim,
    String groupClaim,
    String ownerField,
    Optional<String> groupsField,
    List<String> groups,
    Set<AccessOperation> operations,
    Literal.Fields written) {

  /** Keeps its own copies. */
  public AccessRule {
    groups = List.copyOf(groups);
    Set<AccessOperation> copy = EnumSet.noneOf(AccessOperation.class);
    copy.addAll(operations);
    operations = Collections.unmodifiableSet(copy);
  }

  /**
   * The rules of a directive. A rule whose strategy or provider is unknown is left out: it was
   * reported when the schema was read.
   */
  public static List<AccessRule> of(DirectiveUse auth, Settings settings) {
    List<AccessRule> rules = new ArrayList<>();
    for (Literal literal : auth.argument("rules").map(Literal::asList).orElse(List.of())) {
      if (literal instanceof Literal.Fields fields) {
        of(fields, settings).ifPresent(rules::add);
      }
    }
    return rules;
  }

  private static Optional<AccessRule> of(Literal.Fields fields, Settings settings) {
    Optional<Strategy> strategy = text(fields, "allow").flatMap(Strategy::of);
    if (strategy.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> named = text(fields, "provider");
    Optional<Provider> provider =
        named.isPresent()
            ? named.flatMap(Provider::of)
            : Optional.of(strategy.get().defaultProvider());
    return provider.map(
        p ->
            new AccessRule(
                strategy.get(),
                p,
                text(fields, "identityClaim").orElse(defaultIdentityClaim(settings)),
                text(fields, "groupClaim").orElse("cognito:groups"),
                text(fields, "ownerField").orElse("owner"),
                text(fields, "groupsField"),
                fields.get("groups").map(Literal::asTexts).orElse(List.of()),
                operations(fields),
                fields));
  }

  private static Set<AccessOperation> operations(Literal.Fields fields) {
    Optional<Literal> given = fields.get("operations").filter(l -> !l.isNull());
    if (given.isEmpty()) {
      return AccessOperation.ALL;
    }
    Set<AccessOperation> operations = EnumSet.noneOf(AccessOperation.class);
    for (String name : given.get().asTexts()) {
      if (name.equals("read")) {
        operations.addAll(AccessOperation.READS);
      } else {
        AccessOperation.of(name).ifPresent(operations::add);
      }
    }
    return operations;
  }

  private static String defaultIdentityClaim(Settings settings) {
    return settings.is(Flag.SUB_USERNAME_OWNER) ? "sub::username" : "username";
  }

  private static Optional<String> text(Literal.Fields fields, String name) {
    return fields.get(name).flatMap(Literal::asText).filter(text -> !text.isEmpty());
  }

  /** Whether an argument is written, and neither as null nor as empty text. */
  public boolean has(String argument) {
    return written
        .get(argument)
        .filter(l -> !l.isNull() && !l.asText().equals(Optional.of("")))
        .isPresent();
  }

  /** Where an argument's value is written, or the rule if it is not. */
  public SourceLocation locationOf(String argument) {
    return written
        .get(argument)
        .map(Literal::location)
        .filter(SourceLocation::isKnown)
        .orElse(written.location());
  }

  /** Whether it depends on the item: owners, and groups that a field names. */
  public boolean isDynamic() {
    return strategy == Strategy.OWNER || (strategy == Strategy.GROUPS && groupsField.isPresent());
  }
}
