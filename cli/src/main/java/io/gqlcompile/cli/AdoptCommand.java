package io.gqlcompile.cli;

import io.gqlcompile.ApiDiff;
import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.adopt.Adoption;
import io.gqlcompile.cli.report.AdoptionJson;
import io.gqlcompile.cli.report.AdoptionText;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code adopt}: whether our build can be deployed over one of another compiler. */
final class AdoptCommand implements Command {
  static final String NAME = "adopt";
  private static final String AGAINST = "--against";
  private static final String API_ID = "--api-id";
  private static final String BRANCH = "--branch";
  private static final String PARAMETERS = "parameters.json";

  private final Function<CompileRequest, CompileResult> compiler;

  AdoptCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis("gql-compile adopt --against DIR [--schema PATH...] [options]")
        .description("Check that our build can be deployed over one of Amplify.");
    spec.addOption(
        Invocation.value(
                AGAINST, "DIR", "The build that is deployed, for example #current-cloud-backend.")
            .required(true)
            .build());
    spec.addOption(
        Invocation.value(API_ID, "ID", "The id of the API, for the names of its tables.").build());
    spec.addOption(
        Invocation.value(
                BRANCH, "NAME", "The branch of Amplify Gen 2 that takes over the tables (main).")
            .build());
    CompileOptions.declare(spec, false);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    return Comparison.run(
        compiler,
        options,
        CompileOptions.text(parsed, AGAINST).orElse(""),
        shell,
        comparison -> judge(comparison, parsed, options, shell));
  }

  private static int judge(
      Comparison comparison, ParseResult parsed, CompileOptions options, Shell shell)
      throws IOException {
    CompileResult result = comparison.result();
    DeployedApi after = new ApiDiff().of("the new build", result);
    Adoption adoption = Adoption.of(comparison.before(), after, given(result));
    print(parsed, options, adoption, shell);
    return adoption.isSafe() ? ExitCode.OK : ExitCode.REFUSED;
  }

  /** The root parameters that the build has values for. */
  private static Set<String> given(CompileResult result) {
    Optional<String> text = result.artifacts().text(PARAMETERS);
    Set<String> names = new LinkedHashSet<>();
    try {
      if (text.isPresent()
          && JsonReader.parse(new SourceFile(PARAMETERS, text.get()))
              instanceof Json.Members members) {
        members.members().forEach(member -> names.add(member.name()));
      }
    } catch (MalformedDocument e) {
      throw new IllegalStateException("the compiler wrote what is no JSON", e);
    }
    return names;
  }

  private static void print(
      ParseResult parsed, CompileOptions options, Adoption adoption, Shell shell)
      throws IOException {
    String apiId = CompileOptions.text(parsed, API_ID).orElse("${apiId}");
    Map<String, String> tables = adoption.tables(apiId, options.environment().orElse("${env}"));
    if (options.json()) {
      AdoptionJson.print(shell.out(), adoption, tables);
      return;
    }
    AdoptionText text = new AdoptionText(shell.out(), shell.outTheme(), shell.columns());
    text.print(adoption);
    if (!options.quiet()) {
      text.mapping(tables, CompileOptions.text(parsed, BRANCH).orElse("main"));
    }
    text.verdict(adoption);
  }
}
