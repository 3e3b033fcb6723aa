package io.gqlcompile.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.gqlcompile.custom.Customization;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectRequest;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.AuthModes;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainProjectTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T10:20:30Z"), ZoneOffset.UTC);
  private static final String SCHEMA = "type A { b: Int }\n";

  @TempDir Path temp;

  private Path put(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Project read() throws UsageException {
    return ProjectReader.read(ProjectRequest.of(temp, CLOCK));
  }

  private List<String> found() throws UsageException {
    String prefix = temp.toString().replace('\\', '/') + "/";
    return read().diagnostics().stream()
        .map(d -> (d.rule() + " " + d.location()).replace(prefix, ""))
        .toList();
  }

  @Test
  void yamlAndJsonMeanTheSame() throws Exception {
    put("schema.graphql", SCHEMA);
    put(
        "gql-compile.yaml",
        "default: AWS_IAM\n"
            + "additional: [API_KEY]\n"
            + "transformParameters:\n"
            + "  secondaryKeyAsGSI: false\n"
            + "resolverConfig:\n"
            + "  project: {ConflictDetection: VERSION, ConflictHandler: AUTOMERGE}\n");
    Settings yaml = read().settings();
    Files.delete(temp.resolve("gql-compile.yaml"));
    put(
        "gql-compile.json",
        "{\"default\": \"AWS_IAM\", \"additional\": [\"API_KEY\"], \"transformParameters\":"
            + " {\"secondaryKeyAsGSI\": false}, \"resolverConfig\": {\"project\":"
            + " {\"ConflictDetection\": \"VERSION\", \"ConflictHandler\": \"AUTOMERGE\"}}}");
    assertEquals(yaml, read().settings());
    assertEquals(AuthMode.AWS_IAM, yaml.auth().defaultMode());
    assertFalse(yaml.is(Flag.SECONDARY_KEY_AS_GSI));
    assertTrue(yaml.isVersioned());
  }

  @Test
  void pathsAreRelativeToTheFile() throws Exception {
    put("with space/ab c/own.yaml", "schema: [../types, more.graphql]\nout: ../o\nresolvers: r\n");
    put("with space/types/a.graphql", SCHEMA);
    put("with space/ab c/more.graphql", "type C { b: Int }\n");
    put("with space/ab c/r/Query.a.req.vtl", "x");
    Path config = temp.resolve("with space/ab c/own.yaml");
    Project project =
        ProjectReader.read(
            new ProjectRequest(
                temp, Optional.of(config), Optional.of("dev"), Optional.empty(), CLOCK));
    assertEquals(List.of(), project.diagnostics());
    assertEquals(2, project.schema().sources().size());
    assertEquals(config.resolveSibling("../o"), project.out());
    assertEquals(1, project.custom().templates().size());
    assertEquals("\"dev\"\n", JsonWriter.print(project.settings().parameters().get("env")));
  }

  /** What wins over the file counts for all that follows from the settings. */
  @Test
  void whatFollowsFromAModeFollowsFromTheOneThatWins() throws Exception {
    put("schema.graphql", SCHEMA);
    put("gql-compile.yaml", "apiKeyConfig: {apiKeyExpirationDays: 30}\n");
    assertTrue(read().settings().parameters().containsKey("ApiKeyExpirationEpoch"));
    AuthModes lambda = new AuthModes(AuthMode.AWS_LAMBDA, List.of());
    Project other =
        ProjectReader.read(
            ProjectRequest.of(temp, CLOCK).overriddenBy(settings -> settings.withAuth(lambda)));
    assertFalse(other.settings().parameters().containsKey("ApiKeyExpirationEpoch"));
    assertEquals(
        List.of("AuthProviderMissing"),
        other.diagnostics().stream().map(d -> d.rule().id()).toList());
  }

  @Test
  void mistakesHaveTheirPlaces() throws Exception {
    put("schema.graphql", SCHEMA);
    put(
        "gql-compile.yaml",
        "\uFEFF# settings\r\n"
            + "defalt: API_KEY\r\n"
            + "additional: API_KEY\r\n"
            + "out: 3\r\n"
            + "default: API_KEYS\r\n"
            + "apiKeyConfig: {apiKeyExpirationDays: 400, apiKeyExpirationDate: soon}\r\n");
    assertEquals(
        List.of(
            "SettingsUnknownKey gql-compile.yaml:2:1",
            "SettingsWrongType gql-compile.yaml:3:13",
            "SettingsWrongType gql-compile.yaml:4:6",
            "SettingsUnknownValue gql-compile.yaml:5:10",
            "SettingsWrongType gql-compile.yaml:6:38",
            "SettingsWrongType gql-compile.yaml:6:65"),
        found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "{}"})
  void anEmptyFileSetsNothing(String text) throws Exception {
    put("schema.graphql", SCHEMA);
    put("gql-compile.yaml", text);
    assertEquals(List.of(), read().diagnostics());
    assertEquals(Settings.DEFAULT, read().settings());
  }

  @Test
  void yamlThatIsNoneIsAFinding() throws Exception {
    put("schema.graphql", SCHEMA);
    put("gql-compile.yaml", "a: [1\nb: 2\n");
    assertEquals(List.of("SettingsSyntax gql-compile.yaml:2:2"), found());
  }

  @Test
  void withoutASchemaThereIsNothingToDo() throws Exception {
    put("gql-compile.yaml", "");
    assertThrows(UsageException.class, this::read);
    put("schema/a.graphql", SCHEMA);
    assertEquals(1, read().schema().sources().size());
  }

  @Test
  void aFolderWithoutAProjectIsToldSo() throws Exception {
    UsageException e = assertThrows(UsageException.class, this::read);
    assertTrue(e.getMessage().contains("gql-compile init"), e.getMessage());
    assertFalse(ProjectReader.isProject(temp));
  }

  @Test
  void theSameTypeInTwoFilesKeepsBothPlaces() throws Exception {
    put("gql-compile.yaml", "");
    put("schema/a.graphql", SCHEMA);
    put("schema/b.graphql", SCHEMA);
    assertEquals(
        List.of("a.graphql", "b.graphql"),
        read().schema().sources().stream().map(Customization::fileName).toList());
  }

  @Test
  void linkedFoldersAreRead() throws Exception {
    put("elsewhere/schema.graphql", SCHEMA);
    put("elsewhere/gql-compile.yaml", "default: AWS_IAM\n");
    put("elsewhere/resolvers/Query.a.req.vtl", "x");
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("elsewhere"));
    Project project = ProjectReader.read(ProjectRequest.of(link, CLOCK));
    assertEquals(AuthMode.AWS_IAM, project.settings().auth().defaultMode());
    assertEquals(1, project.custom().templates().size());
  }

  @Test
  void whatCannotBeReadIsAFinding() throws Exception {
    put("schema.graphql", SCHEMA);
    put("gql-compile.yaml", "");
    Files.createDirectories(temp.resolve("resolvers"));
    Files.createSymbolicLink(temp.resolve("resolvers/Query.a.req.vtl"), temp.resolve("nothing"));
    assertEquals(List.of("ProjectFileUnreadable resolvers/Query.a.req.vtl:1:1"), found());
    Path closed = put("resolvers/Query.b.req.vtl", "x");
    assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed), "as root");
    assertEquals(2, found().size());
  }

  @Test
  void bytesThatAreNoTextAreAFinding() throws Exception {
    put("schema.graphql", SCHEMA);
    put("gql-compile.yaml", "");
    Files.createDirectories(temp.resolve("resolvers"));
    Files.write(temp.resolve("resolvers/Query.a.req.vtl"), new byte[] {'a', '\n', (byte) 0xFF});
    assertEquals(List.of("InvalidUtf8 resolvers/Query.a.req.vtl:2:1"), found());
  }

  @Test
  void stacksOfAllLanguages() throws Exception {
    put("schema.graphql", SCHEMA);
    put("gql-compile.yaml", "");
    put("stacks/A.json", "{\"Resources\": {}}");
    put("stacks/B.yml", "Resources: {}");
    put("stacks/.hidden", "x");
    put("stacks/README.md", "x");
    assertEquals(
        List.of("A.json", "B.json"),
        read().custom().stacks().stream().map(stack -> stack.file()).toList());
    assertEquals(List.of(), read().diagnostics());
    put("stacks/B.json", "{}");
    put("stacks/C.txt", "x");
    put("stacks/D.yaml", "");
    put("stacks/e/F.json", "{}");
    assertEquals(
        List.of(
            "ProjectFileMisplaced stacks/B.yml:1:1",
            "ProjectFileMisplaced stacks/C.txt:1:1",
            "ProjectFileMisplaced stacks/D.yaml:1:1",
            "ProjectFileMisplaced stacks/e:1:1"),
        found());
  }

  @Test
  void modesWithoutProvidersAreTold() throws Exception {
    put("schema.graphql", SCHEMA);
    put("gql-compile.yaml", "additional: [OPENID_CONNECT, AWS_LAMBDA]\n");
    List<Diagnostic> found = read().diagnostics();
    assertEquals(2, found.size());
    assertEquals("set openIDConnectConfig", found.get(1).hint().orElseThrow());
    put(
        "gql-compile.yaml",
        "additional: [OPENID_CONNECT, AWS_LAMBDA]\nopenIDConnectConfig: {issuerUrl: https://x/}\n"
            + "lambdaAuthorizerConfig: {lambdaFunction: f}\n");
    assertEquals(List.of(), read().diagnostics());
  }

  @Test
  void anApiKeyThatStillCountsKeepsItsExpiry() throws Exception {
    put("schema.graphql", SCHEMA);
    put("gql-compile.yaml", "apiKeyConfig: {apiKeyExpirationDays: 30}\n");
    String first = expiry(CLOCK);
    assertEquals("1774951200\n", first);
    put("build/parameters.json", "{\"ApiKeyExpirationEpoch\": " + first.strip() + "}");
    assertEquals(first, expiry(Clock.offset(CLOCK, Duration.ofDays(29))));
    assertEquals("1777629600\n", expiry(Clock.offset(CLOCK, Duration.ofDays(31))));
    put("build/parameters.json", "{broken");
    assertEquals(first, expiry(CLOCK));
  }

  private String expiry(Clock clock) throws UsageException {
    Settings settings = ProjectReader.read(ProjectRequest.of(temp, clock)).settings();
    return JsonWriter.print(settings.parameters().get("ApiKeyExpirationEpoch"));
  }

  @Test
  void startedProjectsAreSound() throws Exception {
    for (String kind : List.of("plain", "amplify")) {
      Path folder = temp.resolve(kind);
      var files = kind.equals("plain") ? ProjectStart.plain() : ProjectStart.amplify("blog");
      for (var file : files.entrySet()) {
        put(kind + "/" + file.getKey(), file.getValue());
      }
      Project project = ProjectReader.read(ProjectRequest.of(folder, CLOCK));
      assertEquals(List.of(), project.diagnostics());
      assertEquals(1, project.schema().sources().size());
    }
    assertFalse(ProjectStart.isApiName("my-api"));
    assertFalse(ProjectStart.isApiName(""));
    assertTrue(ProjectStart.isApiName("blog2"));
  }

  @Test
  void severalApisMustBeChosenFrom() throws Exception {
    put("amplify/backend/api/a/schema.graphql", SCHEMA);
    put("amplify/backend/api/rest/cli-inputs.json", "{}");
    assertEquals(1, read().schema().sources().size());
    put("amplify/backend/api/b/schema.graphql", SCHEMA);
    assertThrows(UsageException.class, this::read);
    Path api = temp.resolve("amplify/backend/api/b");
    assertEquals(1, ProjectReader.read(ProjectRequest.of(api, CLOCK)).schema().sources().size());
    try (Stream<Path> none = Files.list(api)) {
      assertEquals(1, none.count());
    }
  }
}
