package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.artifact.DiskSink;
import io.gqlcompile.cli.report.JsonReport;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.project.deploy.DeployTarget;
import io.gqlcompile.project.deploy.DeploymentPackage;
import io.gqlcompile.project.deploy.PackageZip;
import io.gqlcompile.project.deploy.PlanPackage;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code package}: a build as it is uploaded, with the commands that deploy it. */
final class PackageCommand implements Command {
  static final String NAME = "package";
  private static final String OUT = "--out";

  private final Function<CompileRequest, CompileResult> compiler;

  PackageCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis(
            "gql-compile package [BUILD|PLAN] --out DIR|FILE.zip [--schema PATH...] [options]")
        .description("Write what is uploaded, and the commands that deploy it.");
    spec.addOption(
        Invocation.value(OUT, "DIR|FILE.zip", "Where the package goes.").required(true).build());
    BuildChoice.declare(spec, "BUILD|PLAN", false);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    BuildChoice choice = new BuildChoice(compiler, parsed);
    Path out = CompileOptions.path(parsed, OUT).orElseThrow();
    refuseOverlap(parsed.matchedPositionalValue(0, ""), out);
    DeployTarget target =
        new DeployTarget(
            choice.name(BuildChoice.STACK_NAME),
            choice.name(BuildChoice.BUCKET),
            choice.name(BuildChoice.REGION),
            choice.name(BuildChoice.ROOT_KEY).orElse(DeployTarget.ROOT_KEY),
            choice.parameters());
    BuildChoice.Choice build = choice.files(options, shell);
    if (build.files().isEmpty()) {
      return build.code();
    }
    ArtifactSet files = build.files().get();
    boolean isPlan = PlanPackage.isPlan(files);
    DeploymentPackage packed =
        isPlan ? PlanPackage.of(files, target) : DeploymentPackage.of(files, target);
    boolean fails = BuildChoice.tell(packed.diagnostics(), options, shell);
    Optional<ArtifactSink.Report> stored =
        fails ? Optional.empty() : Optional.of(write(packed.files(), out));
    if (options.json()) {
      JsonReport.print(shell.out(), packed.diagnostics(), stored, Optional.empty());
    } else if (!fails && !options.quiet()) {
      print(packed, isPlan, out, shell);
    }
    return fails ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static void refuseOverlap(String build, Path out) throws UsageException {
    Path from = Path.of(build).toAbsolutePath().normalize();
    Path to = out.toAbsolutePath().normalize();
    if (!build.isEmpty() && (from.startsWith(to) || to.startsWith(from))) {
      throw new UsageException("--out " + out + " and " + build + " overlap");
    }
  }

  private static boolean isZip(Path out) {
    return out.toString().endsWith(".zip");
  }

  private static ArtifactSink.Report write(ArtifactSet files, Path out) throws IOException {
    if (!isZip(out)) {
      ArtifactSink.Report report = new DiskSink(out).write(files);
      for (Artifact file : files.artifacts()) {
        if (file.path().endsWith(".sh")) {
          // Where files have no such permission, nothing happens.
          out.resolve(file.path()).toFile().setExecutable(true, false);
        }
      }
      return report;
    }
    Path folder = out.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, ".package", ".part");
    try {
      Files.write(part, PackageZip.of(files));
      Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return new ArtifactSink.Report(List.of(out.getFileName().toString()), 0, List.of());
  }

  private static void print(DeploymentPackage packed, boolean isPlan, Path out, Shell shell) {
    int count = packed.uploaded();
    shell
        .out()
        .append("packaged " + count + (count == 1 ? " file" : " files") + " -> " + out + "\n");
    String script = isPlan ? "steps/NN/" + DeploymentPackage.SCRIPT : DeploymentPackage.SCRIPT;
    Path next = isZip(out) ? Path.of(script) : out.resolve(script);
    shell
        .out()
        .append("next: " + (isPlan ? "PLAN.md; to deploy a step, " : "") + "sh " + next + "\n");
  }
}
