package io.gqlcompile.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gqlcompile.distribution.Unpacked.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program where users may have put it. */
@DisabledOnOs(OS.WINDOWS)
class UnpackedTest {
  private static final String SCHEMA = "type Note @model { id: ID!  text: String }\n";

  @TempDir static Path shared;
  private static Path cache;
  private static Path folder;
  private static Unpacked unpacked;

  @TempDir Path temp;

  /** Below a folder that others may enter, and read-only for all. */
  @BeforeAll
  static void unpack() throws Exception {
    cache = shared.resolve("cache");
    folder = Files.createTempDirectory("gql-compile test ");
    unpacked =
        Unpacked.in(folder.resolve("Ordner mit Umläuten & $Blanks"))
            .with("XDG_CACHE_HOME", cache.toString());
    sh("chmod -R a-w,a+rX \"$1\"");
    assertPrintsVersion(unpacked.run("--version"));
  }

  @AfterAll
  static void remove() throws Exception {
    sh("chmod -R u+w \"$1\" && rm -rf \"$1\"");
  }

  private static void sh(String script) throws Exception {
    List<String> line = List.of("sh", "-c", script, "sh", folder.toString());
    assertEquals(0, Unpacked.run(Map.of(), shared, line).code());
  }

  private static void assertPrintsVersion(Answer answer) {
    assertEquals("", answer.err());
    assertTrue(answer.out().matches("gql-compile [^\n]+\n"), answer.out());
    assertEquals(0, answer.code());
  }

  private static List<Path> archives(Path folder) throws IOException {
    if (!Files.isDirectory(folder.resolve("gql-compile"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.resolve("gql-compile"))) {
      return files.filter(file -> file.toString().matches(".*\\.(jsa|aot)")).toList();
    }
  }

  @Test
  void startsThroughLinksWithTheArchiveOfTheFirstUse() throws Exception {
    Path archive = archives(cache).get(0);
    FileTime made = Files.getLastModifiedTime(archive);
    Path one = Files.createSymbolicLink(temp.resolve("one"), unpacked.launcher());
    Path two = Files.createSymbolicLink(temp.resolve("two"), Path.of("one"));
    assertPrintsVersion(unpacked.runAs(List.of(one.toString()), "--version"));
    assertPrintsVersion(unpacked.runAs(List.of(two.toString()), "--version"));
    Files.delete(two);
    Files.delete(one);
    assertEquals(List.of(archive), archives(cache));
    assertEquals(made, Files.getLastModifiedTime(archive));
  }

  /** That classes come from the archive is what makes the start fast. */
  @Test
  void nearlyAllClassesComeFromTheArchive() throws Exception {
    Path log = temp.resolve("classes.log");
    Files.writeString(temp.resolve("s.graphql"), SCHEMA);
    Answer answer =
        unpacked
            .with("GQL_COMPILE_JAVA_OPTS", "-Xlog:class+load:file=" + log)
            .run("check", "--schema", temp.resolve("s.graphql").toString());
    assertEquals(0, answer.code(), answer.err());
    List<String> own =
        Files.readAllLines(log).stream().filter(l -> l.contains(" io.gqlcompile.")).toList();
    long archived = own.stream().filter(line -> line.contains("shared objects file")).count();
    assertTrue(own.size() > 300, () -> own.size() + " classes");
    assertTrue(archived > own.size() * 0.9, () -> archived + " of " + own.size());
  }

  @Test
  void theVirtualMachineGetsTheOptionsOfTheCheckoutsLauncher() throws Exception {
    List<String> here = options(unpacked.launcher());
    assertEquals(options(Unpacked.PROJECT.resolve("gql-compile")), here);
    assertTrue(here.size() >= 8, here.toString());
  }

  private static List<String> options(Path launcher) throws IOException {
    return Files.readAllLines(launcher).stream()
        .map(String::strip)
        .filter(line -> line.matches("flags=.*|.*(--watch| lsp ).*flags=.*|.*terminals=.*"))
        .filter(line -> !line.startsWith("set "))
        .toList();
  }

  @Test
  void compilesChecksTemplatesAndEvaluates() throws Exception {
    Path project = Files.createDirectories(temp.resolve("p"));
    Files.writeString(project.resolve("schema.graphql"), SCHEMA);
    Files.writeString(project.resolve("gql-compile.yaml"), "schema: [schema.graphql]\n");
    assertEquals(0, unpacked.run("compile", "--project", project.toString()).code());
    assertTrue(Files.exists(project.resolve("build/cloudformation-template.json")));
    Path template = project.resolve("resolvers/Query.getNote.postAuth.2.req.vtl");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "#if( $ctx");
    Answer wrong = unpacked.run("check", "--project", project.toString());
    assertEquals(1, wrong.code(), wrong.err());
    assertTrue(wrong.err().contains("error Vtl"), wrong.err());
    Files.writeString(template, "{\"n\": 1}");
    // The archives of the servers take long.
    Unpacked slower = unpacked.with("GQL_COMPILE_ARCHIVE", "off");
    Answer value = slower.run("eval", template.toString());
    assertEquals(0, value.code(), value.err());
    // An editor that goes away at once.
    Answer lsp = slower.run("lsp");
    assertFalse(lsp.err().contains("gql-compile: "), lsp.err());
    Answer dev =
        unpacked
            .with("GQL_COMPILE_DYNAMODB_LOCAL", "/nowhere/a.jar")
            .run("dev", "--project", project.toString());
    assertEquals(2, dev.code());
    assertTrue(dev.err().contains("mvn dependency:get"), dev.err());
  }

  @Test
  void withoutAPlaceForTheArchiveItStartsAllTheSame() throws Exception {
    assertPrintsVersion(unpacked.with("XDG_CACHE_HOME", "/dev/null/x").run("--version"));
    assertPrintsVersion(unpacked.with("XDG_CACHE_HOME", "").with("HOME", "").run("--version"));
    Path off = temp.resolve("off");
    Unpacked without = unpacked.with("XDG_CACHE_HOME", off.toString());
    assertPrintsVersion(without.with("GQL_COMPILE_ARCHIVE", "off").run("--version"));
    assertFalse(Files.exists(off));
  }

  @Test
  void firstUsesAtTheSameTimeMakeOneArchive() throws Exception {
    Path own = temp.resolve("cache");
    Unpacked first = unpacked.with("XDG_CACHE_HOME", own.toString());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      answers.add(threads.submit(() -> first.run("--version")));
    }
    for (Future<Answer> answer : answers) {
      assertPrintsVersion(answer.get());
    }
    threads.shutdown();
    assertEquals(1, archives(own).size());
    assertTrue(Files.size(archives(own).get(0)) > 1_000_000);
    try (Stream<Path> left = Files.list(own.resolve("gql-compile"))) {
      assertFalse(left.anyMatch(path -> path.toString().endsWith(".lock")));
    }
    Path archive = archives(own).get(0);
    Files.delete(archive);
    Files.writeString(archive, "damaged");
    assertPrintsVersion(first.run("--version"));
    Path copies = Path.of(archive.toString().replaceFirst("\\.jsa$", ".lib"));
    Files.delete(firstJar(copies.resolve("lib")));
    assertPrintsVersion(first.run("--version"));
  }

  private static Path firstJar(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
    }
  }

  @Test
  void anotherUserStartsItFromAReadOnlyFolder() throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root can be others");
    List<String> which = List.of("sh", "-c", "command -v setpriv");
    assumeTrue(Unpacked.run(Map.of(), temp, which).code() == 0);
    List<String> nobody =
        List.of("setpriv", "--reuid", "65534", "--clear-groups", unpacked.launcher().toString());
    Unpacked homeless = unpacked.with("HOME", "/nonexistent").with("XDG_CACHE_HOME", "");
    assertPrintsVersion(homeless.runAs(nobody, "--version"));
    Path own = Files.createTempDirectory("cache");
    try {
      List<String> line = List.of("chown", "65534", own.toString());
      assertEquals(0, Unpacked.run(Map.of(), temp, line).code());
      Unpacked cached = unpacked.with("XDG_CACHE_HOME", own.toString());
      assertPrintsVersion(cached.runAs(nobody, "--version"));
      assertEquals(1, archives(own).size());
      assertPrintsVersion(cached.runAs(nobody, "--version"));
    } finally {
      Unpacked.run(Map.of(), temp, List.of("rm", "-rf", own.toString()));
    }
  }

  @Test
  void whatIsMissingIsSaid() throws Exception {
    Answer java = unpacked.with("JAVA_HOME", "/nowhere").run("--version");
    assertEquals(2, java.code());
    assertEquals(
        "gql-compile: needs Java 17 or newer; found none in JAVA_HOME=/nowhere\n", java.err());
    Path old = Files.createDirectories(temp.resolve("old/bin")).resolve("java");
    Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\nexit 1\n");
    assertTrue(old.toFile().setExecutable(true));
    Answer eleven = unpacked.with("JAVA_HOME", temp.resolve("old").toString()).run("--version");
    assertEquals(2, eleven.code());
    assertTrue(eleven.err().contains("needs Java 17 or newer; "), eleven.err());
    Path bare = Files.createDirectories(temp.resolve("bin"));
    Path launcher = Files.copy(unpacked.launcher(), bare.resolve("gql-compile"));
    assertTrue(launcher.toFile().setExecutable(true));
    Answer alone = unpacked.runAs(List.of(launcher.toString()), "--version");
    assertEquals(2, alone.code());
    assertTrue(alone.err().contains("is not complete: unpack it again"), alone.err());
  }
}
