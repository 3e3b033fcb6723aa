package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.CompiledApi;
import io.gqlcompile.cli.report.AccessJson;
import io.gqlcompile.cli.report.AccessText;
import io.gqlcompile.cli.report.ExplainText;
import io.gqlcompile.cli.report.RulePage;
import io.gqlcompile.cli.report.RuleTexts;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.explain.AccessTarget;
import io.gqlcompile.project.explain.AccessView;
import io.gqlcompile.project.explain.Explainer;
import io.gqlcompile.project.explain.FieldView;
import io.gqlcompile.project.explain.TypeView;
import io.gqlcompile.project.explain.ViewJson;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.page.ApiPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain}: what a rule means, what is behind a field or a type, what a whole API is. */
final class ExplainCommand implements Command {
  static final String NAME = "explain";
  private static final String AUTH = "--auth";
  private static final String TEMPLATES = "--templates";
  private static final String HTML = "--html";

  /** Rises when a member of the JSON changes its meaning or goes away. */
  private static final int VERSION = 1;

  private final Function<CompileRequest, CompileResult> compiler;

  ExplainCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis(
            "gql-compile explain RULE",
            "       gql-compile explain TYPE[.FIELD] [--schema PATH...] [options]",
            "       gql-compile explain --auth [TYPE[.FIELD]] [--schema PATH...] [options]",
            "       gql-compile explain --html OUT [--schema PATH...] [options]")
        .description("Say what a rule means, what a field or type does, who may do what.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("NAME")
            .type(String.class)
            .description("A rule, a type, or a field as in Query.getPost.")
            .build());
    spec.addOption(
        Invocation.flag(AUTH, "Who may do what, by which rule; everything without NAME.").build());
    spec.addOption(Invocation.flag(TEMPLATES, "Print a field's templates, too.").build());
    spec.addOption(
        Invocation.value(HTML, "OUT", "Write a page on the whole API: a file or a folder.")
            .build());
    CompileOptions.declare(spec, false);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    String target = parsed.matchedPositionalValue(0, "");
    Optional<Path> page = CompileOptions.path(parsed, HTML);
    boolean isAuth = parsed.hasMatchedOption(AUTH);
    refuseUnclear(target, page, isAuth);
    boolean isOfApi = isAuth || page.isPresent();
    if (!isOfApi && isRule(target, options)) {
      return rule(target, options, shell);
    }
    Outcome outcome = CompileCommand.look(compiler, options, shell);
    if (outcome.isFailed()) {
      outcome.print(shell);
      return ExitCode.FINDINGS;
    }
    CompileResult result = outcome.result();
    CompiledApi api = result.api().orElseThrow();
    if (page.isPresent()) {
      return page(page.get(), new Explainer(api), result, options, shell);
    }
    if (isAuth) {
      access(options, AccessTarget.of(api, target).view(api), shell);
      return ExitCode.OK;
    }
    return target(target, parsed.hasMatchedOption(TEMPLATES), new Explainer(api), options, shell);
  }

  private static void refuseUnclear(String target, Optional<Path> page, boolean isAuth)
      throws UsageException {
    if (page.isPresent() && (isAuth || !target.isEmpty())) {
      throw new UsageException("explain: --html is about the whole API: without NAME and --auth");
    }
    if (target.isEmpty() && page.isEmpty() && !isAuth) {
      throw new UsageException(
          "explain: needs the NAME of a rule, type or field, --auth or --html"
              + "\nTry 'gql-compile help explain'.");
    }
  }

  /** Whether a word can only be a rule: it is one, or there is no schema to look it up in. */
  private static boolean isRule(String target, CompileOptions options) throws UsageException {
    boolean isNamed =
        !options.schema().isEmpty()
            || options.project().isPresent()
            || options.config().isPresent();
    if (isNamed || target.contains(".")) {
      return false;
    }
    return RuleTexts.page(target).isPresent() || !ProjectReader.isProject(Path.of(""));
  }

  private static int rule(String id, CompileOptions options, Shell shell) throws UsageException {
    Optional<String> page = RuleTexts.page(id);
    if (page.isEmpty()) {
      String nearest =
          NearestName.of(id, RuleTexts.ids()).map(n -> "; did you mean " + n + "?").orElse("");
      throw new UsageException(
          "explain: there is no rule "
              + id
              + nearest
              + "\nA type or a field needs --schema PATH, or a project in this folder.");
    }
    if (options.json()) {
      Json rule =
          ViewJson.object(
              "id", ViewJson.text(id),
              "summary", ViewJson.text(RuleTexts.of(new RuleId(id))),
              "url", ViewJson.text(new RuleId(id).docsUrl()),
              "page", ViewJson.text(page.get()));
      json("rule", rule, shell);
    } else {
      shell.out().append(RulePage.print(page.get(), shell.outTheme(), shell.columns()));
    }
    return ExitCode.OK;
  }

  private static int target(
      String name, boolean withTemplates, Explainer explainer, CompileOptions options, Shell shell)
      throws UsageException {
    int dot = name.indexOf('.');
    if (dot < 0 && !explainer.hasType(name) && RuleTexts.page(name).isPresent()) {
      return rule(name, options, shell);
    }
    ExplainText text = new ExplainText(shell.out(), shell.outTheme(), shell.columns());
    if (dot < 0) {
      TypeView type = explainer.type(name);
      if (options.json()) {
        json("type", ViewJson.of(type), shell);
      } else {
        text.print(type);
      }
      return ExitCode.OK;
    }
    FieldView field = explainer.field(name.substring(0, dot), name.substring(dot + 1));
    if (options.json()) {
      json("field", ViewJson.of(field, withTemplates), shell);
    } else {
      text.print(field, withTemplates);
    }
    return ExitCode.OK;
  }

  private static void json(String kind, Json value, Shell shell) {
    shell
        .out()
        .append(
            JsonWriter.print(ViewJson.object("version", ViewJson.number(VERSION), kind, value)));
  }

  private static int page(
      Path out, Explainer explainer, CompileResult result, CompileOptions options, Shell shell)
      throws UsageException, IOException {
    Path file = PageFile.of(out);
    byte[] text = ApiPage.print(explainer.api(result.budget())).getBytes(StandardCharsets.UTF_8);
    PageFile.write(file, text);
    if (options.json()) {
      json("page", ViewJson.object("file", ViewJson.text(file.toString())), shell);
    } else if (!options.quiet()) {
      shell.out().append(file.toString()).append('\n');
    }
    return ExitCode.OK;
  }

  private static void access(CompileOptions options, AccessView view, Shell shell)
      throws IOException {
    if (options.json()) {
      AccessJson.print(shell.out(), view);
    } else {
      new AccessText(shell.out(), shell.outTheme(), shell.columns()).print(view);
    }
  }
}
