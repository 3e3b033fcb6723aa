package io.gqlcompile.internal.diff;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.deployed.Build;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.TableReader;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.rules.BuiltInRules;
import io.gqlcompile.diff.rules.LiveRules;
import io.gqlcompile.internal.validate.SchemaReader;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.ChangeRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Asks all rules, those of plug-ins too. */
public final class ChangeFinder {
  private ChangeFinder() {}

  /** All that a change does. */
  public static ChangeSet compare(DeployedApi before, DeployedApi after, ClassLoader plugins) {
    return ask(rules(plugins), before, after);
  }

  /**
   * What a change does to data; reads no more of the old build than it must.
   *
   * @throws IOException if a file of the old build cannot be read
   */
  public static ChangeSet losses(Build before, CompileRequest request, CompileResult result)
      throws IOException {
    Optional<Sides> sides = ApiReader.differing(before, request, result);
    if (sides.isEmpty()) {
      return ChangeSet.EMPTY;
    }
    List<ChangeRule> rules = new ArrayList<>(rules(request.pluginLoader()));
    rules.removeIf(rule -> !rule.findsLosses());
    return ask(rules, sides.get().before(), sides.get().after()).needingConsent();
  }

  /** Leaves out findings about clients that certain requests do not meet. */
  public static ChangeSet concerning(
      ChangeSet changes, DeployedApi before, List<SourceFile> operations) {
    OperationUses uses = OperationUses.of(before.schema(), operations);
    return ChangeSet.of(changes.changes().stream().filter(uses::concerns).toList());
  }

  /** Where AWS differs from what a build declares. */
  public static ChangeSet drift(DeployedApi build, List<SourceFile> live) throws IOException {
    List<Change> found = new ArrayList<>();
    for (SourceFile file : live) {
      if (file.name().endsWith(".json")) {
        TableReader.described(file.text())
            .ifPresent(table -> found.addAll(LiveRules.table(build, table)));
      } else if (file.name().endsWith(".graphql")) {
        found.addAll(LiveRules.schema(build, SchemaReader.readUnchecked(file)));
      }
    }
    return ChangeSet.of(found);
  }

  private static List<ChangeRule> rules(ClassLoader plugins) {
    List<ChangeRule> rules = new ArrayList<>(BuiltInRules.all());
    ServiceLoader.load(ChangeRule.class, plugins).forEach(rules::add);
    return rules;
  }

  private static ChangeSet ask(List<ChangeRule> rules, DeployedApi before, DeployedApi after) {
    ChangeContext context = new ChangeContext(before, after);
    rules.forEach(rule -> rule.check(context));
    return ChangeSet.of(context.found());
  }
}
