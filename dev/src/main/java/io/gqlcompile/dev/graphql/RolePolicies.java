package io.gqlcompile.dev.graphql;

import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.emulator.api.Deployment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the policies of a build let roles ask for. They are judged at the fields of queries,
 * mutations and subscriptions: policies do not name the types of pages, which callers get all the
 * same. What other roles may is not in a build, so they may everything.
 */
public final class RolePolicies {
  /** The name of the role of signed-in identities. */
  public static final String AUTH = "authRole";

  /** The name of the role of guests. */
  public static final String UNAUTH = "unauthRole";

  private static final String ACTION = "appsync:GraphQL";
  private static final String ROLE = ":assumed-role/";

  /** A statement: what it says of fields, as {@code types/T/fields/f}. */
  private record Statement(boolean allows, List<Pattern> resources) {
    boolean covers(String field) {
      return resources.stream().anyMatch(pattern -> pattern.matcher(field).matches());
    }
  }

  private final Map<String, List<Statement>> statements = new LinkedHashMap<>();

  private RolePolicies() {}

  /** Of a deployment. The two roles of an identity pool have no other policies than its own. */
  static RolePolicies of(Deployment deployment) {
    RolePolicies policies = new RolePolicies();
    policies.statements.put(AUTH, new ArrayList<>());
    policies.statements.put(UNAUTH, new ArrayList<>());
    deployment.resources("AWS::IAM::ManagedPolicy").values().forEach(policies::add);
    deployment.resources("AWS::IAM::Policy").values().forEach(policies::add);
    return policies;
  }

  private void add(Map<String, Object> policy) {
    for (Object role : list(policy.get("Roles"))) {
      List<Statement> into = statements.get(String.valueOf(role));
      Object document = policy.get("PolicyDocument");
      if (into != null && document instanceof Map<?, ?> map) {
        for (Object statement : list(map.get("Statement"))) {
          add((Map<?, ?>) statement, into);
        }
      }
    }
  }

  private static void add(Map<?, ?> statement, List<Statement> into) {
    boolean concerns =
        list(statement.get("Action")).stream()
            .anyMatch(action -> wildcard(String.valueOf(action)).matcher(ACTION).matches());
    if (!concerns) {
      return;
    }
    List<Pattern> resources = new ArrayList<>();
    for (Object resource : list(statement.get("Resource"))) {
      String text = String.valueOf(resource);
      int types = text.indexOf("/types/");
      // A resource that ends before the types, as apis/ID/*, is about all of them.
      boolean isWhole = text.equals("*") || types < 0 && text.endsWith("*");
      resources.add(wildcard(isWhole ? "*" : types < 0 ? text : text.substring(types + 1)));
    }
    into.add(new Statement("Allow".equals(statement.get("Effect")), resources));
  }

  private static Pattern wildcard(String text) {
    return Pattern.compile(
        Pattern.quote(text).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"), Pattern.DOTALL);
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  /** Whether a caller may ask for a field; callers of other modes have no policies. */
  boolean allow(Caller caller, String type, String field) {
    if (!(caller instanceof Caller.Iam iam)) {
      return true;
    }
    List<Statement> all = statements.get(role(iam.userArn()));
    if (all == null) {
      return true;
    }
    String asked = "types/" + type + "/fields/" + field;
    List<Statement> about = all.stream().filter(statement -> statement.covers(asked)).toList();
    return !about.isEmpty() && about.stream().allMatch(Statement::allows);
  }

  private static String role(String arn) {
    int at = arn.indexOf(ROLE);
    return at < 0 ? arn : arn.substring(at + ROLE.length()).split("/", 2)[0];
  }
}
