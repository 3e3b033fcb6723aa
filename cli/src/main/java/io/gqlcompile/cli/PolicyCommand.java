package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.project.deploy.DeployTarget;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.policy.DeployerPolicy;
import io.gqlcompile.project.policy.PolicyTarget;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code policy}: what a deployer of a build must be allowed to do. */
final class PolicyCommand implements Command {
  static final String NAME = "policy";
  static final String ACCOUNT = "--account";

  /** How many managed policies a role has without asking AWS for more. */
  private static final int ATTACHED = 10;

  private final Function<CompileRequest, CompileResult> compiler;

  PolicyCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis(
            "gql-compile policy [BUILD] --stack-name NAME --bucket NAME --region NAME"
                + " --account NUMBER [--schema PATH...] [options]")
        .description("Print the policy that a deployer of a build needs.");
    spec.addOption(
        Invocation.value(ACCOUNT, "NUMBER", "The account, 12 digits.").required(true).build());
    BuildChoice.declare(spec, "BUILD", true);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    BuildChoice choice = new BuildChoice(compiler, parsed);
    PolicyTarget target =
        new PolicyTarget(
            choice.name(BuildChoice.STACK_NAME).orElseThrow(),
            choice.name(BuildChoice.REGION).orElseThrow(),
            choice.name(ACCOUNT).orElseThrow(),
            choice.name(BuildChoice.BUCKET).orElseThrow(),
            choice.name(BuildChoice.ROOT_KEY).orElse(DeployTarget.ROOT_KEY),
            choice.parameters());
    BuildChoice.Choice build = choice.files(options, shell);
    if (build.files().isEmpty()) {
      return build.code();
    }
    DeployerPolicy policy = DeployerPolicy.of(build.files().get(), target);
    if (BuildChoice.tell(policy.diagnostics(), options, shell)) {
      return ExitCode.FINDINGS;
    }
    List<String> documents = policy.documents();
    documents.forEach(shell.out()::append);
    if (documents.size() > 1 && !options.quiet()) {
      String excess = documents.size() > ATTACHED ? "; a role has 10 unless AWS raises it" : "";
      shell.err().append(documents.size() + " managed policies" + excess + "\n");
    }
    return ExitCode.OK;
  }
}
