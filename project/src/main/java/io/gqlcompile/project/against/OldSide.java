package io.gqlcompile.project.against;

import io.gqlcompile.ApiDiff;
import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.deployed.Build;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.Snapshot;
import io.gqlcompile.project.build.OutFolder;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.stack.Placement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a new build is compared with, by the name that a user gives it. */
public final class OldSide {
  private static final String GIT = "git:";

  private final Function<CompileRequest, CompileResult> compiler;
  private final CompileRequest request;
  private final InputPaths paths;
  private final InputPaths.Reading reading;
  private Optional<Path> build = Optional.empty();

  /**
   * Compares with the same input.
   *
   * @param compiler compiles what the other side has no build of
   * @param request the new side, whose plug-ins the old side gets
   * @param paths what names the new side
   * @param reading how it was read
   */
  public OldSide(
      Function<CompileRequest, CompileResult> compiler,
      CompileRequest request,
      InputPaths paths,
      InputPaths.Reading reading) {
    this.compiler = compiler;
    this.request = request;
    this.paths = paths;
    this.reading = reading;
  }

  /**
   * Reads it.
   *
   * @param against a build folder, or one with a {@code build} in it; {@code git:REV}; a snapshot
   * @throws UsageException if it is nothing that can be compared with
   * @throws IOException if it cannot be read
   */
  public DeployedApi read(String against) throws UsageException, IOException {
    if (against.startsWith(GIT)) {
      String revision = against.substring(GIT.length());
      return compiled(against, OldProject.at(revision, paths, reading));
    }
    Path path = SchemaReader.path(against);
    if (Files.isRegularFile(path)) {
      return snapshot(against, path);
    }
    for (Path folder : List.of(path, path.resolve("build"))) {
      Optional<Build> found = Build.in(folder);
      if (found.isPresent()) {
        build = Optional.of(folder);
        return new ApiDiff().read(found.get(), request);
      }
    }
    throw new UsageException("against: there is no build in " + against);
  }

  /**
   * Where the old build has what is not in its usual stack; the new one must follow it. Known once
   * it is read.
   *
   * @throws UsageException if the old build is damaged
   * @throws IOException if it cannot be read
   */
  public Placement placement() throws UsageException, IOException {
    return build.isPresent() ? new OutFolder(build.get()).placement() : Placement.USUAL;
  }

  private DeployedApi snapshot(String name, Path file) throws UsageException {
    String text = new String(SchemaReader.bytes(file), StandardCharsets.UTF_8);
    try {
      Snapshot snapshot = Snapshot.read(text);
      List<SourceFile> sources = new ArrayList<>();
      for (SourceFile source : snapshot.sources()) {
        sources.add(new SourceFile(name + ":" + source.name(), source.text()));
      }
      return compiled(name, CompileRequest.of(sources, snapshot.settings()));
    } catch (IOException e) {
      throw new UsageException("against: " + file + " is no snapshot: " + e.getMessage(), e);
    }
  }

  private DeployedApi compiled(String name, CompileRequest old) throws UsageException {
    CompileResult result = compiler.apply(old.with(request.pluginLoader()));
    if (!result.isSuccess()) {
      throw new UsageException(
          "against: the schema of "
              + name
              + " does not compile: "
              + result.diagnostics().get(0).message());
    }
    return new ApiDiff().of(name, result);
  }
}
