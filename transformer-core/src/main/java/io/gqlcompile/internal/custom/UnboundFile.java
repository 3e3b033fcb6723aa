package io.gqlcompile.internal.custom;

import io.gqlcompile.custom.Customization;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the place that a name speaks of, or says why there is none and what it may have meant. */
final class UnboundFile {
  private static final int MOST_DIGITS = 3;

  private final Map<Coordinate, ResolverPlan> resolvers;
  private final Diagnostics findings;

  UnboundFile(Map<Coordinate, ResolverPlan> resolvers, Diagnostics findings) {
    this.resolvers = resolvers;
    this.findings = findings;
  }

  /** The name has another form than names of templates have. */
  void form(SourceFile file) {
    report(
        file,
        Coordinate.NONE,
        "The name " + Customization.fileName(file) + " does not say which template this is.",
        "names are Type.field.slot.number.req.vtl or .res.vtl, and Type.field.req.vtl or .res.vtl"
            + " for the data itself");
  }

  /** The place of a template; reports it if there is none. */
  Optional<SlotPosition> position(SourceFile file, TemplateName name) {
    ResolverPlan resolver = resolvers.get(name.field());
    if (resolver == null) {
      field(file, name);
      return Optional.empty();
    }
    if (name.slot().isEmpty()) {
      return data(file, name, resolver);
    }
    Optional<Slot> slot = slot(file, name, resolver);
    return slot.flatMap(found -> number(file, name, resolver, found));
  }

  private void field(SourceFile file, TemplateName name) {
    String type = name.field().type();
    TreeSet<String> types = new TreeSet<>();
    TreeSet<String> members = new TreeSet<>();
    for (Coordinate field : resolvers.keySet()) {
      types.add(field.type());
      if (field.type().equals(type)) {
        members.add(field.member());
      }
    }
    Optional<String> near =
        members.isEmpty()
            ? NearestName.of(type, types)
                .map(t -> name.at(Coordinate.member(t, name.field().member())))
            : NearestName.of(name.field().member(), members)
                .map(m -> name.at(Coordinate.member(type, m)));
    report(
        file,
        name.field(),
        "No resolver is generated for " + name.field() + ".",
        near.map(UnboundFile::didYouMean)
            .orElse("remove the file, or name it in a stack of yours as resolvers/<name>"));
  }

  private Optional<SlotPosition> data(SourceFile file, TemplateName name, ResolverPlan resolver) {
    int count = resolver.functions().getOrDefault(Slot.DATA, List.of()).size();
    if (count == 1) {
      return Optional.of(new SlotPosition(Slot.DATA, 1));
    }
    report(
        file,
        name.field(),
        name.field() + " is resolved by " + count + " functions in a row.",
        "their templates cannot be replaced; add to the slots around them");
    return Optional.empty();
  }

  private Optional<Slot> slot(SourceFile file, TemplateName name, ResolverPlan resolver) {
    List<String> open = new ArrayList<>();
    for (Slot slot : Slot.values()) {
      boolean isTaken = !resolver.functions().getOrDefault(slot, List.of()).isEmpty();
      boolean isAddressed = slot.isOpen() || (slot == Slot.VALIDATE && isTaken);
      if (resolver.kind().has(slot) && isAddressed) {
        open.add(slot.key());
      }
    }
    if (open.contains(name.slot())) {
      return Arrays.stream(Slot.values()).filter(s -> s.key().equals(name.slot())).findFirst();
    }
    report(
        file,
        name.field(),
        name.field() + " has no slot " + name.slot() + ".",
        NearestName.of(name.slot(), open)
            .map(near -> didYouMean(name.in(near)))
            .orElse("its slots are " + String.join(", ", open)));
    return Optional.empty();
  }

  private Optional<SlotPosition> number(
      SourceFile file, TemplateName name, ResolverPlan resolver, Slot slot) {
    String number = name.number();
    boolean isNumber = !number.isEmpty() && number.length() <= MOST_DIGITS;
    for (int i = 0; i < number.length(); i++) {
      isNumber &= number.charAt(i) >= '0' && number.charAt(i) <= '9';
    }
    int generated = resolver.functions().getOrDefault(slot, List.of()).size();
    if (!isNumber || number.charAt(0) == '0') {
      String next =
          TemplateName.of(name.field(), name.slot(), "" + (generated + 1), name.isRequest());
      report(
          file,
          name.field(),
          "'" + number + "' is no place in the slot " + name.slot() + ": they count from 1.",
          generated == 0
              ? didYouMean(next)
              : "1 to " + generated + " replace what is generated; to add, name it " + next);
      return Optional.empty();
    }
    int position = Integer.parseInt(number);
    if (!slot.isOpen() && position > generated) {
      report(
          file,
          name.field(),
          "To the slot " + name.slot() + " nothing can be added.",
          "use preUpdate, which comes after it");
      return Optional.empty();
    }
    return Optional.of(new SlotPosition(slot, position));
  }

  private static String didYouMean(String name) {
    return "did you mean " + name + "?";
  }

  private void report(SourceFile file, Coordinate field, String message, String hint) {
    SourceLocation at = new SourceLocation(file, 0, 0);
    findings.add(Diagnostic.error(CustomRules.RESOLVER_FILE, field, at, message).withHint(hint));
  }
}
