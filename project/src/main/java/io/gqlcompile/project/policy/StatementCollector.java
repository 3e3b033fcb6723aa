package io.gqlcompile.project.policy;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.document.Json;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.project.template.StackNode;
import io.gqlcompile.project.template.StackScope;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through the stacks of a build and collects what their resources take. */
final class StatementCollector {
  private static final String STACK = "AWS::CloudFormation::Stack";
  private static final String ROLE = "AWS::IAM::Role";
  private static final Pattern PROPERTY = Pattern.compile("\\{([A-Z][A-Za-z]*(?:\\|[^}]*)?)}");

  /** The properties by which resources get a role that is there already, and who takes it on. */
  private static final Map<String, String> GIVEN_ROLES =
      Map.of(
          "AWS::AppSync::DataSource", "ServiceRoleArn appsync.amazonaws.com",
          "AWS::Lambda::Function", "Role lambda.amazonaws.com");

  private final ResourceActions table = ResourceActions.read();
  private final PolicyTarget target;
  private final Diagnostics found;

  /** Actions by the type and the form of the ARN, and the ARNs that they take. */
  private final Map<String, Set<String>> actions = new LinkedHashMap<>();

  private final Map<String, Set<String>> arns = new LinkedHashMap<>();
  private final Map<String, Set<String>> passed = new TreeMap<>();

  StatementCollector(PolicyTarget target, Diagnostics found) {
    this.target = target;
    this.found = found;
  }

  void add(StackNode stack) {
    ResourceNames names = new ResourceNames(stack, target);
    for (StackNode.Resource resource : stack.live()) {
      if (resource.type().equals(STACK)) {
        stack.nestedAs(resource.id()).ifPresent(this::add);
      } else {
        add(resource, names, stack.scope());
      }
    }
  }

  private void add(StackNode.Resource resource, ResourceNames names, StackScope scope) {
    List<ResourceActions.Row> rows = table.of(resource.type());
    if (rows.isEmpty()) {
      found.add(unknown(resource));
    }
    for (ResourceActions.Row row : rows) {
      String group = resource.type() + " " + row.arn();
      actions.computeIfAbsent(group, g -> new TreeSet<>()).addAll(row.actions());
      arns.computeIfAbsent(group, g -> new TreeSet<>()).addAll(filled(row.arn(), resource, names));
    }
    if (resource.type().equals(ROLE)) {
      String arn = "arn:{partition}:iam::{account}:role/{RoleName}";
      for (String service : ResourceNames.services(resource)) {
        pass(service, filled(arn, resource, names));
      }
    }
    givenRole(resource, scope);
  }

  private void givenRole(StackNode.Resource resource, StackScope scope) {
    String given = GIVEN_ROLES.getOrDefault(resource.type(), " ");
    String property = given.substring(0, given.indexOf(' '));
    Optional<Json> value = resource.properties().get(property);
    for (String text : value.map(scope::texts).orElse(List.of())) {
      if (text.startsWith("arn:")) {
        pass(given.substring(given.indexOf(' ') + 1), List.of(text));
      }
    }
  }

  private void pass(String service, List<String> roles) {
    if (!roles.isEmpty()) {
      passed.computeIfAbsent(service, s -> new TreeSet<>()).addAll(roles);
    }
  }

  private static Diagnostic unknown(StackNode.Resource resource) {
    SourceLocation at = resource.body().get("Type").map(Json::at).orElse(resource.body().at());
    return Diagnostic.warning(
            PolicyRules.ACTIONS,
            Coordinate.NONE,
            at,
            "What a deployer does to " + resource.type() + " is not known.")
        .withHint("add a statement for " + resource.id() + " to the policy");
  }

  private List<String> filled(String arn, StackNode.Resource resource, ResourceNames names) {
    String text =
        arn.replace("{partition}", target.partition())
            .replace("{region}", target.region())
            .replace("{account}", target.account());
    Matcher property = PROPERTY.matcher(text);
    if (!property.find()) {
      return List.of(text);
    }
    List<String> arns = new ArrayList<>();
    for (String name : names.of(resource, property.group(1))) {
      boolean isMade = property.group(1).endsWith("|" + name);
      if (name.equals(StackScope.UNKNOWN) && !isMade) {
        // Every role of the account would be too much.
        found.add(nameless(resource, property.group(1)));
        continue;
      }
      // A name may be an ARN already.
      arns.add(
          name.startsWith("arn:") ? name : property.replaceFirst(Matcher.quoteReplacement(name)));
    }
    return arns;
  }

  private static Diagnostic nameless(StackNode.Resource resource, String property) {
    SourceLocation at =
        resource.properties().get(property).map(Json::at).orElse(resource.body().at());
    return Diagnostic.warning(
            PolicyRules.NAME,
            Coordinate.NONE,
            at,
            property + " of " + resource.id() + " is not known, and left out of the policy.")
        .withHint("if it is a parameter of the root stack, give its value with --parameter");
  }

  /** The statements in the order of the resources. */
  List<Statement> statements() {
    List<Statement> all = new ArrayList<>();
    Map<String, List<String>> here =
        Map.of("StringEquals aws:RequestedRegion", List.of(target.region()));
    Map<String, Set<String>> bySid = new LinkedHashMap<>();
    Set<String> anywhere = new TreeSet<>();
    actions.forEach(
        (group, some) -> {
          if (arns.get(group).isEmpty()) {
            return;
          }
          if (group.endsWith(" *")) {
            anywhere.addAll(some);
          } else {
            bySid.put(group, some);
          }
        });
    if (!anywhere.isEmpty()) {
      all.add(Statement.of("WithoutArn", anywhere, List.of("*"), here));
    }
    bySid.forEach(
        (group, some) -> merge(all, Statement.of(sid(group), some, arns.get(group), Map.of())));
    passed.forEach(
        (service, roles) ->
            all.add(
                Statement.of(
                    "PassTo" + letters(service.replaceFirst("[.].*", "")),
                    List.of("iam:PassRole"),
                    roles,
                    Map.of("StringEquals iam:PassedToService", List.of(service)))));
    return all;
  }

  /** Statements for the same resources are one. */
  private static void merge(List<Statement> all, Statement more) {
    for (int i = 0; i < all.size(); i++) {
      Statement before = all.get(i);
      if (before.resources().equals(more.resources()) && before.conditions().isEmpty()) {
        Set<String> both = new TreeSet<>(before.actions());
        both.addAll(more.actions());
        all.set(i, Statement.of(before.sid(), both, before.resources(), before.conditions()));
        return;
      }
    }
    all.add(more);
  }

  /** {@code DynamoDBTable} for a table; with the kind of ARN where a type has several. */
  private String sid(String group) {
    String type = group.substring(0, group.indexOf(' '));
    String name = letters(type.substring(type.indexOf(':')));
    Matcher property = PROPERTY.matcher(group);
    boolean isOfOthers = property.find() && property.group(1).equals("Roles");
    return isOfOthers ? name + "Roles" : name + (group.contains(":layer:") ? "Layers" : "");
  }

  private static String letters(String text) {
    String plain = text.replaceAll("[^A-Za-z0-9]", "");
    return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }
}
