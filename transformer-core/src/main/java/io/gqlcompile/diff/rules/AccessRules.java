package io.gqlcompile.diff.rules;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Role;
import io.gqlcompile.deployed.WrittenSchema;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.diff.ModelPair;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.ChangeRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may do what by the rules of {@code @auth}, before and after. */
final class AccessRules {
  /** A role may do something with existing items that it could not do. */
  static final RuleId WIDENED = new RuleId("AccessWidened");

  /** A role may no longer do something. */
  static final RuleId NARROWED = new RuleId("AccessNarrowed");

  private AccessRules() {}

  static List<ChangeRule> rules() {
    return List.of(
        ChangeRule.of(WIDENED, Set.of(Impact.WIDENS_ACCESS), c -> check(c, true)),
        ChangeRule.of(NARROWED, Set.of(Impact.NARROWS_ACCESS), c -> check(c, false)));
  }

  private static void check(ChangeContext context, boolean widened) {
    Optional<WrittenSchema> before = context.before().written();
    Optional<WrittenSchema> after = context.after().written();
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    for (ModelPair pair : context.models()) {
      models(context, pair, before.get(), after.get(), widened);
    }
    fields(context, before.get(), after.get(), widened);
    modes(context, before.get(), after.get(), widened);
    sandbox(context, before.get(), after.get(), widened);
    IamCallers.compare(before.get().settings(), after.get().settings(), widened)
        .forEach(
            message ->
                context.report(change(widened, Coordinate.NONE, message).about("mode AWS_IAM")));
  }

  /** What one role gains is what it loses with the sides exchanged. */
  private static void models(
      ChangeContext context,
      ModelPair pair,
      WrittenSchema before,
      WrittenSchema after,
      boolean widened) {
    Optional<AccessMatrix> old = before.access().matrix(pair.before().name());
    Optional<AccessMatrix> now = after.access().matrix(pair.after().name());
    Optional<AccessMatrix> more = widened ? now : old;
    Optional<AccessMatrix> less = widened ? old : now;
    if (more.isEmpty()) {
      return;
    }
    Requests requests =
        new Requests(widened ? after : before, widened ? pair.after() : pair.before());
    for (Role role : more.get().roles()) {
      for (AccessOperation operation : AccessOperation.values()) {
        List<String> fields = gained(pair, role, operation, more.get(), less);
        if (!fields.isEmpty() && requests.has(operation)) {
          boolean allFields = fields.size() == common(pair, more.get()).size();
          Gain gain = new Gain(role, operation, fields, allFields);
          report(context, pair.after().name(), gain, requests, widened);
        }
      }
    }
  }

  private record Gain(
      Role role, AccessOperation operation, List<String> fields, boolean allFields) {}

  /** The declared fields that are on both sides: a new one was open to nobody. */
  private static List<String> common(ModelPair pair, AccessMatrix matrix) {
    List<String> fields = new ArrayList<>();
    for (String field : matrix.fields()) {
      if (pair.before().field(field).isPresent() && pair.after().field(field).isPresent()) {
        fields.add(field);
      }
    }
    return fields;
  }

  private static List<String> gained(
      ModelPair pair,
      Role role,
      AccessOperation operation,
      AccessMatrix more,
      Optional<AccessMatrix> less) {
    List<String> fields = new ArrayList<>();
    for (String field : common(pair, more)) {
      boolean had = less.isPresent() && allows(less.get(), role, field, operation);
      if (more.allows(role, field, operation) && !had) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** Who is an owner or in a group is signed in as well. */
  private static boolean allows(
      AccessMatrix matrix, Role role, String field, AccessOperation operation) {
    if (matrix.allows(role, field, operation)) {
      return true;
    }
    boolean isSignedIn = role.isDynamic() || role.kind() == Role.Kind.STATIC_GROUP;
    Role signedIn = new Role(Role.Kind.PRIVATE, role.provider(), "", "", false);
    return isSignedIn && matrix.allows(signedIn, field, operation);
  }

  private static void report(
      ChangeContext context, String model, Gain gain, Requests requests, boolean widened) {
    boolean single = gain.fields().size() == 1 && !gain.allFields();
    Coordinate coordinate =
        single ? Coordinate.member(model, gain.fields().get(0)) : Coordinate.type(model);
    String what =
        gain.allFields()
            ? "'" + model + "'"
            : String.join(", ", gain.fields()) + " of '" + model + "'";
    String message =
        Requests.who(gain.role())
            + (widened ? " may now " : " may no longer ")
            + Requests.verb(gain.operation())
            + " "
            + what;
    String example = requests.example(gain.operation(), gain.fields());
    context.report(
        change(widened, coordinate, message)
            .about("operation " + requests.field(gain.operation()))
            .withHint("for example " + example + (widened ? " is let in" : " is refused")));
  }

  private static Change change(boolean widened, Coordinate coordinate, String message) {
    return Change.of(
        widened ? WIDENED : NARROWED,
        widened ? Impact.WIDENS_ACCESS : Impact.NARROWS_ACCESS,
        coordinate,
        message);
  }

  /** Protected fields of types that are no models, root types included. */
  private static void fields(
      ChangeContext context, WrittenSchema before, WrittenSchema after, boolean widened) {
    Map<Coordinate, List<Role>> old = before.access().fields();
    Map<Coordinate, List<Role>> now = after.access().fields();
    Set<Coordinate> all = new LinkedHashSet<>(old.keySet());
    all.addAll(now.keySet());
    for (Coordinate field : all) {
      boolean isOnBoth = exists(before, field) && exists(after, field);
      if (!isOnBoth) {
        continue;
      }
      Optional<List<Role>> more = Optional.ofNullable(widened ? now.get(field) : old.get(field));
      Optional<List<Role>> less = Optional.ofNullable(widened ? old.get(field) : now.get(field));
      List<String> who = new ArrayList<>();
      if (more.isEmpty()) {
        who.add("whoever passes the default authorization mode");
      } else {
        for (Role role : more.get()) {
          if (less.isPresent() && !less.get().contains(role)) {
            who.add(Requests.who(role));
          }
        }
      }
      for (String role : who) {
        String message =
            role + (widened ? " may now read '" : " may no longer read '") + field + "'";
        context.report(
            change(widened, field, message)
                .about("operation " + field)
                .withHint("for example " + Requests.ofField(field, before.input().roots())));
      }
    }
  }

  private static boolean exists(WrittenSchema schema, Coordinate field) {
    return schema
        .input()
        .object(field.type())
        .flatMap(type -> type.field(field.member()))
        .isPresent();
  }

  private static void modes(
      ChangeContext context, WrittenSchema before, WrittenSchema after, boolean widened) {
    Set<AuthMode> more = modes(widened ? after : before);
    more.removeAll(modes(widened ? before : after));
    for (AuthMode mode : more) {
      String message =
          "requests by "
              + mode
              + (widened ? " are let to the rules of the schema" : " are refused");
      context.report(change(widened, Coordinate.NONE, message).about("mode " + mode));
    }
  }

  private static Set<AuthMode> modes(WrittenSchema schema) {
    Set<AuthMode> modes = new LinkedHashSet<>();
    modes.add(schema.settings().auth().defaultMode());
    modes.addAll(schema.settings().auth().additional());
    return modes;
  }

  private static void sandbox(
      ChangeContext context, WrittenSchema before, WrittenSchema after, boolean widened) {
    boolean more = (widened ? after : before).settings().is(Flag.SANDBOX);
    boolean less = (widened ? before : after).settings().is(Flag.SANDBOX);
    if (more && !less) {
      String message =
          "anyone with an API key "
              + (widened ? "may now do everything" : "may no longer do everything")
              + " with every model: sandbox mode is switched "
              + (widened ? "on" : "off");
      context.report(change(widened, Coordinate.NONE, message).about("sandbox mode"));
    }
  }
}
