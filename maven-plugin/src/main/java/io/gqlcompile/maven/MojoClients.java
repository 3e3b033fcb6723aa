package io.gqlcompile.maven;

import io.gqlcompile.ClientCompiler;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.project.client.ClientPlace;
import io.gqlcompile.project.client.StackOutputs;
import io.gqlcompile.project.input.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which client code the parameters of {@code codegen} ask for. */
final class MojoClients {
  private static final List<String> OTHERWISE = List.of("java");

  private final CodegenMojo goal;

  MojoClients(CodegenMojo goal) {
    this.goal = goal;
  }

  /** The folder of a target's files, which is the root of sources for those that have packages. */
  static Path folder(ClientPlace place) {
    return place.base().resolve(place.options().folder()).normalize();
  }

  /**
   * What is wanted, and where.
   *
   * @param ofProject what the project wants
   * @throws UsageException if it cannot be made
   */
  List<ClientPlace> places(List<ClientPlace> ofProject, ClientCompiler compiler)
      throws UsageException, IOException {
    List<ClientPlace> places = new ArrayList<>();
    boolean isProject = goal.targets().isEmpty() && !ofProject.isEmpty();
    for (ClientPlace place : isProject ? ofProject : named(ofProject)) {
      check(place.target(), compiler);
      places.add(new ClientPlace(place.target(), place.base(), look(place.options())));
    }
    return places;
  }

  private static void check(String target, ClientCompiler compiler) throws UsageException {
    if (!compiler.targets().containsKey(target)) {
      String all = "; it takes " + String.join(", ", compiler.targets().keySet());
      throw new UsageException(
          "targets cannot be "
              + target
              + NearestName.of(target, compiler.targets().keySet())
                  .map(near -> "; did you mean " + near + "?")
                  .orElse(all));
    }
  }

  private List<ClientPlace> named(List<ClientPlace> ofProject) {
    List<String> wanted = goal.targets().isEmpty() ? OTHERWISE : goal.targets();
    List<ClientPlace> places = new ArrayList<>();
    for (String text : wanted) {
      String target = text.strip().split("=", 2)[0];
      List<ClientPlace> known =
          ofProject.stream().filter(place -> place.target().equals(target)).toList();
      if (text.indexOf('=') < 0 && goal.clientOut().isEmpty() && !known.isEmpty()) {
        places.addAll(known);
      } else {
        places.add(new ClientPlace(target, folder(text, wanted.size()), ClientOptions.DEFAULT));
      }
    }
    return places;
  }

  private Path folder(String text, int count) {
    Path base = goal.project().getBasedir().toPath();
    int equals = text.indexOf('=');
    if (equals >= 0) {
      return base.resolve(text.substring(equals + 1).strip());
    }
    Path folder = goal.clientOut().map(File::toPath).orElseGet(this::usual);
    return base.resolve(count == 1 ? folder : folder.resolve(text.strip()));
  }

  private Path usual() {
    String id = goal.executionId();
    String name = id.isEmpty() ? "gql-compile" : "gql-compile-" + id;
    return Path.of(goal.project().getBuild().getDirectory(), "generated-sources", name);
  }

  private ClientOptions look(ClientOptions options) throws UsageException, IOException {
    ClientOptions look = options;
    if (goal.maxDepth().isPresent()) {
      look = look.withMaxDepth(depth(goal.maxDepth().get()));
    }
    if (goal.fragments().isPresent()) {
      look = look.withFragments(goal.fragments().get());
    }
    if (goal.typename().isPresent()) {
      look = look.withTypename(goal.typename().get());
    }
    if (goal.types().isPresent()) {
      look = look.withTypes(look.path(goal.types().get()));
    }
    if (goal.packageName().isPresent()) {
      look = look.inPackage(packageName(goal.packageName().get()));
    }
    Optional<File> outputs = goal.stackOutputs();
    return outputs.isPresent() ? look.withOutputs(StackOutputs.read(outputs.get().toPath())) : look;
  }

  private static int depth(int depth) throws UsageException {
    if (depth < 1 || depth > ClientOptions.DEEPEST) {
      throw new UsageException(
          "maxDepth cannot be " + depth + "; it takes 1 to " + ClientOptions.DEEPEST);
    }
    return depth;
  }

  private static String packageName(String name) throws UsageException {
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*")) {
      throw new UsageException("package cannot be " + name);
    }
    return name;
  }
}
