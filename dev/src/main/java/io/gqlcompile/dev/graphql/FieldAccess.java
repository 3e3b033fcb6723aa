package io.gqlcompile.dev.graphql;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.StringValue;
import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.emulator.vtl.AuthMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whom AppSync's directives let at a field: those of the field, or else those of its type, or else
 * callers of the default mode.
 *
 * @see <a href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html">AppSync:
 *     authorization</a>
 */
final class FieldAccess {
  /** A mode that is let in; with groups only callers who are in one of them. */
  private record Door(AuthMode mode, List<String> groups) {
    @Override
    public String toString() {
      return groups.isEmpty() ? mode.name() : mode + " in " + String.join(" or ", groups);
    }
  }

  private final List<Door> doors;
  private final Predicate<Caller> policy;

  private FieldAccess(List<Door> doors, Predicate<Caller> policy) {
    this.doors = doors;
    this.policy = policy;
  }

  /** The same for callers whose policies let them in, too. */
  FieldAccess under(Predicate<Caller> other) {
    return new FieldAccess(doors, other);
  }

  static FieldAccess of(List<Directive> onField, List<Directive> onType, AccessModes modes) {
    List<Door> doors = doors(onField);
    if (doors.isEmpty()) {
      doors = doors(onType);
    }
    if (doors.isEmpty()) {
      doors.add(new Door(modes.first(), List.of()));
    }
    return new FieldAccess(doors, caller -> true);
  }

  private static List<Door> doors(List<Directive> directives) {
    List<Door> doors = new ArrayList<>();
    for (Directive directive : directives) {
      switch (directive.getName()) {
        case "aws_api_key" -> doors.add(new Door(AuthMode.API_KEY, List.of()));
        case "aws_iam" -> doors.add(new Door(AuthMode.IAM, List.of()));
        case "aws_oidc" -> doors.add(new Door(AuthMode.OPENID_CONNECT, List.of()));
        case "aws_lambda" -> doors.add(new Door(AuthMode.LAMBDA, List.of()));
        case "aws_cognito_user_pools", "aws_auth" ->
            doors.add(new Door(AuthMode.COGNITO_USER_POOLS, groups(directive)));
        default -> {}
      }
    }
    return doors;
  }

  private static List<String> groups(Directive directive) {
    List<String> groups = new ArrayList<>();
    Argument argument = directive.getArgument("cognito_groups");
    if (argument != null && argument.getValue() instanceof ArrayValue list) {
      list.getValues()
          .forEach(value -> groups.add(value instanceof StringValue s ? s.getValue() : ""));
    } else if (argument != null && argument.getValue() instanceof StringValue one) {
      groups.add(one.getValue());
    }
    return groups;
  }

  boolean allows(Caller caller) {
    return isLetIn(caller) && policy.test(caller);
  }

  /** Why a caller is not let in, for people. */
  String refusal(Caller caller) {
    return isLetIn(caller) ? "no policy of the role names it" : "its directives let in " + this;
  }

  private boolean isLetIn(Caller caller) {
    for (Door door : doors) {
      if (door.mode() == caller.mode() && isIn(caller, door.groups())) {
        return true;
      }
    }
    return false;
  }

  /** Whom it lets in, for people. */
  @Override
  public String toString() {
    List<String> all = new ArrayList<>();
    doors.forEach(door -> all.add(door.toString()));
    return String.join(", ", all);
  }

  private static boolean isIn(Caller caller, List<String> groups) {
    if (groups.isEmpty()) {
      return true;
    }
    return caller instanceof Caller.UserPool user
        && user.groups().stream().anyMatch(groups::contains);
  }
}
