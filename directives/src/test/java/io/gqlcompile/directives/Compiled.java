package io.gqlcompile.directives;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.settings.SettingsReader;
import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A schema after compilation.
 *
 * @param result all that came out
 */
public record Compiled(CompileResult result) {

  /** Everybody may call, so that schemas about something else need no rules of authorization. */
  private static final Settings OPEN = Settings.DEFAULT.with(Flag.SANDBOX, true);

  /** Compiles a schema that everybody may call. */
  public static Compiled of(String schema) {
    return of(schema, OPEN);
  }

  /** Compiles a schema. */
  public static Compiled of(String schema, Settings settings) {
    SourceFile file = new SourceFile("schema.graphql", schema);
    return new Compiled(new GqlCompiler().compile(CompileRequest.of(List.of(file), settings)));
  }

  /**
   * Compiles a schema with a settings file.
   *
   * @param json the file, with single quotes for double ones
   */
  public static Compiled with(String json, String schema) {
    SourceFile file = new SourceFile("settings.json", json.replace('\'', '"'));
    return of(schema, SettingsReader.read(file, OPEN).settings());
  }

  /** The findings as {@code line:column length Rule}, in their order. */
  public List<String> findings() {
    List<String> lines = new ArrayList<>();
    for (Diagnostic d : result.diagnostics()) {
      lines.add(
          d.location().line()
              + ":"
              + d.location().column()
              + " "
              + d.location().length()
              + " "
              + d.rule());
    }
    return lines;
  }

  /** The names of the rules that found something, in the order of the places. */
  public List<String> rules() {
    return result.diagnostics().stream().map(d -> d.rule().id()).toList();
  }

  /** The only finding. */
  public Diagnostic finding() {
    if (result.diagnostics().size() != 1) {
      throw new AssertionError("not one finding: " + findings());
    }
    return result.diagnostics().get(0);
  }

  /** The resolver of a mutation. */
  public Optional<ResolverPlan> mutation(String field) {
    Coordinate wanted = Coordinate.member("Mutation", field);
    return result.api().orElseThrow(() -> new AssertionError(findings())).resolvers().stream()
        .filter(plan -> plan.field().equals(wanted))
        .findFirst();
  }
}
