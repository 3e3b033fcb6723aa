package io.gqlcompile.internal.diff;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.CompiledApi;
import io.gqlcompile.deployed.Build;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedStack;
import io.gqlcompile.deployed.Snapshot;
import io.gqlcompile.deployed.StackLinks;
import io.gqlcompile.deployed.TemplateReader;
import io.gqlcompile.deployed.WrittenSchema;
import io.gqlcompile.internal.transform.CompilePipeline;
import io.gqlcompile.internal.validate.SchemaReader;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes {@link DeployedApi}s of builds. */
public final class ApiReader {
  /** The name of the new side in messages. */
  private static final String NEW = "the new build";

  private static final String SCHEMA = "schema.graphql";

  private ApiReader() {}

  /**
   * Reads a build.
   *
   * @param like settings and plug-ins for a build that does not tell its own
   * @throws IOException if a file cannot be read
   */
  public static DeployedApi read(Build build, CompileRequest like) throws IOException {
    return new DeployedApi(
        build.name(), stacks(build, build.stacks()), schema(build), written(build, like));
  }

  /** What a compilation gave. */
  public static DeployedApi of(String name, CompileResult result) {
    try {
      Build build = Build.of(name, result);
      CompiledApi api = result.api().orElseThrow();
      return new DeployedApi(
          name, stacks(build, build.stacks()), api.schema(), Optional.of(written(api)));
    } catch (IOException e) {
      throw new IllegalStateException("the compiler wrote what is no template", e);
    }
  }

  /**
   * Both sides without stacks and schemas that are the same on both.
   *
   * @return empty if nothing that matters for data differs
   */
  static Optional<Sides> differing(Build old, CompileRequest request, CompileResult result)
      throws IOException {
    Build now = Build.of(NEW, result);
    Set<String> changed = Sides.changedStacks(old, now);
    boolean sameSchema = Sides.isSame(SCHEMA, old, now);
    boolean sameSource = Sides.isSame(Snapshot.NAME, old, now);
    if (changed.isEmpty() && sameSchema && sameSource) {
      return Optional.empty();
    }
    CompiledApi api = result.api().orElseThrow();
    Optional<WrittenSchema> written = Optional.of(written(api));
    DeployedApi before =
        new DeployedApi(
            old.name(),
            stacks(old, changed.stream().filter(old.stacks()::contains).toList()),
            sameSchema ? api.schema() : schema(old),
            sameSource ? written : written(old, request));
    DeployedApi after =
        new DeployedApi(
            NEW,
            stacks(now, changed.stream().filter(now.stacks()::contains).toList()),
            api.schema(),
            written);
    return Optional.of(new Sides(before, after));
  }

  private static WrittenSchema written(CompiledApi api) {
    return new WrittenSchema(api.input(), api.entities(), api.settings());
  }

  private static List<DeployedStack> stacks(Build build, List<String> names) throws IOException {
    List<DeployedStack> stacks = new ArrayList<>();
    for (String name : names) {
      String path = DeployedStack.path(name);
      try {
        stacks.add(TemplateReader.read(name, build.text(path).orElse("{}")));
      } catch (IOException e) {
        throw new IOException(path + " of " + build.name() + " is damaged: " + e.getMessage(), e);
      }
    }
    return StackLinks.resolve(stacks);
  }

  private static SchemaModel schema(Build build) throws IOException {
    if (build.api().isPresent()) {
      return build.api().get().schema();
    }
    String text = build.text(SCHEMA).orElse("");
    return SchemaReader.readUnchecked(new SourceFile(build.name() + ":" + SCHEMA, text));
  }

  private static Optional<WrittenSchema> written(Build build, CompileRequest like)
      throws IOException {
    if (build.api().isPresent()) {
      return build.api().map(ApiReader::written);
    }
    Optional<Snapshot> snapshot = build.snapshot();
    if (snapshot.isPresent()) {
      Snapshot known = snapshot.get();
      return CompilePipeline.describe(
          CompileRequest.of(known.sources(), known.settings()).with(like.pluginLoader()));
    }
    if (build.sourcesBeside().isEmpty()) {
      return Optional.empty();
    }
    return CompilePipeline.describe(
        CompileRequest.of(build.sourcesBeside(), like.settings()).with(like.pluginLoader()));
  }
}
