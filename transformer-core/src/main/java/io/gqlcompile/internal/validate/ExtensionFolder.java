package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.internal.parse.TypeExtension;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.ScalarDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.UnionDef;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folds extensions into the types that they extend, after all definitions are known. */
final class ExtensionFolder {
  private final Draft draft;
  private final Vocabulary vocabulary;
  private final Diagnostics found;
  private final Diagnostics absences;

  /**
   * @param absences takes the errors about types that are missing
   */
  ExtensionFolder(Draft draft, Vocabulary vocabulary, Diagnostics found, Diagnostics absences) {
    this.draft = draft;
    this.vocabulary = vocabulary;
    this.found = found;
    this.absences = absences;
  }

  /**
   * Adds each extension to its type.
   *
   * @param types the types that can be extended, by name; changed in place
   */
  void fold(Map<String, TypeDef> types) {
    Map<String, List<TypeDef>> parts = new LinkedHashMap<>();
    for (TypeExtension extension : draft.extensions) {
      TypeDef part = extension.part();
      if (canExtend(part, types)) {
        List<TypeDef> earlier = parts.get(part.name());
        List<TypeDef> ofType = earlier == null ? new ArrayList<>() : earlier;
        ofType.add(part);
        parts.put(part.name(), ofType);
      }
    }
    for (Map.Entry<String, List<TypeDef>> entry : parts.entrySet()) {
      TypeDef whole = types.get(entry.getKey());
      redeclared(whole, entry.getValue());
      types.put(entry.getKey(), new ExtendedType(vocabulary).of(whole, entry.getValue()));
    }
  }

  private boolean canExtend(TypeDef part, Map<String, TypeDef> types) {
    TypeDef whole = types.get(part.name());
    if (whole == null) {
      missing(part, types);
      return false;
    }
    if (whole.getClass() == part.getClass()) {
      return !(part instanceof ScalarDef);
    }
    String message =
        "`"
            + part.name()
            + "` is defined with `"
            + Kinds.keyword(whole)
            + "` and cannot be extended with `"
            + Kinds.keyword(part)
            + "`";
    found.add(
        Diagnostic.error(
                SchemaRules.EXTENDED_KIND_DIFFERS, part.coordinate(), part.location(), message)
            .withHint("Write `extend " + Kinds.keyword(whole) + " " + part.name() + "`")
            .withRelated(whole.location(), "defined here"));
    return false;
  }

  private void missing(TypeDef part, Map<String, TypeDef> types) {
    String message = "There is no `" + part.name() + "` to extend";
    Optional<String> near = NearestName.of(part.name(), types.keySet());
    String instead =
        "Write `" + Kinds.keyword(part) + " " + part.name() + "` without `extend` to define it";
    absences.add(
        Diagnostic.error(
                SchemaRules.EXTENDED_TYPE_MISSING, part.coordinate(), part.location(), message)
            .withHint(near.isPresent() ? "Did you mean `" + near.get() + "`?" : instead));
  }

  private void redeclared(TypeDef whole, List<TypeDef> parts) {
    Map<String, SourceLocation> members = new LinkedHashMap<>();
    Map<String, SourceLocation> types = new LinkedHashMap<>();
    remember(MemberName.of(whole), members);
    remember(MemberName.ofTypes(whole), types);
    for (TypeDef part : parts) {
      String what = whole instanceof EnumDef ? "the value" : "the field";
      compare(part, MemberName.of(part), members, what);
      String named = whole instanceof UnionDef ? "the type" : "the interface";
      compare(part, MemberName.ofTypes(part), types, named);
    }
  }

  private void compare(
      TypeDef part, List<MemberName> added, Map<String, SourceLocation> seen, String what) {
    for (MemberName member : added) {
      SourceLocation first = seen.get(member.name());
      if (first != null) {
        Coordinate coordinate = Coordinate.member(part.name(), member.name());
        String message = "`" + part.name() + "` has " + what + " `" + member.name() + "` already";
        found.add(
            Diagnostic.error(
                    SchemaRules.EXTENSION_REDECLARES, coordinate, member.location(), message)
                .withHint("Remove it from the extension")
                .withRelated(first, "first defined here"));
      }
    }
    remember(added, seen);
  }

  private static void remember(List<MemberName> names, Map<String, SourceLocation> seen) {
    for (MemberName name : names) {
      seen.putIfAbsent(name.name(), name.location());
    }
  }
}
