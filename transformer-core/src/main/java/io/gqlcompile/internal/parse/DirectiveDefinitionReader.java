package io.gqlcompile.internal.parse;

import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.source.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads directive definitions. */
final class DirectiveDefinitionReader {
  private static final List<String> LOCATIONS =
      List.of(
          "QUERY",
          "MUTATION",
          "SUBSCRIPTION",
          "FIELD",
          "FRAGMENT_DEFINITION",
          "FRAGMENT_SPREAD",
          "INLINE_FRAGMENT",
          "VARIABLE_DEFINITION",
          "SCHEMA",
          "SCALAR",
          "OBJECT",
          "FIELD_DEFINITION",
          "ARGUMENT_DEFINITION",
          "INTERFACE",
          "UNION",
          "ENUM",
          "ENUM_VALUE",
          "INPUT_OBJECT",
          "INPUT_FIELD_DEFINITION");

  private final Cursor cursor;
  private final ArgumentReader arguments;

  DirectiveDefinitionReader(Cursor cursor, ArgumentReader arguments) {
    this.cursor = cursor;
    this.arguments = arguments;
  }

  /** A definition; the present token is the word {@code directive}. */
  DirectiveDef definition(Optional<String> description) {
    cursor.advance();
    cursor.expect(Token.AT);
    int start = cursor.start();
    int end = cursor.end();
    String name = cursor.name("a name for this directive");
    SourceLocation location = cursor.location(start, end);
    List<InputValueDef> declared = arguments.all();
    boolean repeatable = cursor.acceptWord("repeatable");
    if (!cursor.acceptWord("on")) {
      throw cursor.expected("`on` and the places where the directive may stand");
    }
    return new DirectiveDef(name, declared, repeatable, locations(), description, location);
  }

  private Set<String> locations() {
    cursor.accept(Token.PIPE);
    Set<String> locations = new LinkedHashSet<>();
    do {
      if (cursor.at(Token.NAME) && !LOCATIONS.contains(cursor.word())) {
        unknown(cursor.word());
      }
      locations.add(cursor.name("a place where the directive may stand"));
    } while (cursor.accept(Token.PIPE));
    return Collections.unmodifiableSet(locations);
  }

  private void unknown(String location) {
    cursor.fail(
        SyntaxRules.UNKNOWN_DIRECTIVE_LOCATION,
        "A directive cannot stand on `" + location + "`",
        NearestName.of(location, LOCATIONS)
            .map(near -> "Did you mean `" + near + "`?")
            .orElse("Possible are " + String.join(", ", LOCATIONS)));
  }
}
