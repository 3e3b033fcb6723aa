package io.gqlcompile.diff.rules;

import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.spi.ChangeRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stored values that the new schema cannot read: attributes of items, and what is inside them. */
final class AttributeRules {
  /** An attribute has no field any more. */
  static final RuleId REMOVED = new RuleId("AttributeRemoved");

  /** A field is gone, and there is a new one of the same type. */
  static final RuleId RENAMED = new RuleId("AttributeRenamed");

  /** The stored values are of another type. */
  static final RuleId TYPE = new RuleId("AttributeTypeChanged");

  /** Items without a value break the promise of the schema. */
  static final RuleId REQUIRED = new RuleId("AttributeRequired");

  /** A stored value is none of the enum any more. */
  static final RuleId ENUM = new RuleId("EnumValueStored");

  /** What versions bring is the business of another rule. */
  private static final Set<String> VERSION = Set.of("_version", "_deleted", "_lastChangedAt");

  private static final String ADDED = ", added by a relation or a rule of @auth,";

  private AttributeRules() {}

  static List<ChangeRule> rules() {
    return List.of(
        ChangeRule.of(REMOVED, Set.of(Impact.HIDES_DATA), c -> removed(c, false)),
        ChangeRule.of(RENAMED, Set.of(Impact.HIDES_DATA), c -> removed(c, true)),
        ChangeRule.of(TYPE, Set.of(Impact.HIDES_DATA), AttributeRules::types),
        ChangeRule.of(REQUIRED, Set.of(Impact.HIDES_DATA), AttributeRules::required),
        ChangeRule.of(ENUM, Set.of(Impact.HIDES_DATA), AttributeRules::enums));
  }

  private static void removed(ChangeContext context, boolean renamed) {
    for (StoredPair pair : StoredPair.changed(context)) {
      Map<String, FieldDef> old = pair.fieldsBefore();
      Map<String, FieldDef> now = pair.fieldsAfter(context);
      for (FieldDef field : old.values()) {
        if (now.containsKey(field.name())
            || VERSION.contains(field.name())
            || MappedKeys.of(context.before(), pair.before(), field)
                .isAmong(context.after(), pair.after(), now.values())) {
          continue;
        }
        Optional<String> twin = twin(field, old, now);
        if (twin.isPresent() == renamed) {
          report(context, pair, field, twin);
        }
      }
    }
  }

  /** The one new field of the same type, or of several the one with the most similar name. */
  private static Optional<String> twin(
      FieldDef field, Map<String, FieldDef> old, Map<String, FieldDef> now) {
    List<String> candidates = new ArrayList<>();
    for (FieldDef added : now.values()) {
      boolean isNew = !old.containsKey(added.name());
      if (isNew && added.type().nullable().toSdl().equals(field.type().nullable().toSdl())) {
        candidates.add(added.name());
      }
    }
    return candidates.size() == 1
        ? Optional.of(candidates.get(0))
        : NearestName.of(field.name(), candidates);
  }

  private static void report(
      ChangeContext context, StoredPair pair, FieldDef field, Optional<String> twin) {
    Coordinate old = pair.member(field.name());
    Change change =
        Change.of(
                twin.isPresent() ? RENAMED : REMOVED,
                Impact.HIDES_DATA,
                old,
                twin.isPresent()
                    ? "'" + old + "' seems to be renamed to '" + twin.get() + "'"
                    : "'" + old + "'" + (isWritten(context, old) ? "" : ADDED) + " is removed")
            .about("table " + pair.table())
            .losing("stored values of '" + field.name() + "' stay, but cannot be read")
            .withHint(
                twin.isPresent()
                    ? "keep '"
                        + field.name()
                        + "' beside '"
                        + twin.get()
                        + "' until every item has its value in '"
                        + twin.get()
                        + "'"
                    : kept(context, old));
    Coordinate now = Coordinate.member(pair.after().name(), twin.orElse(""));
    context.report(change.at(context.before().place(old), context.after().place(now)));
  }

  /** Whether somebody wrote the field, or nobody knows. */
  private static boolean isWritten(ChangeContext context, Coordinate field) {
    return context.before().written().isEmpty()
        || context
            .before()
            .written()
            .get()
            .input()
            .object(field.type())
            .flatMap(type -> type.field(field.member()))
            .isPresent();
  }

  private static String kept(ChangeContext context, Coordinate field) {
    return isWritten(context, field)
        ? "keep the field, with @deprecated; when nobody needs the values, allow it"
        : "declare the field '"
            + field.member()
            + "' yourself to keep its values; when nobody needs them, allow it";
  }

  private static void types(ChangeContext context) {
    for (StoredPair pair : StoredPair.changed(context)) {
      Map<String, FieldDef> now = pair.fieldsAfter(context);
      for (FieldDef old : pair.fieldsBefore().values()) {
        FieldDef field = now.get(old.name());
        boolean unreadable =
            field != null
                && !StoredTypes.readable(
                    old.type(), context.before().schema(), field.type(), context.after().schema());
        if (unreadable) {
          report(context, pair, old, field);
        }
      }
    }
  }

  private static void report(ChangeContext context, StoredPair pair, FieldDef old, FieldDef now) {
    Coordinate field = pair.member(old.name());
    context.report(
        Change.of(
                TYPE,
                Impact.HIDES_DATA,
                field,
                "'" + field + "' changes from " + old.type().toSdl() + " to " + now.type().toSdl())
            .about("table " + pair.table())
            .losing(
                "stored values are still "
                    + old.type().toSdl()
                    + ": reading, filtering or sorting"
                    + " by them goes wrong")
            .withHint("add a field of the new type, and copy the values to it"));
  }

  private static void required(ChangeContext context) {
    for (StoredPair pair : StoredPair.changed(context)) {
      Map<String, FieldDef> old = pair.fieldsBefore();
      for (FieldDef now : pair.fieldsAfter(context).values()) {
        FieldDef before = old.get(now.name());
        boolean promises =
            before == null
                ? now.type().isNonNull()
                : StoredTypes.isStricter(before.type(), now.type());
        if (!promises || VERSION.contains(now.name())) {
          continue;
        }
        boolean isStored =
            before == null
                && MappedKeys.of(context.after(), pair.after(), now)
                    .isAmong(context.before(), pair.before(), old.values());
        if (!isStored) {
          report(context, pair, now, before == null);
        }
      }
    }
  }

  private static void report(ChangeContext context, StoredPair pair, FieldDef now, boolean added) {
    Coordinate field = Coordinate.member(pair.after().name(), now.name());
    context.report(
        Change.of(
                REQUIRED,
                Impact.HIDES_DATA,
                field,
                added
                    ? "'" + field + "' is new and required: " + now.type().toSdl()
                    : "'" + field + "' becomes required: " + now.type().toSdl())
            .about("table " + pair.table())
            .losing("items stored without it are answered with an error instead of their fields")
            .withHint("leave it nullable until every item has a value"));
  }

  private static void enums(ChangeContext context) {
    Set<String> told = new LinkedHashSet<>();
    for (StoredPair pair : StoredPair.all(context)) {
      for (FieldDef field : pair.fieldsBefore().values()) {
        String type = field.type().baseName();
        Optional<EnumDef> old = context.before().schema().enumType(type);
        Optional<EnumDef> now = context.after().schema().enumType(type);
        if (old.isPresent() && now.isPresent() && told.add(type)) {
          compare(context, pair, old.get(), now.get());
        }
      }
    }
  }

  private static void compare(ChangeContext context, StoredPair pair, EnumDef old, EnumDef now) {
    for (EnumValueDef value : old.values()) {
      if (!now.hasValue(value.name())) {
        Coordinate coordinate = Coordinate.member(old.name(), value.name());
        context.report(
            Change.of(ENUM, Impact.HIDES_DATA, coordinate, "'" + coordinate + "' is removed")
                .about("table " + pair.table())
                .losing("fields that hold " + value.name() + " are answered with an error")
                .withHint("keep the value until no item holds it; @deprecated tells clients"));
      }
    }
  }
}
