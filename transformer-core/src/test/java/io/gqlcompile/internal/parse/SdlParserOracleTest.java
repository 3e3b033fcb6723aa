package io.gqlcompile.internal.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares our parser with graphql-java's on valid and spoiled schemas. */
class SdlParserOracleTest {
  /**
   * What graphql-java lets pass and the reference transformer's parser (graphql-js 15) does not:
   * empty braces, interfaces without `&`, variables in a schema, unknown directive locations.
   */
  private static final Set<RuleId> STRICTER =
      Set.of(
          SyntaxRules.EMPTY_BRACES,
          SyntaxRules.INTERFACE_SEPARATOR,
          SyntaxRules.VARIABLE_IN_SCHEMA,
          SyntaxRules.UNKNOWN_DIRECTIVE_LOCATION);

  static List<String> valid() {
    return Corpus.VALID;
  }

  @ParameterizedTest
  @MethodSource("valid")
  void findsTheSameInValidSchemas(String text) {
    ParsedDocument ours = SdlParser.parse(new SourceFile("test.graphql", text));
    assertEquals(List.of(), ours.diagnostics());
    assertEquals(Facts.oracle(oracle(text).orElseThrow()), Facts.ours(ours));
  }

  @Property(tries = 4000, seed = "7", shrinking = ShrinkingMode.OFF)
  void agreesOnSpoiledSchemas(@ForAll long seed) {
    String text = Corpus.spoiled(seed);
    ParsedDocument ours = SdlParser.parse(new SourceFile("test.graphql", text));
    Optional<Document> oracle = oracle(text);
    boolean accepted = ours.diagnostics().isEmpty();
    if (accepted && oracle.isPresent()) {
      assertEquals(Facts.oracle(oracle.get()), Facts.ours(ours), text);
    } else if (accepted) {
      assertTrue(isLaxer(ours), () -> "only we accept:\n" + text);
    } else if (oracle.isPresent()
        && !isStricter(ours.diagnostics())
        && !takesBodiesForQueries(oracle.get(), ours)) {
      fail("only graphql-java accepts:\n" + text + "\n" + ours.diagnostics());
    }
  }

  private static boolean isStricter(List<Diagnostic> errors) {
    for (Diagnostic error : errors) {
      if (!STRICTER.contains(error.rule())) {
        return false;
      }
    }
    return true;
  }

  /**
   * graphql-java goes back where the grammar is ambiguous: `type A { b }` is for it a type without
   * fields and then a query. The reference takes the braces for the body of the type.
   */
  private static boolean takesBodiesForQueries(Document oracle, ParsedDocument ours) {
    int operations =
        oracle.getDefinitionsOfType(OperationDefinition.class).size()
            + oracle.getDefinitionsOfType(FragmentDefinition.class).size();
    return operations > ours.operations().size();
  }

  /** The reference lets enum values have the names of literals; graphql-java does not. */
  private static boolean isLaxer(ParsedDocument ours) {
    return ours.types().stream()
        .filter(EnumDef.class::isInstance)
        .map(EnumDef.class::cast)
        .flatMap(type -> type.values().stream())
        .anyMatch(value -> Set.of("true", "false", "null").contains(value.name()));
  }

  private static Optional<Document> oracle(String text) {
    try {
      return Optional.of(
          Parser.parse(ParserEnvironment.newParserEnvironment().document(text).build()));
    } catch (InvalidSyntaxException rejected) {
      return Optional.empty();
    }
  }
}
