package io.gqlcompile.cli;

import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * DynamoDB Local in a distribution, which cannot have it: its licence lets everybody install it,
 * and nobody pass it on.
 *
 * @param version the version that is wanted; empty if the folder has all that the server needs
 * @param places where it may be
 */
record DynamoDbJar(String version, List<Path> places) {
  private static final String VARIABLE = "GQL_COMPILE_DYNAMODB_LOCAL";

  /** Looks at the folder of the server. */
  static DynamoDbJar of(Path folder) throws IOException {
    Path note = folder.resolve("dynamodb-local");
    if (!Files.isRegularFile(note)) {
      return new DynamoDbJar("", List.of());
    }
    String version = Files.readString(note, StandardCharsets.UTF_8).strip();
    String jar = "DynamoDBLocal-" + version + ".jar";
    String given = System.getenv().getOrDefault(VARIABLE, "");
    Path repository = Path.of(System.getProperty("user.home", ""), ".m2", "repository");
    Path own = repository.resolve("com/amazonaws/DynamoDBLocal").resolve(version).resolve(jar);
    return new DynamoDbJar(
        version, given.isEmpty() ? List.of(folder.resolve(jar), own) : List.of(Path.of(given)));
  }

  /** The jar; none if there is none. */
  List<Path> found() {
    return places.stream().filter(path -> Files.isRegularFile(path)).limit(1).toList();
  }

  /** Says what to do if there is none. */
  void check() throws UsageException {
    if (!version.isEmpty() && found().isEmpty()) {
      throw new UsageException(
          "dev: needs DynamoDB Local "
              + version
              + ", which its licence lets only you install.\nWith Maven: mvn dependency:get"
              + " -Dartifact=com.amazonaws:DynamoDBLocal:"
              + version
              + "\nElse put its jar there: "
              + places.get(0)
              + ", or name it in "
              + VARIABLE
              + ".");
    }
  }
}
