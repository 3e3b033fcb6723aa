package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.internal.validate.Site.Part;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.DirectiveUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the directives that stand at one place: that they exist and may stand there. */
final class DirectiveCheck {
  private static final Set<String> QUERY_DIRECTIVES = Set.of("include", "skip");
  private static final Set<String> ROOT_TYPES = Set.of("Query", "Mutation", "Subscription");

  private final Vocabulary vocabulary;
  private final Map<String, DirectiveDef> declared = new HashMap<>();
  private final DirectiveArguments arguments;
  private final ObjectLiterals literals;
  private final Set<String> onExtendedFields;
  private final Diagnostics found;
  private final Suggestions suggestions;

  /**
   * @param onExtendedFields the transformer directives that fields of extensions may have; null if
   *     all may
   */
  DirectiveCheck(
      Draft draft, Vocabulary vocabulary, Set<String> onExtendedFields, Diagnostics found) {
    this.vocabulary = vocabulary;
    this.onExtendedFields = onExtendedFields;
    this.found = found;
    this.arguments = new DirectiveArguments(draft, vocabulary, found);
    this.literals = new ObjectLiterals(found);
    for (DirectiveDef directive : draft.directives) {
      declared.putIfAbsent(directive.name(), directive);
    }
    this.suggestions = new Suggestions(new ArrayList<>(vocabulary.directives().keySet()));
  }

  void check(List<DirectiveUse> uses, Site site) {
    for (int i = 0; i < uses.size(); i++) {
      DirectiveUse use = uses.get(i);
      for (DirectiveUse.Argument argument : use.arguments()) {
        literals.check(argument.value(), site.coordinate());
      }
      Optional<DirectiveDef> definition = vocabulary.directive(use.name());
      if (definition.isPresent()) {
        known(use, definition.get(), site);
        repeated(uses, i, definition.get(), site);
      } else {
        unknown(uses, i, site);
      }
    }
  }

  private void known(DirectiveUse use, DirectiveDef definition, Site site) {
    arguments.check(use, definition, site.coordinate());
    if (!definition.locations().contains(site.place())) {
      misplaced(use, definition.locations(), site);
      return;
    }
    if (!vocabulary.isTransformer(use.name())) {
      return;
    }
    switch (site.part()) {
      case DEFINITION -> {}
      case EXTENSION -> onExtension(use, site);
      case EXTENDED_FIELD -> onExtendedField(use, site);
      case UNSEEN -> ignored(use, site);
    }
  }

  private void misplaced(DirectiveUse use, Set<String> places, Site site) {
    List<String> words = new ArrayList<>();
    for (String place : places) {
      words.add(Kinds.words(place));
    }
    String message = "`@" + use.name() + "` cannot stand on " + Kinds.words(site.place());
    error(
        SchemaRules.DIRECTIVE_MISPLACED,
        use,
        site,
        message,
        "It can stand on " + String.join(", ", words));
  }

  private void onExtension(DirectiveUse use, Site site) {
    String type = site.coordinate().type();
    String message = "`@" + use.name() + "` cannot stand on an extension";
    error(
        SchemaRules.DIRECTIVE_ON_EXTENSION,
        use,
        site,
        message,
        "Write it on the definition of `" + type + "`");
  }

  private void onExtendedField(DirectiveUse use, Site site) {
    String type = site.coordinate().type();
    if (onExtendedFields != null && !onExtendedFields.contains(use.name())) {
      String message = "`@" + use.name() + "` cannot stand on a field of an extension";
      error(
          SchemaRules.DIRECTIVE_ON_EXTENDED_FIELD,
          use,
          site,
          message,
          "Write the field in the definition of `" + type + "`");
    } else if (!ROOT_TYPES.contains(type)) {
      String message =
          "`@"
              + use.name()
              + "` can stand on a field of an extension only if it extends Query, Mutation or"
              + " Subscription";
      error(
          SchemaRules.DIRECTIVE_ON_EXTENDED_FIELD,
          use,
          site,
          message,
          "Write the field in the definition of `" + type + "`");
    }
  }

  private void ignored(DirectiveUse use, Site site) {
    String message = "`@" + use.name() + "` has no effect in an extension of this kind";
    found.add(
        Diagnostic.warning(
                SchemaRules.DIRECTIVE_IGNORED, site.coordinate(), use.location(), message)
            .withHint("Write it in the definition that is extended"));
  }

  private void repeated(List<DirectiveUse> uses, int index, DirectiveDef definition, Site site) {
    if (definition.repeatable()) {
      return;
    }
    DirectiveUse use = uses.get(index);
    for (int i = 0; i < index; i++) {
      if (uses.get(i).name().equals(use.name())) {
        String message = "`@" + use.name() + "` can stand only once here";
        found.add(
            Diagnostic.error(
                    SchemaRules.DIRECTIVE_REPEATED, site.coordinate(), use.location(), message)
                .withRelated(uses.get(i).location(), "first used here"));
        return;
      }
    }
  }

  private void unknown(List<DirectiveUse> uses, int index, Site site) {
    DirectiveUse use = uses.get(index);
    String name = use.name();
    DirectiveDef definition = declared.get(name);
    if (definition != null && site.part() == Part.UNSEEN) {
      declaredOnly(uses, index, definition, site);
    } else if (definition != null) {
      String message =
          "`@" + name + "` is declared in the schema, but no transformer implements it";
      error(
          SchemaRules.DIRECTIVE_NOT_IMPLEMENTED,
          use,
          site,
          message,
          "Remove `@" + name + "` here, or add a transformer that implements it");
    } else if (LegacyDirectives.contains(name)) {
      String message = "`@" + name + "` belongs to version 1 of the transformer";
      error(SchemaRules.LEGACY_DIRECTIVE, use, site, message, LegacyDirectives.successor(name));
    } else if (QUERY_DIRECTIVES.contains(name)) {
      String message = "`@" + name + "` cannot stand on " + Kinds.words(site.place());
      error(
          SchemaRules.DIRECTIVE_MISPLACED,
          use,
          site,
          message,
          "It stands in queries that clients send");
    } else {
      Optional<String> near = suggestions.nearest(name);
      error(
          SchemaRules.UNKNOWN_DIRECTIVE,
          use,
          site,
          "There is no directive `@" + name + "`",
          near.isPresent()
              ? "Did you mean `@" + near.get() + "`?"
              : "Remove it, or add a transformer that implements it");
    }
  }

  /** A directive of the schema's own where no transformer looks: only its definition counts. */
  private void declaredOnly(
      List<DirectiveUse> uses, int index, DirectiveDef definition, Site site) {
    DirectiveUse use = uses.get(index);
    arguments.check(use, definition, site.coordinate());
    if (!definition.locations().contains(site.place())) {
      misplaced(use, definition.locations(), site);
    }
    repeated(uses, index, definition, site);
  }

  private void error(RuleId rule, DirectiveUse use, Site site, String message, String hint) {
    found.add(Diagnostic.error(rule, site.coordinate(), use.location(), message).withHint(hint));
  }
}
